package uk.sharedservices.partnership.reporting.answer.money;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.money.ForecastWording;
import uk.sharedservices.partnership.reporting.money.NationalForecastText;
import uk.sharedservices.partnership.rule.Answer;

/** What becomes of the grant balances of every authority whose figures are complete: their sum by year, and each one's. */
public final class NationalForecastAnswer {

    private NationalForecastAnswer() {}

    /**
     * Returns the answer as a document.
     *
     * @param outlook  the outlook of all
     * @param sources  where its figures are from, and the credits to be shown, a line each
     */
    public static Report of(NationalOutlook outlook, List<String> sources) {
        List<BalanceSpread> own = outlook
                .balances(outlook.years().get(outlook.years().size() - 1))
                .stream()
                .map(Answer::orThrow)
                .toList();
        int last = own.get(0).year().lastDay().getYear();
        return ReportWriter.of(
                        "national-forecast",
                        "Dedicated Schools Grant balances of " + own.size() + " authorities to 31 March " + last,
                        outlook.asAt(),
                        outlook.asAt().atStartOfDay(ZoneOffset.UTC).toInstant())
                .section("In short", section -> {
                    NationalForecastText.sentences(outlook).forEach(section::paragraph);
                    section.caution(ForecastWording.CAUTION);
                })
                .section("All authorities together", section -> {
                    section.block(new Table(
                            "The sum of all balances, by year",
                            columns("31 March"),
                            outlook.balances().stream()
                                    .map(answer -> together(outlook, answer))
                                    .toList(),
                            List.of("Deficits are positive, and projections are " + Words.PROJECTED
                                    + ". Sums were taken within each run before percentiles.")));
                    section.paragraph(NationalForecastText.independent());
                    if (!outlook.notCounted().isEmpty()) {
                        section.paragraph("Not counted here:");
                        section.bullets(
                                outlook.notCounted().stream().map(Line::of).toList());
                    }
                })
                .section(
                        "Each authority",
                        section -> section.block(Table.of(
                                "Balances at 31 March " + last + ", deficits positive",
                                columns("Authority"),
                                IntStream.range(0, own.size())
                                        .mapToObj(place -> row(
                                                outlook,
                                                outlook.asked()
                                                        .get(place)
                                                        .question()
                                                        .of(),
                                                own.get(place)))
                                        .toList())))
                .section("What it assumes", section -> {
                    section.bullets(outlook.simulated().basis().stream()
                            .map(input -> Line.of(input.toString()))
                            .toList());
                    section.section(
                            "Left out",
                            within -> within.bullets(outlook.leftOut().stream()
                                    .map(left -> Line.of(left.toString()))
                                    .toList()));
                })
                .section(
                        "Sources",
                        section ->
                                section.bullets(sources.stream().map(Line::of).toList()))
                .written(Stage.FINAL);
    }

    private static List<Column> columns(String first) {
        return List.of(
                Column.words(first),
                Column.figures("5 in 100 are below"),
                Column.figures("Middle of the runs"),
                Column.figures("5 in 100 are above"));
    }

    private static Row together(NationalOutlook outlook, Answer<BalanceSpread> answer) {
        BalanceSpread spread = answer.orThrow();
        return row(
                outlook,
                String.valueOf(spread.year().lastDay().getYear()),
                spread,
                figure(spread.p50()).reachedBy(answer.derivation()));
    }

    private static Row row(NationalOutlook outlook, String first, BalanceSpread spread) {
        return row(outlook, first, spread, figure(spread.p50()));
    }

    private static Row row(NationalOutlook outlook, String first, BalanceSpread spread, Figure middle) {
        return outlook.drawn(spread.year())
                ? Row.of(Line.of(first), Line.of(figure(spread.p5())), Line.of(middle), Line.of(figure(spread.p95())))
                : Row.of(Line.of(first), Line.of("not drawn"), Line.of(middle), Line.EMPTY);
    }

    private static Figure figure(long pounds) {
        return Words.projected(BigDecimal.valueOf(pounds));
    }
}
