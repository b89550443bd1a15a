package uk.sharedservices.partnership.reporting.money;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;

@DisplayName("The cost of leaving in plain text")
class ExitCostTextTest {

    private static final LocalDate END = LocalDate.of(2023, 5, 23);

    @Test
    @DisplayName("has a table of councils and years, a formula a line, the note on the figures, and the rules")
    void table() {
        LeavingCosts costs =
                LeavingCosts.read(ExampleCosts.file().getBytes(UTF_8)).orThrow();
        String text = ExitCostText.print(ask(costs), "Tameside leaving", costs.note());

        assertThat(text.lines())
                .contains(
                        "The cost of leaving: Tameside leaving",
                        "Reckoned to the last day, Tuesday 23 May 2023.",
                        "Total: £85,904.39.",
                        "Held, by council and financial year",
                        "  council       2022/23     2023/24    together",
                        "  Tameside   £22,507.54  £19,119.76  £41,627.30",
                        "  Stockport  £16,657.53  £27,619.56  £44,277.09",
                        "  together   £39,165.07  £46,739.32  £85,904.39")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "Note on the figures: EXAMPLE FIGURES, INVENTED.",
                        "Tameside, 2022/23, pay of the shared post, pay of the Director of Education (example): £16,657.54"
                                + " (£95,000 x 128 days of 365 = £33,315.07, shared: £16,657.54).",
                        "Rule M-EXIT-PAY (settled law)");
        assertThat(text).doesNotContain("Missing");
    }

    @Test
    @DisplayName("says what is missing, and no total")
    void missing() {
        String text = ExitCostText.print(ask(LeavingCosts.unknown()), "case", Optional.empty());

        assertThat(text)
                .contains("Total: cannot say, for not everything is held.", "Missing, and not guessed")
                .contains("  No pay of the shared post is held.")
                .doesNotContain("Held, by council");
    }

    @Test
    @DisplayName("tells what is held where not everything is, and why the last day is not known")
    void inPart() {
        LeavingCosts costs = LeavingCosts.read("""
                {"oneOffs": [{"what": "removal", "amount": {"figure": "300", "unit": "£"}, "on": "2023-05-23",
                 "paidBy": "Tameside"}]}""".getBytes(UTF_8)).orThrow();
        ExitCost cost = new ExitCostQuestion(costs, List.of())
                .by(
                        Answer.cannotSay(RecordedWorking.of("When are we out?"), "The notice clause is not held."),
                        BankHolidays.englandAndWales());

        assertThat(ExitCostText.print(cost, "case", Optional.empty()))
                .contains(
                        "The last day: Cannot say. The notice clause is not held.",
                        "Total: cannot say, for not everything is held; what is held comes to £300.",
                        "(£300 due on 23 May 2023, borne alone).");
    }

    @Test
    @DisplayName("tells the total, the table and the lines on each reading of the last day")
    void readings() {
        LeavingCosts costs =
                LeavingCosts.read(ExampleCosts.file().getBytes(UTF_8)).orThrow();
        Answer<LocalDate> lastDay = new Answer.Readings<>(
                List.of(
                        new Reading<>("ONE", LocalDate.of(2023, 3, 31), "One reading"),
                        new Reading<>("OTHER", LocalDate.of(2023, 4, 1), "Another reading")),
                "ONE",
                "The one is the default.",
                RecordedWorking.of("When are we out?").derivation());
        String text = ExitCostText.print(
                new ExitCostQuestion(costs, List.of()).by(lastDay, BankHolidays.englandAndWales()),
                "case",
                Optional.empty());

        assertThat(text.lines())
                .contains(
                        "The last day: Friday 31 March 2023. The one is the default. One reading: Friday 31 March 2023.",
                        "Total: £71,666.07. The one is the default. One reading: £71,666.07. Another reading: £71,934.72.",
                        "Held to 31 March 2023 (the default), by council and financial year",
                        "Held to 1 April 2023 (Another reading), by council and financial year",
                        "Line by line to 1 April 2023 (Another reading)",
                        "  Tameside   £34,508.14  £34,508.14",
                        "  Tameside   £22,507.54  £12,134.93  £34,642.47");
    }

    private static ExitCost ask(LeavingCosts costs) {
        return new ExitCostQuestion(costs, List.of()).on(END, BankHolidays.englandAndWales());
    }
}
