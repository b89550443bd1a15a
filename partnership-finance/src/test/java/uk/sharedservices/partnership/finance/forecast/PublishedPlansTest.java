package uk.sharedservices.partnership.finance.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.sharedservices.partnership.finance.forecast.Questions.given;
import static uk.sharedservices.partnership.finance.forecast.Questions.pounds;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalPayer;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;

/** Plans as councils published them, in dsg-plans; what a test says is derived is not published. */
@DisplayName("A forecast carries forward, from in-year figures that are given, the published balances of")
class PublishedPlansTest {

    private static final Optional<String> AGREEMENT = Optional.of("the safety valve agreement");

    @Test
    @DisplayName(
            "Rotherham, year by year: 21.37 - 8.53 = 12.84; 12.84 - 0.91 - 6 = 5.93; 5.93 - 2.23 - 2 = 1.70; 8.53 + 6 + 2 + 2"
                    + " + 2 = 20.53")
    void rotherham() {
        // The balances are published; in-year figures of -0.91 and -2.23 are derived from them and the agreed payments.
        // The
        // last two years together bring 1.70 to the 0.535 forecast: 2.835 in-year, after payments of 4, split evenly
        // here.
        Forecast plan = forecast(given(
                        "Rotherham", "2021/22", 21_370_000, 0, -910_000, -2_230_000, 1_417_500, 1_417_500)
                .addExternal(ExternalMoney.department(pounds(8_530_000, 6_000_000, 2_000_000, 2_000_000, 2_000_000)))
                .build());

        assertThat(plan.unmitigated())
                .extracting(ForecastLine::closing)
                .containsExactly(12_840_000L, 5_930_000L, 1_700_000L, 1_117_500L, 535_000L);
        assertThat(plan.unmitigated().stream().mapToLong(ForecastLine::external).sum())
                .isEqualTo(20_530_000);
        assertThat(plan.mitigated()).isEqualTo(plan.unmitigated());
        assertThat(plan.closing(ForecastPath.UNMITIGATED, FinancialYear.parse("2022/23"))
                        .derivation()
                        .sentences())
                .contains(
                        "In 2022/23 £12,840,000 is brought forward and the in-year figure is -£910,000; external money takes off"
                                + " £6,000,000: £5,930,000 is carried forward. [M-FORECAST-BALANCE]");
    }

    @Test
    @DisplayName(
            "Wiltshire: in-year figures spread evenly to the peak of 137.2 add up to it, and 67 and 70.2 of two payers close it")
    void wiltshire() {
        // Published: 56.247 at 31 March 2024 before any money, the peak, the two contributions and balance by 2028-29.
        // The
        // 80.953 between is spread evenly over the first four of five years here, and the money is put at the end.
        Forecast plan =
                forecast(given("Wiltshire", "2024/25", 56_247_000, 20_238_250, 20_238_250, 20_238_250, 20_238_250, 0)
                        .addExternal(
                                ExternalMoney.department(pounds(0, 0, 0, 0, 67_000_000)),
                                new ExternalMoney(ExternalPayer.COUNCIL, pounds(0, 0, 0, 0, 70_200_000), AGREEMENT))
                        .build());

        assertThat(plan.unmitigated().get(3).closing()).isEqualTo(137_200_000);
        assertThat(plan.unmitigated().get(4).inYear()).isZero();
        assertThat(plan.unmitigated().get(4).closing()).isZero();
    }

    @Test
    @DisplayName(
            "Slough: 27 less payments of 10.8 and a derived profile comes to nothing, in balance in 2024-25, 0.4 in surplus after")
    void slough() {
        // Published: 27 predicted, the first tranche of 40 %, balance and surplus; the profile of the other 16.2 and
        // the last
        // two in-year figures are derived, so that the deficit is removed by 2026-27.
        Forecast plan = forecast(given("Slough", "2022/23", 27_000_000, 0, 0, 0, -400_000, 0)
                .addExternal(ExternalMoney.department(pounds(10_800_000, 4_050_000, 4_050_000, 4_050_000, 3_650_000)))
                .build());

        assertThat(plan.unmitigated().get(0).closing()).isEqualTo(16_200_000);
        assertThat(plan.unmitigated().get(2).inYear()).isZero();
        assertThat(plan.unmitigated().get(3).inYear()).isEqualTo(-400_000);
        assertThat(plan.unmitigated().get(4).closing()).isZero();
    }

    @Test
    @DisplayName(
            "Cheshire East: in-year figures solved for its first and last balance, 46.9 to 91.2 and 535.7, and savings solved for"
                    + " 85.9 and 306.9, give both paths and when each passes 300")
    void cheshireEast() {
        // Published: the start, both first years and both ends. Derived: in-year figures of 44.3 rising by a steady
        // factor,
        // solved for below, and one saving a year that makes the mitigated ends.
        double factor = solved(44.3, 535.7 - 46.9);
        long[] inYear = new long[5];
        long sum = 0;
        for (int year = 0; year < 5; year++) {
            inYear[year] = Math.round(44_300_000 * Math.pow(factor, year));
            sum += inYear[year];
        }
        inYear[4] += 488_800_000 - sum;
        long first = 5_300_000;
        long after = (535_700_000 - 306_900_000 - first) / 4;
        Forecast plan = forecast(given("Cheshire East", "2023/24", 46_900_000, inYear)
                .addSavings(Questions.saving("100", first, after, after, after, after))
                .build());

        assertThat(factor).isCloseTo(1.404, within(0.001));
        assertThat(plan.unmitigated().get(0).closing()).isEqualTo(91_200_000);
        assertThat(plan.unmitigated().get(4).closing()).isEqualTo(535_700_000);
        assertThat(plan.mitigated().get(0).closing()).isEqualTo(85_900_000);
        assertThat(plan.mitigated().get(4).closing()).isEqualTo(306_900_000);
        assertThat(plan.whenCrossed(ForecastPath.UNMITIGATED, Pounds.of(300_000_000))
                        .orThrow()
                        .firstYear())
                .contains(FinancialYear.parse("2026/27"));
        assertThat(plan.whenCrossed(ForecastPath.MITIGATED, Pounds.of(300_000_000))
                        .orThrow()
                        .firstYear())
                .contains(FinancialYear.parse("2027/28"));
    }

    private static double solved(double first, double total) {
        double low = 1;
        double high = 2;
        for (int step = 0; step < 60; step++) {
            double factor = (low + high) / 2;
            double sum = first * (Math.pow(factor, 5) - 1) / (factor - 1);
            if (sum < total) {
                low = factor;
            } else {
                high = factor;
            }
        }
        return low;
    }

    private static Forecast forecast(ForecastQuestion question) {
        return Forecast.of(question).orThrow();
    }
}
