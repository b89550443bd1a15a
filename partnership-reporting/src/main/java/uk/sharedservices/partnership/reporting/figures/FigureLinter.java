package uk.sharedservices.partnership.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.figures.finding.FoundFigure;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.passage.Source;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.account.AccountChecks;
import uk.sharedservices.partnership.reporting.figures.relation.change.ChangeChecks;
import uk.sharedservices.partnership.reporting.figures.relation.sum.SumChecks;
import uk.sharedservices.partnership.reporting.figures.relation.time.TimeChecks;

/**
 * Checks the figures of a report against each other.
 *
 * <p>It finds sums of money, percentages, dates, financial years and lengths of time by their form, and the relations between them by the
 * words that state them. What it cannot read for certain it reports as not checkable, never as wrong. It takes time in proportion to
 * the length of the text, and no text makes it fail.
 */
public final class FigureLinter {

    private FigureLinter() {}

    /**
     * Checks a plain text or Markdown.
     *
     * @param text  the text; it speaks on the day that it tells after the word {@code Date}, if it tells one
     * @return what was found
     */
    public static LintReport ofText(String text) {
        return lint(Source.ofText(text), Optional.empty(), Optional.empty());
    }

    /**
     * Checks a plain text or Markdown.
     *
     * @param text  the text
     * @param asAt  the day on which it speaks, unless it tells one itself
     * @return what was found
     */
    public static LintReport ofText(String text, LocalDate asAt) {
        return lint(Source.ofText(text), Optional.empty(), Optional.of(asAt));
    }

    /** Checks a report of ours, which speaks on the day as at which it tells the facts. */
    public static LintReport of(Report report) {
        return lint(Source.of(report), Optional.of(report.asAt()), Optional.empty());
    }

    private static LintReport lint(Source source, Optional<LocalDate> known, Optional<LocalDate> otherwise) {
        List<Reading> readings = source.passages().stream().map(Reading::of).toList();
        Optional<LocalDate> speaksOn = known.or(() -> SpokenOn.in(readings)).or(() -> otherwise);
        Scene scene = new Scene(readings, source.grids(), speaksOn, BankHolidays.englandAndWales());
        Findings findings = new Findings();
        Stream.of(SumChecks.ALL, ChangeChecks.ALL, AccountChecks.ALL, TimeChecks.ALL)
                .flatMap(List::stream)
                .forEach(check -> check.check(scene, findings));
        List<FoundFigure> figures = readings.stream()
                .flatMap(reading -> reading.figures().stream()
                        .map(figure -> new FoundFigure(
                                figure.kind(),
                                figure.printed(),
                                reading.passage().place(figure.span().start()))))
                .toList();
        return new LintReport(speaksOn, figures, findings.inOrder());
    }
}
