package uk.sharedservices.partnership.finance.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;

@Label("Of every forecast")
class ForecastProperties {

    private static final long SAVED = 5_000_000;

    @Property(tries = 1000)
    @Label("closing is opening and every movement, exactly, and opening is the closing before")
    void closingIsOpeningAndMovements(@ForAll("questions") ForecastQuestion question) {
        Forecast forecast = Forecast.of(question).orThrow();
        for (ForecastPath path : ForecastPath.values()) {
            long before = question.opening().value();
            for (ForecastLine line : forecast.path(path)) {
                assertThat(line.opening()).isEqualTo(before);
                assertThat(line.inYear())
                        .isEqualTo(line.spend()
                                + line.otherBlocks()
                                + line.given()
                                - line.funding()
                                - line.transfersIn()
                                - line.savings());
                assertThat(line.closing()).isEqualTo(line.opening() + line.inYear() - line.external());
                before = line.closing();
            }
        }
    }

    @Property(tries = 1000)
    @Label("the mitigated balance is the unmitigated one less savings and transfers not counted, to the pound")
    void mitigatedIsLessSavings(@ForAll("questions") ForecastQuestion question) {
        Forecast forecast = Forecast.of(question).orThrow();
        long saved = 0;
        for (int year = 0; year < question.years(); year++) {
            ForecastLine plain = forecast.unmitigated().get(year);
            ForecastLine after = forecast.mitigated().get(year);
            saved += after.savings() + after.transfersIn() - plain.transfersIn();
            assertThat(after.closing()).isEqualTo(plain.closing() - saved);
        }
    }

    @Property(tries = 1000)
    @Label("a larger saving never raises the mitigated balance")
    void largerSavingNeverRaises(
            @ForAll("questions") ForecastQuestion question, @ForAll @LongRange(min = 0, max = SAVED) long more) {
        Forecast less = Forecast.of(question).orThrow();
        Forecast greater = Forecast.of(ForecastQuestion.builder()
                        .from(question)
                        .addSavings(Questions.saving("37.5", more))
                        .build())
                .orThrow();
        for (int year = 0; year < question.years(); year++) {
            assertThat(greater.mitigated().get(year).closing())
                    .isLessThanOrEqualTo(less.mitigated().get(year).closing());
        }
    }

    @Property(tries = 1000)
    @Label("more growth never lowers the balance, overflow or none")
    void moreGrowthNeverLowers(
            @ForAll @IntRange(min = -100, max = 99) int growth,
            @ForAll @IntRange(min = 1, max = 10) int years,
            @ForAll boolean overflow) {
        Forecast less = Forecast.of(growing(growth, years, overflow)).orThrow();
        Forecast more = Forecast.of(growing(growth + 1, years, overflow)).orThrow();
        for (int year = 0; year < years; year++) {
            assertThat(more.unmitigated().get(year).closing())
                    .isGreaterThanOrEqualTo(less.unmitigated().get(year).closing());
        }
    }

    private static ForecastQuestion growing(int growth, int years, boolean overflow) {
        ForecastQuestion.Builder question = Questions.planned(years, String.valueOf(growth));
        return (overflow ? question.placements(Questions.special(String.valueOf(growth))) : question).build();
    }

    @Provide
    static Arbitrary<ForecastQuestion> questions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-20"), new BigDecimal("40"))
                                .ofScale(2),
                        Arbitraries.longs().between(0, SAVED),
                        Arbitraries.longs().between(0, SAVED),
                        Arbitraries.longs().between(0, SAVED),
                        Arbitraries.longs().between(-SAVED, SAVED),
                        Arbitraries.of(true, false))
                .as((years, growth, saving, transfer, external, others, special) -> Questions.planned(
                                years, growth.toPlainString())
                        .placements(
                                special
                                        ? Questions.special(growth.toPlainString())
                                        : List.of(Questions.all("1234.5", "17876.43", growth.toPlainString())))
                        .addSavings(Questions.saving("61.7", saving))
                        .addTransfersIn(Pounds.of(transfer / 2))
                        .addNewTransfersIn(Pounds.of(transfer))
                        .addExternal(ExternalMoney.department(List.of(Pounds.of(external))))
                        .addOtherBlocks(Pounds.of(others))
                        .price(List.of(Percent.of("2.4")))
                        .build());
    }
}
