package uk.sharedservices.partnership.reporting.answer.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.finance.sharing.key.KeyReview;
import uk.sharedservices.partnership.finance.sharing.key.KeyTolerance;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

@DisplayName("Of the answers about money")
class MoneyAnswersTest {

    @Test
    @DisplayName("a forecast tells its sentences first, the chance of each year, its seed and its sources")
    void forecast() {
        Report answer = ForecastAnswer.of(MoneyAnswers.forecast(50), MoneyAnswers.SOURCES);
        assertThat(text(answer))
                .containsSubsequence(
                        "If nothing new is done, Tameside's deficit of £7,930,453 at 31 March 2024 becomes a deficit of £77.6m at"
                                + " 31 March 2029.",
                        "With the savings and transfers assumed it becomes a deficit of £72.6m.",
                        "On the mitigated path it is in deficit already at 31 March 2024.",
                        "At 31 March 2029, in half of 50 simulated runs of the mitigated path, the deficit is more than £72.7m,"
                                + " and in nine of ten it lies between £29.3m and £109.8m.",
                        "It is in deficit on that day in 100.0 % of the runs, and the grant is in in-year balance in some year by"
                                + " then in 4.0 %.")
                .contains("Year by year that comes, if nothing new is done, to a deficit of £77.6m at 31 March 2029.")
                .contains("Runs: 50, seed 1. The same seed gives the same figures.")
                .contains("The sources, as they are credited.");
        Table chances = table(answer, "In how many of the simulated runs, of the mitigated path");
        assertThat(chances.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().get(1).figures())
                        .singleElement()
                        .satisfies(figure -> assertThat(figure.reached()).isPresent()));
    }

    @Test
    @DisplayName("the national view gives a council found its place among all and among its peers")
    void place() {
        Report answer = NationalAnswer.of(NationalView.published(), Optional.of(MoneyAnswers.TAMESIDE));
        assertThat(text(answer))
                .contains(
                        "Tameside carried a deficit of £7,930,453 at 31 March 2024, 3.08 % of its gross grant of £257,272,848"
                                + " for 2023/24. By that share it is number 72 of 150 councils, number 1 having the largest deficit"
                                + " as a share of its grant.");
        assertThat(table(answer, "Balances of all councils at 31 March 2024").rows())
                .hasSize(150);
        assertThat(answer.asAt())
                .as("the figures were published after the day they are of")
                .isEqualTo("2026-11-22");
        assertThat(answer.tables()).anyMatch(table -> table.caption().startsWith("Its peers: metropolitan boroughs"));
    }

    @Test
    @DisplayName("the national view says why a council that is not ranked has no place")
    void notRanked() {
        CouncilCode unknown = CouncilCode.of("E07000008");
        assertThat(text(NationalAnswer.of(NationalView.published(), Optional.of(unknown))))
                .contains("Cannot say. E07000008 is not among the education authorities held.");
    }

    @Test
    @DisplayName("a national forecast tells the sum by year and each authority")
    void nationalForecast() {
        Report answer = NationalForecastAnswer.of(MoneyAnswers.nationalForecast(2), MoneyAnswers.SOURCES);
        assertThat(table(answer, "The sum of all balances, by year").rows()).hasSize(2);
        Table each = table(answer, "Balances at 31 March 2026, deficits positive");
        assertThat(each.rows()).hasSize(107);
        assertThat(cells(row(each, "Camden"))).containsExactly("Camden", "-£42.4m", "-£37.1m", "-£31.0m");
        assertThat(cells(row(each, "Ealing"))).containsExactly("Ealing", "-£23,000", "£10.0m", "£18.0m");
        assertThat(text(answer))
                .contains(
                        "At 31 March 2024 they had deficits of £1,698,589,771 and surpluses of £383,965,141, together a deficit"
                                + " of £1,314,624,630. For all together, at 31 March 2026: in half of 200 runs, seed 1, the deficit is more"
                                + " than £2,537.3m, and in nine of ten it lies between £2,440.0m and £2,643.6m.");
    }

    @Test
    @DisplayName("a national forecast of years of which nothing was drawn says nothing of how sure it is")
    void nothingDrawn() {
        Report answer = NationalForecastAnswer.of(MoneyAnswers.nationalForecast(1), MoneyAnswers.SOURCES);
        assertThat(text(answer))
                .contains(
                        "At 31 March 2024 they had deficits of £1,698,589,771 and surpluses of £383,965,141, together a deficit"
                                + " of £1,314,624,630. That comes to a deficit of £1,873.5m at 31 March 2025. Nothing in it was drawn, so"
                                + " that it says nothing of how sure it is.")
                .noneMatch(line -> line.contains("nine of ten"));
        assertThat(cells(
                        table(answer, "The sum of all balances, by year").rows().get(0)))
                .containsExactly("2025", "not drawn", "£1,873.5m", "");
        assertThat(table(answer, "Balances at 31 March 2025, deficits positive").rows())
                .hasSize(107)
                .allSatisfy(row -> {
                    assertThat(cells(row).get(1)).isEqualTo("not drawn");
                    assertThat(cells(row).get(2)).startsWith(cells(row).get(2).startsWith("-") ? "-£" : "£");
                    assertThat(cells(row).get(3)).isEmpty();
                });
    }

    @Test
    @DisplayName("a shared cost is told to the penny, with who carries the odd one and whether the key is reset")
    void shares() {
        assertThat(text(MoneyAnswers.shares()))
                .contains("£121,437.58", "£148,562.42")
                .contains(
                        "Rounded down the parts leave odd pennies, a penny each to the largest remainders: 1p to Tameside.")
                .contains("The share that moved furthest moved by 4.7867 percentage points.")
                .contains("The key is reset to Tameside 3473, Stockport 3506.");
    }

    @Test
    @DisplayName("a cost that divides evenly leaves no odd penny")
    void evenly() {
        Report answer = SharesAnswer.of(
                Money.of(CurrencyUnit.GBP, 100),
                CostSharing.by(
                        ApportionmentKey.equal(), List.of(Weight.of("Tameside", "1"), Weight.of("Stockport", "1"))),
                Optional.empty(),
                LocalDate.of(2022, 11, 23));
        assertThat(text(answer)).contains("Every part is a whole number of pence: there is no odd penny.");
    }

    @Test
    @DisplayName("what it costs to leave is told line by line, each with how it is reckoned")
    void leaving() {
        assertThat(text(MoneyAnswers.leaving())).contains("The last day: Wednesday 21 December 2022");
        assertThat(table(MoneyAnswers.leaving(), "Each part of the cost").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().get(4).figures())
                        .singleElement()
                        .satisfies(figure -> assertThat(figure.reached()).isPresent()));
    }

    @Test
    @DisplayName("a credit is told as what each council receives")
    void credit() {
        Report answer = SharesAnswer.of(
                Money.of(CurrencyUnit.GBP, -100),
                CostSharing.by(
                        ApportionmentKey.equal(),
                        List.of(Weight.of("Tameside", "1"), Weight.of("Stockport", "1"), Weight.of("Trafford", "1"))),
                Optional.empty(),
                LocalDate.of(2022, 11, 23));
        assertThat(answer.title()).isEqualTo("A credit shared by Tameside; Stockport; and Trafford");
        assertThat(text(answer))
                .contains("A credit of £100, shared by equal parts.")
                .contains(
                        "Rounded towards nothing the parts of the credit leave odd pennies, a penny each to the largest"
                                + " remainders: 1p to Tameside.");
        assertThat(table(answer, "What each council receives").rows())
                .extracting(row -> cells(row).get(3))
                .containsExactly("£33.34", "£33.33", "£33.33", "£100");
    }

    @Test
    @DisplayName(
            "a key whose tolerance can be read in two ways is told by its default, with why, and on the other reading")
    void keyOnTwoReadings() {
        List<Weight> inUse = List.of(Weight.of("Tameside", "45"), Weight.of("Stockport", "55"));
        Report answer = SharesAnswer.of(
                Money.of(CurrencyUnit.GBP, 100),
                CostSharing.by(ApportionmentKey.of(KeyMeasure.ACTIVITY, "cases"), inUse),
                Optional.of(KeyReview.of(
                                inUse,
                                List.of(Weight.of("Tameside", "465"), Weight.of("Stockport", "535")),
                                KeyTolerance.ofPercent("3"))
                        .answer()),
                LocalDate.of(2022, 11, 23));
        assertThat(text(answer))
                .containsSubsequence(
                        "The share that moved furthest moved by 1.5000 percentage points.",
                        "The key stays at Tameside 45, Stockport 55.",
                        "Percentage points are the default, as an assumption: the agreement says per cent, and not of what.",
                        "Read as per cent of the share before, the key is reset to Tameside 465, Stockport 535.");
    }

    @Test
    @DisplayName("what it costs to leave says beside the whole that the figures are examples")
    void note() {
        List<String> inShort = section(MoneyAnswers.leaving(), "In short");
        assertThat(inShort).contains("The whole: £45,638.67.");
        assertThat(inShort).anyMatch(line -> line.startsWith("On the figures: EXAMPLE FIGURES, INVENTED."));
    }

    @Test
    @DisplayName("leaving with every kind of cost told to be nil costs nothing")
    void everyKindNil() {
        Report answer = leaving(
                LeavingCosts.builder().none(List.of(CostKind.values())).build(),
                Optional.of(LocalDate.of(2022, 12, 21)));
        assertThat(text(answer))
                .contains("The whole: £0.", "Leaving costs nothing: every kind of cost is told to be nil.")
                .noneMatch(line -> line.contains("nothing is held"));
    }

    @Test
    @DisplayName("leaving with a cost that is held and a last day that is not says what is missing")
    void noLastDay() {
        LeavingCosts costs = LeavingCosts.builder()
                .from(MoneyAnswers.costs())
                .backfill(List.of()) // which has a last day of its own
                .addNone(CostKind.BACKFILL)
                .build();
        Report answer = leaving(costs, Optional.empty());
        assertThat(text(answer))
                .anyMatch(line ->
                        line.startsWith("The whole: cannot be said. ") && line.contains("The last day is not known."))
                .contains("What it costs cannot be said, for not everything is held.")
                .noneMatch(line -> line.contains("nothing is held"));
        assertThat(text(leaving(LeavingCosts.builder().build(), Optional.empty())))
                .contains("The whole: cannot be said, for nothing is held of it.");
    }

    private static Report leaving(LeavingCosts costs, Optional<LocalDate> lastDay) {
        ExitCostQuestion question = new ExitCostQuestion(costs, List.of());
        return LeavingAnswer.of(
                lastDay.map(day -> question.on(day, BankHolidays.englandAndWales()))
                        .orElseGet(() -> question.by(
                                Answer.cannotSay(
                                        RecordedWorking.of("What is the last day?"), "The last day is not known."),
                                BankHolidays.englandAndWales())),
                costs,
                "Tameside leaving",
                LocalDate.of(2022, 11, 23));
    }

    private static List<String> section(Report report, String title) {
        return report.sections().stream()
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.blocks().stream().flatMap(block -> block.lines().stream()))
                .map(Line::text)
                .toList();
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(Line::text).toList();
    }

    private static Table.Row row(Table table, String name) {
        return table.rows().stream()
                .filter(row -> cells(row).get(0).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> text(Report report) {
        return report.lines().stream().map(Line::text).toList();
    }

    private static Table table(Report report, String caption) {
        return report.tables().stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
