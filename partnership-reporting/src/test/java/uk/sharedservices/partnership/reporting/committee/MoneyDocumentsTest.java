package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.document.line.Value;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;

@DisplayName("The documents about money")
class MoneyDocumentsTest {

    private static final LocalDate JUNE_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("print sums that are true as printed, and a table of which our own linter says that it adds up")
    void sums() {
        Report grant = grant(JUNE_2024, Asked.TAMESIDE, 2023);
        assertThat(Asked.text(grant))
                .contains(
                        "The movement in the year is reckoned from its parts: £6.178m less £0.694m less £0.016m less £0.737m ="
                                + " £4.731m.",
                        "Of which block transfer, high needs block",
                        "reckoned from its parts",
                        "a deficit of £8,037,000.")
                .doesNotContain("£0.694m + £6.178m", "deficit deficit", "£3.306m = £3.306m", "..")
                .doesNotContainPattern("a deficit of £[0-9,.m]+ deficit");
        assertThat(FigureLinter.of(grant).with(Grade.DOES_NOT_AGREE)).isEmpty();
        assertThat(FigureLinter.of(grant).with(Grade.EXACT))
                .anyMatch(finding -> finding.words().equals("Carried forward: £8,037,000 deficit"));
    }

    @ParameterizedTest
    @CsvSource({"2022-11-23,2022", "2024-06-01,2022", "2024-06-01,2023", "2026-11-22,2022", "2026-11-22,2023"})
    @DisplayName(
            "have no figure that does not agree, no sentence ended twice, no digits in a row, no option of a command")
    void inOrder(LocalDate asAt, int year) {
        for (CouncilCode council : List.of(Asked.TAMESIDE, Asked.STOCKPORT)) {
            Report grant = grant(asAt, council, year);
            assertThat(FigureLinter.of(grant).with(Grade.DOES_NOT_AGREE)).isEmpty();
            assertThat(Asked.text(grant))
                    .doesNotContain("..", "--", "It is disputed")
                    .doesNotContainPattern("£\\d{4}")
                    .doesNotContainPattern("£\\d+k\\b.{0,3}deficit");
        }
    }

    @Test
    @DisplayName("tell on 23 November 2022 nothing that came later")
    void noHindsight() {
        assertThat(Asked.text(grant(Asked.REPORT_B, Asked.TAMESIDE, 2022)))
                .contains(
                        "No forecast is made as at this day: the figures it needs, as published by then, are not held.",
                        "(2020/21 to 2022/23; DSG conditions of grant",
                        "that it is, is inferred from its size")
                .doesNotContain("later published", "strengthened", "amended", "2024", "2025", "2026");
    }

    @Test
    @DisplayName(
            "call a projection illustrative and no plan of the council’s, in £0.1m with the value whole, and leave out what is nil")
    void projection() {
        Report grant = grant(LATE, Asked.TAMESIDE, 2023);
        assertThat(Asked.text(grant))
                .contains(
                        "No management plan of Tameside is held.",
                        "illustrative projection from the balance at the end of 2023/24",
                        "The years 2024/25 to 2025/26 have ended and are projected too",
                        "a deficit of £77.6m",
                        "Nil, and left out: ",
                        "external money")
                .doesNotContain(
                        "£77,633,083",
                        "0.000",
                        "Announced only: a deficit is to be kept off revenue accounts to 31 March"
                                + " 2028 (2026/27 to 2027/28; Herefordshire, report on the announcement of 20 June 2025, announced 20 June"
                                + " 2025). It is");
        Table projection = grant.tables().stream()
                .filter(table -> table.caption().startsWith("Illustrative projection"))
                .findFirst()
                .orElseThrow();
        assertThat(projection.columns())
                .extracting(Table.Column::heading)
                .startsWith("Line", "2023/24 (base year)", "2024/25 (projected)")
                .noneMatch(heading -> heading.contains("plan") || heading.contains("forecast"));
        assertThat(projection.rows())
                .noneMatch(row -> row.cells().stream()
                        .skip(1)
                        .allMatch(cell -> cell.text().isEmpty() || cell.text().equals("0.0")));
        assertThat(projection.rows().get(projection.rows().size() - 1).cells())
                .last()
                .satisfies(cell -> {
                    assertThat(cell.text()).isEqualTo("77.6");
                    assertThat(value(cell)).isEqualTo(new Value.Pounds(BigDecimal.valueOf(77_633_083)));
                });
    }

    @Test
    @DisplayName("make no projection in a report on a year before the one that it begins from")
    void noProjectionBefore() {
        Report grant = grant(LATE, Asked.TAMESIDE, 2022);
        assertThat(Asked.text(grant)).doesNotContain("projection", "projected", "No forecast");
        assertThat(grant.sections())
                .allSatisfy(section -> assertThat(section.sections()).isEmpty());
    }

    @Test
    @DisplayName("say of what is only announced that no instrument was found, and what Stockport’s projection wants")
    void announced() {
        assertThat(Asked.text(grant(LATE, Asked.STOCKPORT, 2023)))
                .contains(
                        "announced 20 June 2025). No instrument was found.",
                        "the outturn in-year figure is needed",
                        "Published to the nearest thousand pounds.",
                        "a deficit of £23.816m");
    }

    @Test
    @DisplayName(
            "call no figure told that was reckoned, and no difference a movement that rounding explains or nobody told")
    void toldInTurn() {
        assertThat(Asked.text(grant(Asked.REPORT_B, Asked.TAMESIDE, 2022)))
                .contains("£2.256m (reckoned from its parts)")
                .doesNotContain("£1,000", "rose by");
        assertThat(Asked.text(grant(LATE, Asked.TAMESIDE, 2022)))
                .contains(
                        "From the forecast as at 23 November 2022 to the outturn as at 2023: the movement in the year fell by"
                                + " £2,194,000; the balance carried forward fell by £2,194,000 (a deficit counts as positive).",
                        "The balance brought forward is the closing balance of the year before")
                .doesNotContain("by £0", "£3.243m = £3.243m");
        assertThat(Asked.text(grant(LATE, Asked.TAMESIDE, 2023)))
                .contains("£4.731m (reckoned from its parts)", "£7,930,453")
                .doesNotContain("106,547", "fell by");
    }

    @Test
    @DisplayName("count no saving as nil that nobody evidenced, and name councils, not their codes")
    void savings() {
        Report savings = Asked.of(ReportKind.SAVINGS, Asked.REPORT_B, request -> {});
        assertThat(savings.tables().get(0).rows())
                .extracting(row ->
                        row.cells().get(0).text() + ": " + row.cells().get(3).text())
                .containsExactly("Stockport: none evidenced", "Tameside: nil");
        assertThat(Asked.text(savings))
                .contains("Nothing released from Council base budget by the shared arrangements");
        assertThat(savings.tables().get(0).rows())
                .extracting(row -> ((Figure) row.cells().get(3).pieces().get(0))
                        .reached()
                        .orElseThrow()
                        .question())
                .allMatch(question -> question.contains("Plan of Stockport") || question.contains("Plan of Tameside"));
    }

    @Test
    @DisplayName("ask in one line for the costs of leaving that are not held, and caution of no cost that is not told")
    void costs() {
        Report plan = Asked.of(
                ReportKind.EXIT_PLAN,
                Asked.REPORT_B,
                request -> request.by(Asked.TAMESIDE)
                        .decisionOn(Asked.REPORT_B)
                        .callIn(uk.sharedservices.partnership.governance.callin.CallInAssumption.clearWorkingDays(5)));
        assertThat(Asked.text(plan))
                .contains(
                        "What it costs cannot be said: nothing is held of pay, charges or liabilities.",
                        "Ask finance for: pay of the shared post; any charge for the period of notice; backfill; one-off costs;"
                                + " payment in lieu of notice; liabilities, such as pension strain or redundancy. None is held; none"
                                + " is known to be nil.")
                .doesNotContain("the cost is told on each", "none is said not to be made");
    }

    private static Report grant(LocalDate asAt, CouncilCode council, int year) {
        return Asked.of(ReportKind.DSG, asAt, request -> request.by(council).year(FinancialYear.startingIn(year)));
    }

    private static Value value(Line cell) {
        return ((Figure) cell.pieces().get(0)).value();
    }
}
