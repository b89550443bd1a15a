package uk.sharedservices.partnership.finance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The balance at the end of a year")
class DeficitPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("of Kingston upon Thames, 31 March 2019, calls for a recovery plan: £11.071m is 8 % of its grant")
    void kingston() {
        assertThat(owed("2018/19", "11.071", "138.4").orThrow()).isEqualTo(PlanOwed.RECOVERY_PLAN);
    }

    @Test
    @DisplayName("of exactly 1 % calls for none to 31 March 2019, and a penny more for a recovery plan")
    void onePercent() {
        assertThat(inPounds("2018/19", "1000000", "100000000").orThrow()).isEqualTo(PlanOwed.NONE);
        assertThat(inPounds("2018/19", "1000000.01", "100000000").orThrow()).isEqualTo(PlanOwed.RECOVERY_PLAN);
    }

    @Test
    @DisplayName("cannot be told where rounding leaves the 1 % open, or the grant is not known")
    void cannotSay() {
        assertThat(owed("2018/19", "1.00", "100.0").inWords(PlanOwed::words))
                .isEqualTo(
                        "Cannot say. By the precision printed the deficit may or may not be above 1 % of the grant.");
        assertThat(new DeficitPlan(year("2018/19"), millions("1.00"), Optional.empty(), Optional.empty())
                        .owed(GrantProvisions.published(), TODAY)
                        .inWords(PlanOwed::words))
                .isEqualTo("Cannot say. The grant for 2018/19 gross of recoupment is not known.");
        assertThat(owed("2022/23", "0.0", "200").inWords(PlanOwed::words))
                .isEqualTo("Cannot say. By the precision printed the balance may be a deficit or a surplus.");
    }

    @Test
    @DisplayName("at 31 March 2020 is looked at by the rule of 1 % and by the conditions of 2020/21")
    void bothRules() {
        Answer<PlanOwed> tameside = owed("2019/20", "0.562", "200.833");

        assertThat(tameside).isInstanceOf(Answer.Readings.class);
        assertThat(tameside.orThrow()).isEqualTo(PlanOwed.MANAGEMENT_PLAN);
        assertThat(((Answer.Readings<PlanOwed>) tameside)
                        .reading("ABOVE_PERCENT")
                        .value())
                .isEqualTo(PlanOwed.NONE);
        assertThat(owed("2019/20", "0", "200.833")).isInstanceOf(Answer.Determined.class);
        assertThat(owed("2019/20", "0", "200.833").orThrow()).isEqualTo(PlanOwed.NONE);
    }

    @Test
    @DisplayName("at 31 March 2020 is left open where either rule leaves it open, with what the other asks")
    void bothRulesInDoubt() {
        assertThat(new DeficitPlan(year("2019/20"), millions("1.5"), Optional.empty(), Optional.empty())
                        .owed(GrantProvisions.published(), TODAY)
                        .inWords(PlanOwed::words))
                .isEqualTo(
                        "Cannot say. The grant for 2019/20 gross of recoupment is not known. By the conditions of 2020/21 alone: a"
                                + " management plan.");
        assertThat(owed("2019/20", "0.0", "200").inWords(PlanOwed::words))
                .isEqualTo(
                        "Cannot say. By the precision printed the balance may be a deficit or a surplus. By the rule for the"
                                + " balance of 2019/20 alone: no plan.");
        assertThat(new DeficitPlan(year("2019/20"), millions("-0.5"), Optional.empty(), Optional.of(true))
                        .owed(GrantProvisions.published(), TODAY)
                        .orThrow())
                .isEqualTo(PlanOwed.MANAGEMENT_PLAN);
    }

    @Test
    @DisplayName("was looked at by the rule of 1 % alone while the conditions of 2020/21 were not in force")
    void beforeTheConditions() {
        assertThat(new DeficitPlan(
                                year("2019/20"), millions("0.562"), Optional.of(millions("200.833")), Optional.empty())
                        .owed(GrantProvisions.published(), LocalDate.of(2020, 3, 31))
                        .orThrow())
                .isEqualTo(PlanOwed.NONE);
    }

    @Test
    @DisplayName(
            "at the end of 2026/27 cannot be told: whether the conditions were revised in spring 2026 was not found")
    void mayHaveBeenRevised() {
        assertThat(owed("2026/27", "5.0", "200").inWords(PlanOwed::words))
                .isEqualTo(
                        "Cannot say. Which conditions bear on 2026/27 was not settled on 22 November 2026, as far as is known. If"
                                + " they are as in the year before: a management plan.");
        assertThat(owed("2045/46", "5.0", "200")).isInstanceOf(Answer.CannotSay.class);
        assertThat(asked("2023/24", "2022-11-23")).isInstanceOf(Answer.CannotSay.class);
        assertThat(asked("2023/24", "2023-03-31")).isInstanceOf(Answer.CannotSay.class);
        assertThat(asked("2023/24", "2023-04-01").orThrow()).isEqualTo(PlanOwed.MANAGEMENT_PLAN);
        assertThat(new DeficitPlan(year("2022/23"), millions("5.0"), Optional.empty(), Optional.empty())
                        .owed(GrantProvisions.published(), LocalDate.of(2020, 3, 31))
                        .inWords(PlanOwed::words))
                .isEqualTo("Cannot say. What bears on 2022/23 was not yet known on 31 March 2020.");
    }

    @Test
    @DisplayName("calls from 2020/21 for a management plan on any deficit, be it a pound")
    void anyDeficit() {
        assertThat(owed("2022/23", "3.306", "242.051").orThrow()).isEqualTo(PlanOwed.MANAGEMENT_PLAN);
        assertThat(inPounds("2020/21", "1.00", "1000000").orThrow()).isEqualTo(PlanOwed.MANAGEMENT_PLAN);
        assertThat(owed("2022/23", "0", "242.051").orThrow()).isEqualTo(PlanOwed.NONE);
    }

    @Test
    @DisplayName("if a surplus, calls for a plan where a person judges it substantially reduced, which no number says")
    void surplus() {
        assertThat(judged(Optional.empty())).isInstanceOf(Answer.CannotSay.class);
        assertThat(judged(Optional.of(true)).orThrow()).isEqualTo(PlanOwed.MANAGEMENT_PLAN);
        assertThat(judged(Optional.of(false)).orThrow()).isEqualTo(PlanOwed.NONE);
    }

    @Test
    @DisplayName("is refused for a year without a rule, and for a grant of nothing")
    void refused() {
        assertThatThrownBy(() -> owed("2017/18", "1", "100"))
                .hasMessage(
                        "financial year asked for the plan for a deficit must be 2018/19 or later, but was 2017/18");
        assertThatThrownBy(() -> owed("2018/19", "1", "0"))
                .hasMessage("gross grant must be above nothing, but was '0.00'");
    }

    @Test
    @DisplayName("is carried with the schools forum's authorisation to 2019/20, and without it after")
    void carried() {
        assertThat(carry("2019/20", "2019-06-01").orThrow()).isEqualTo(DeficitCarry.FORUM_AUTHORISES);
        assertThat(carry("2020/21", "2020-02-21").orThrow()).isEqualTo(DeficitCarry.CARRIED_WITHOUT_FORUM);
        assertThat(carry("2020/21", "2020-02-20").inWords(DeficitCarry::words))
                .startsWith("Cannot say. The Regulations for 2020/21 had not been laid down on 20 February 2020.");
        assertThat(carry("2020/21", "2020-01-30").derivation().sentences())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Announced only: a deficit is carried"));
        assertThat(carry("2023/24", "2022-11-23").inWords(DeficitCarry::words))
                .isEqualTo(
                        "Cannot say. The Regulations for 2023/24 had not been laid down on 23 November 2022. If they keep to those"
                                + " of the year before: it is carried without the schools forum and stays in the schools budget.");
        assertThat(carry("2020/21", "2020-01-29").inWords(DeficitCarry::words))
                .isEqualTo("Cannot say. What bears on 2020/21 was not yet known on 29 January 2020.");
        assertThatThrownBy(() -> carry("2013/14", "2014-01-01"))
                .hasMessage(
                        "financial year asked for the rule on carrying a deficit must be 2014/15 or later, but was 2013/14");
    }

    private static Answer<PlanOwed> asked(String year, String asAt) {
        return new DeficitPlan(year(year), millions("5.0"), Optional.empty(), Optional.empty())
                .owed(GrantProvisions.published(), LocalDate.parse(asAt));
    }

    private static Answer<DeficitCarry> carry(String year, String asAt) {
        return DeficitCarry.into(year(year), GrantProvisions.published(), LocalDate.parse(asAt));
    }

    private static Answer<PlanOwed> judged(Optional<Boolean> reduced) {
        return new DeficitPlan(year("2023/24"), millions("-16.280"), Optional.empty(), reduced)
                .owed(GrantProvisions.published(), TODAY);
    }

    private static Answer<PlanOwed> owed(String year, String balance, String grant) {
        return new DeficitPlan(year(year), millions(balance), Optional.of(millions(grant)), Optional.empty())
                .owed(GrantProvisions.published(), TODAY);
    }

    private static Answer<PlanOwed> inPounds(String year, String balance, String grant) {
        return new DeficitPlan(
                        year(year),
                        new Rounded(PrintedNumber.of(balance).value(), java.math.BigDecimal.ZERO),
                        Optional.of(new Rounded(PrintedNumber.of(grant).value(), java.math.BigDecimal.ZERO)),
                        Optional.empty())
                .owed(GrantProvisions.published(), TODAY);
    }

    private static Rounded millions(String printed) {
        return Rounded.inPounds(new PublishedFigure(PrintedNumber.of(printed), MoneyUnit.MILLIONS));
    }

    private static FinancialYear year(String year) {
        return FinancialYear.parse(year);
    }
}
