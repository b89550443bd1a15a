package uk.sharedservices.partnership.finance.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.cost.NationalScale;
import uk.sharedservices.partnership.finance.leaving.cost.PayAward;
import uk.sharedservices.partnership.finance.leaving.cost.RatePer;
import uk.sharedservices.partnership.finance.leaving.cost.TimedCost;
import uk.sharedservices.partnership.finance.practice.NationalPayAwards;
import uk.sharedservices.partnership.published.BankHolidays;

/** Every figure of pay here is an example. */
@DisplayName("The national pay awards")
class NationalAwardsTest {

    @ParameterizedTest(name = "{0}: £{1} to point 43, {2}% above it")
    @CsvSource({
        "2022/23, '£1,925', none",
        "2023/24, '£1,925', 3.88",
        "2024/25, '£1,290', 2.5",
        "2025/26, 3.2, 3.2",
        "2026/27, none, none"
    })
    @DisplayName("are a flat amount to pay point 43 where there is one, and a percentage above it")
    void published(String year, String to43, String above) {
        assertThat(upon(year, NationalScale.NJC_TO_POINT_43)).isEqualTo(to43);
        assertThat(upon(year, NationalScale.NJC_ABOVE_POINT_43)).isEqualTo(above);
    }

    private static String upon(String year, NationalScale scale) {
        Optional<PayAward> award =
                NationalPayAwards.njc(FinancialYear.parse(year)).flatMap(held -> held.upon(scale));
        return award.flatMap(PayAward::flat)
                .map(Object::toString)
                .or(() -> award.flatMap(PayAward::percent).map(Object::toString))
                .orElse("none");
    }

    @Test
    @DisplayName("are taken where the costs say that they apply, with the day of agreement, the source and a caution")
    void applied() {
        ExitCost cost = ask(pay(NationalScale.NJC_TO_POINT_43), LocalDate.of(2024, 4, 30));

        assertThat(cost.lines())
                .extracting(ExitCostLine::formula)
                .containsExactly(
                        "£40,000 x 128 days of 365 = £14,027.40, borne alone",
                        "£41,925 x 366 days of 366 = £41,925, borne alone",
                        "£43,215 x 30 days of 365 = £3,551.92, borne alone");
        assertThat(cost.cautions())
                .containsExactly(
                        "The awards of the NJC are applied, which cover no deputy chief officer or above, such as a Director:"
                                + " pay (example).",
                        "A flat award is added with no on-costs upon it, for their rate is not held: pay (example).");
        assertThat(cost.total().derivation().sentences())
                .contains("£40,000 + £1,925 = £41,925 a year from 1 April 2023. [M-EXIT-AWARD]")
                .anyMatch(sentence ->
                        sentence.startsWith("NJC award of 2023/24: flat on pay points 2 to 43, the percentage"
                                + " above them; agreed on 1 November 2023"))
                .anyMatch(sentence -> sentence.startsWith("NJC award of 2024/25:")
                        && sentence.contains("agreed, on a day that no source held here tells"));
        assertThat(ask(pay(NationalScale.NJC_ABOVE_POINT_43), LocalDate.of(2023, 4, 30))
                        .lines()
                        .get(1)
                        .formula())
                .startsWith("£41,552 x 30 days of 366");
    }

    @Test
    @DisplayName("leave pay unknown from a year whose award is not held: no total, and nothing guessed")
    void notHeld() {
        ExitCost cost = ask(pay(NationalScale.NJC_TO_POINT_43), LocalDate.of(2026, 4, 30));

        assertThat(cost.missing()).containsExactly("The NJC award of 2026/27 is not held: pay (example).");
        assertThat(cost.total().isAnswered()).isFalse();
        assertThat(cost.lines().get(cost.lines().size() - 1).year()).hasToString("2025/26");
    }

    @Test
    @DisplayName("are refused beside awards of the cost's own, and upon a rate that is not for a year")
    void refused() {
        assertThatThrownBy(() -> ExitCostTest.pay()
                        .nationalAwards(NationalScale.NJC_TO_POINT_43)
                        .per(RatePer.DAY)
                        .build())
                .hasMessage(
                        "national awards of pay (example) must be upon a rate for a year that is given no awards of its"
                                + " own, but was NJC_TO_POINT_43");
        assertThatThrownBy(() -> ExitCostTest.pay()
                        .nationalAwards(NationalScale.NJC_TO_POINT_43)
                        .addAwards(new PayAward(
                                LocalDate.of(2023, 4, 1), Optional.of(ExitCostTest.pounds("1")), Optional.empty()))
                        .build())
                .hasMessageContaining("must be upon a rate for a year that is given no awards of its own");
    }

    private static TimedCost pay(NationalScale scale) {
        return ExitCostTest.pay()
                .rate(ExitCostTest.pounds("40,000"))
                .paidBy("Tameside")
                .nationalAwards(scale)
                .build();
    }

    private static ExitCost ask(TimedCost pay, LocalDate lastDay) {
        return new ExitCostQuestion(ExitCostTest.onlyPay(pay), List.of()).on(lastDay, BankHolidays.englandAndWales());
    }
}
