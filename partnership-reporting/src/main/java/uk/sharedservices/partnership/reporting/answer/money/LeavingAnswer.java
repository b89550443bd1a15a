package uk.sharedservices.partnership.reporting.answer.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostLine;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.CostSection;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.exit.ExitReport;

/** What it costs to leave: the whole, each council's part by financial year, how each part is reckoned, and what is missing. */
public final class LeavingAnswer {

    private static final int PLACES = 2;

    private LeavingAnswer() {}

    /**
     * Returns the answer as a document.
     *
     * @param cost  what it costs
     * @param costs  what is known of the costs
     * @param leaving  who leaves what, in a phrase
     * @param asAt  the day of the document
     */
    public static Report of(ExitCost cost, LeavingCosts costs, String leaving, LocalDate asAt) {
        ReportRequest request = ReportRequest.builder().asAt(asAt).costs(costs).build();
        return ReportWriter.of("leaving", "What it costs: " + leaving, asAt, request.stamped())
                .section("In short", section -> {
                    section.paragraph(Line.of("The last day: ").then(Told.day(cost.lastDay())));
                    section.paragraph(Line.of("The whole: ").then(CostSection.total(cost, costs)));
                    costs.note().ifPresent(note -> section.caution("On the figures: " + note));
                    section.caution(ExitReport.NOT_LEGAL_ADVICE);
                })
                .section("What it costs", section -> CostSection.write(section, cost, leaving, request))
                .section("How each part is reckoned", section -> lines(section, cost))
                .written(Stage.FINAL);
    }

    private static void lines(SectionWriter section, ExitCost cost) {
        List<Row> rows = cost.lines().stream().map(LeavingAnswer::row).toList();
        if (!rows.isEmpty()) {
            section.block(Table.of(
                    "Each part of the cost",
                    List.of(
                            Column.words("What for"),
                            Column.words("Council"),
                            Column.words("Financial year"),
                            Column.words("How it is reckoned"),
                            Column.figures("Cost")),
                    rows));
        }
    }

    private static Row row(ExitCostLine line) {
        return Row.of(
                Line.of(Told.capital(line.kind().words())
                        + (line.what().equals(line.kind().words()) ? "" : ": " + line.what())),
                Line.of(line.council()),
                Line.of(line.year().toString()),
                Line.of(line.formula()),
                Line.of(figure(line.pence()).reachedBy(line.derivation())));
    }

    private static Figure figure(long pence) {
        return Figure.pounds(Pence.words(pence), BigDecimal.valueOf(pence, PLACES));
    }
}
