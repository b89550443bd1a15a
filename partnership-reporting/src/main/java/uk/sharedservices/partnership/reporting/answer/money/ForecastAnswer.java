package uk.sharedservices.partnership.reporting.answer.money;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.simulation.Chance;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.ForecastSection;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.money.ForecastSentences;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/** What becomes of one council's grant balance, how sure that is, and what it rests on. */
public final class ForecastAnswer {

    private ForecastAnswer() {}

    /**
     * Returns the answer as a document.
     *
     * @param outlook  an outlook whose forecast is answered
     * @param sources  where its figures are from, and the credits to be shown, a line each
     */
    public static Report of(CouncilOutlook outlook, List<String> sources) {
        String council = outlook.asked().question().of();
        List<FinancialYear> years = outlook.years();
        return ReportWriter.of(
                        "forecast-"
                                + outlook.asked()
                                        .code()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^a-z0-9]+", "-"),
                        council + ": the Dedicated Schools Grant balance to 31 March "
                                + years.get(years.size() - 1).lastDay().getYear(),
                        outlook.asAt(),
                        outlook.asAt().atStartOfDay(ZoneOffset.UTC).toInstant())
                .section(
                        "In short",
                        section -> section.bullets(ForecastSentences.of(outlook).stream()
                                .map(Line::of)
                                .toList()))
                .section("The forecast", section -> ForecastSection.write(section, outlook))
                .section("How sure it is", section -> chances(section, outlook))
                .section("What it assumes", section -> assumptions(section, outlook))
                .section(
                        "Sources",
                        section ->
                                section.bullets(sources.stream().map(Line::of).toList()))
                .written(Stage.FINAL);
    }

    private static void chances(SectionWriter section, CouncilOutlook outlook) {
        List<Row> rows = new ArrayList<>();
        for (int year = 0; year < outlook.years().size(); year++) {
            if (outlook.drawn(outlook.years().get(year))) {
                rows.add(Row.of(
                        Line.of(String.valueOf(
                                outlook.years().get(year).lastDay().getYear())),
                        chance(outlook.above().get(year)),
                        chance(outlook.passedBy().get(year)),
                        chance(outlook.balancedBy().get(year))));
            }
        }
        if (rows.isEmpty()) {
            section.paragraph("Nothing in this forecast was drawn, so that it says nothing of how sure it is.");
            return;
        }
        String level = ForecastSentences.aboveLevel(outlook);
        section.block(new Table(
                "In how many of the simulated runs, of the " + outlook.path().words() + " path",
                List.of(
                        Column.words("31 March"),
                        Column.figures(Told.capital(level) + " on that day"),
                        Column.figures(Told.capital(level) + " then or before"),
                        Column.figures("In in-year balance then or before")),
                rows,
                List.of(
                        "Years in which nothing was drawn are left out.",
                        "Runs: " + outlook.simulated().result().runs() + ", seed "
                                + outlook.simulated().result().seed() + ". The same seed gives the same figures.")));
    }

    private static Line chance(Answer<Chance> chance) {
        return Told.of(chance, found -> Figure.percent(found.inWords(), found.percent()));
    }

    private static void assumptions(SectionWriter section, CouncilOutlook outlook) {
        Derivation path = outlook.forecast().derivation();
        section.bullets(
                path.inputs().stream().map(input -> Line.of(input.toString())).toList());
        section.paragraph(outlook.spread().toString());
        ForecastLine end = last(outlook.forecast().orThrow().unmitigated());
        BigDecimal closing = BigDecimal.valueOf(end.closing());
        section.paragraph(Words.joined(
                        Line.of("Year by year that comes, if nothing new is done, to "),
                        Words.balance(Words.projected(closing.abs()).reachedBy(path), closing.signum()))
                .then(" at 31 March " + end.year().lastDay().getYear() + "."));
    }

    private static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }
}
