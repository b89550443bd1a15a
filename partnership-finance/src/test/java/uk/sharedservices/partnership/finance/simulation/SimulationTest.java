package uk.sharedservices.partnership.finance.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.Questions;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.simulation.kernel.Simulation;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationResult;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;

@DisplayName("A simulation")
class SimulationTest {

    private static final int RUNS = 3000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    @DisplayName("gives the same bits from the same seed on any number of threads, and other bits from another")
    void sameBits(int threads) throws IOException {
        SimulationInput input = Simulated.input(Simulated.USUAL, Simulated.three(10));

        SimulationResult result = Simulated.run(input, 7, RUNS, threads);

        assertThat(bytes(result)).isEqualTo(bytes(Simulated.run(input, 7, RUNS, 1)));
        assertThat(result.balances())
                .isNotEqualTo(Simulated.run(input, 8, RUNS, 1).balances());
    }

    @Test
    @DisplayName("gives a council the same figures alone as among others")
    void sameAlone() {
        ForecastQuestion[] three = Simulated.three(10);
        SimulationResult together = Simulated.run(Simulated.input(Simulated.USUAL, three), 7, RUNS, 2);
        SimulationResult alone = Simulated.run(Simulated.input(Simulated.USUAL, three[0]), 7, RUNS, 2);

        assertThat(Arrays.copyOf(together.balances(), 50)).isEqualTo(alone.balances());
        assertThat(Arrays.copyOf(together.above(), 10)).isEqualTo(alone.above());
        assertThat(alone.national().balances()).isEqualTo(alone.balances());
        assertThat(alone.national().balanced()).isEqualTo(alone.balanced());
    }

    @Test
    @DisplayName("changes nothing of the first five years when ten are asked")
    void moreYearsChangeNothing() {
        SimulationResult ten = Simulated.run(Simulated.input(Simulated.USUAL, Simulated.three(10)[0]), 7, RUNS, 2);
        SimulationResult five = Simulated.run(Simulated.input(Simulated.USUAL, Simulated.three(5)[0]), 7, RUNS, 2);

        assertThat(Arrays.copyOf(ten.balances(), 25)).isEqualTo(five.balances());
    }

    @Test
    @DisplayName(
            "without spread gives exactly the deterministic path, to the last pound of every percentile, nation and all")
    void withoutSpreadIsTheForecast() {
        ForecastQuestion[] three = Simulated.three(10);
        SimulationResult result = Simulated.run(Simulated.input(GrowthSpread.NONE, three), 7, 300, 2);
        long[] national = new long[10];
        for (int authority = 0; authority < three.length; authority++) {
            List<ForecastLine> lines = Forecast.of(three[authority]).orThrow().mitigated();
            for (int year = 0; year < 10; year++) {
                national[year] += lines.get(year).closing();
                assertThat(five(result.balances(), authority * 10 + year))
                        .containsOnly(lines.get(year).closing());
                assertThat(result.above()[authority * 10 + year])
                        .isEqualTo(lines.get(year).closing() > 10_000_000 ? 300 : 0);
            }
        }
        for (int year = 0; year < 10; year++) {
            assertThat(five(result.national().balances(), year)).containsOnly(national[year]);
        }
    }

    @Test
    @DisplayName("does not draw growth that is published")
    void drawsNoPublishedGrowth() {
        ForecastQuestion question = Questions.planned(3, "10").build();
        SimulationInput input = SimulationInputs.of(
                List.of(new SimulatedQuestion("E08000008", question, Simulated.USUAL, 1, Pounds.NONE)),
                ForecastPath.UNMITIGATED,
                Pounds.NONE);
        SimulationResult result = Simulated.run(input, 1, RUNS, 1);

        assertThat(five(result.balances(), 0))
                .containsOnly(
                        Forecast.of(question).orThrow().unmitigated().get(0).closing());
        assertThat(five(result.balances(), 1)[0]).isLessThan(five(result.balances(), 1)[4]);
    }

    @Test
    @DisplayName("spreads growth as it is told: first-year deviation is the root of 2.99 and 5.73 squared, 6.46 points")
    void spreadsGrowthAsTold() {
        // 2,000 plans at £15,360: one point of growth is £307,200, and p95 is 1.645 deviations above the middle.
        SimulationResult result = Simulated.run(
                Simulated.input(Simulated.USUAL, Questions.planned(2, "10").build()), 3, 200_000, 2);
        long[] first = five(result.balances(), 0);

        assertThat((first[4] - first[0]) / 307_200.0 / 2 / 1.6449).isBetween(6.43, 6.50);
        assertThat((double) first[2]).isBetween(5_270_000.0, 5_314_000.0);
    }

    @Test
    @DisplayName("sums within each run before it takes percentiles: the nation spreads less than its councils added up")
    void sumsWithinRuns() {
        SimulationResult result = Simulated.run(Simulated.input(Simulated.USUAL, Simulated.three(5)), 3, RUNS, 2);
        long worst = 0;
        for (int authority = 0; authority < 3; authority++) {
            worst += five(result.balances(), authority * 5 + 4)[4];
        }

        assertThat(five(result.national().balances(), 4)[4]).isLessThan(worst);
    }

    @Test
    @DisplayName("tells the thread that asked how far it is, to the end, and stops when told")
    void tellsAndStops() {
        SimulationInput input = Simulated.input(Simulated.USUAL, Simulated.three(5));
        List<Long> told = new ArrayList<>();
        List<Thread> by = new ArrayList<>();
        Simulation.run(input, new SimulationSettings(1, 20_000, 2), (done, inAll) -> {
            told.add(done);
            by.add(Thread.currentThread());
            assertThat(inAll).isEqualTo(60_000);
            return true;
        });

        assertThat(told).isSorted().endsWith(60_000L);
        assertThat(told.size()).isGreaterThan(3);
        assertThat(by).containsOnly(Thread.currentThread());
        assertThatThrownBy(() ->
                        Simulation.run(input, new SimulationSettings(1, 20_000, 2), (done, inAll) -> done < 20_000))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("was stopped after");
    }

    @Test
    @DisplayName("takes and returns plain data that goes through JSON and Java serialisation unchanged")
    void plainData() throws Exception {
        SimulationInput input = Simulated.input(Simulated.USUAL, Simulated.three(3));
        SimulationResult result = Simulated.run(input, 5, 500, 1);
        String json = PartnershipJson.mapper().writeValueAsString(input);

        SimulationInput fromJson = PartnershipJson.mapper().readValue(json.getBytes(UTF_8), SimulationInput.class);
        SimulationInput fromBytes =
                (SimulationInput) new ObjectInputStream(new ByteArrayInputStream(bytes(input))).readObject();

        assertThat(bytes(Simulated.run(fromJson, 5, 500, 1))).isEqualTo(bytes(result));
        assertThat(bytes(Simulated.run(fromBytes, 5, 500, 1))).isEqualTo(bytes(result));
        String written = PartnershipJson.mapper().writeValueAsString(result);
        assertThat(bytes(PartnershipJson.mapper().readValue(written, SimulationResult.class)))
                .isEqualTo(bytes(result));
    }

    @Test
    @DisplayName("refuses NaN, absurd growth, no authorities, no runs, and more than a million of them")
    void refuses() {
        SimulationInput good =
                Simulated.input(Simulated.USUAL, Questions.planned(1, "10").build());
        refused(() -> new SimulationSettings(1, 0, 1), "runs must be from 1 to 1000000, but was 0");
        refused(() -> new SimulationSettings(1, 1_000_001, 1), "runs must be from 1 to 1000000, but was 1000001");
        refused(() -> new SimulationSettings(1, 1, 0), "threads must be from 1 to 64, but was 0");
        refused(
                () -> SimulationInputs.of(List.of(), ForecastPath.MITIGATED, Pounds.NONE),
                "authorities must be one or more, but was 0");
        for (double absurd : new double[] {Double.NaN, -2, 100, Double.POSITIVE_INFINITY}) {
            refused(() -> withGrowth(good, absurd), "growth must be a number from -1.0 to 1.0, but was " + absurd);
        }
        refused(
                () -> Simulated.input(
                        Simulated.USUAL,
                        Questions.planned(1, "1").build(),
                        Questions.planned(2, "1").build()),
                "years must be the same for all, 1 from 2024/25, but was '2 from 2024/25'");
        refused(
                () -> new GrowthSpread(Percent.of("-1"), Percent.NONE, Percent.NONE),
                "standard deviations must be nothing or more, but was '-1, 0 and 0'");
    }

    private static SimulationInput withGrowth(SimulationInput of, double growth) {
        return new SimulationInput(
                of.codes(),
                of.firstYear(),
                of.years(),
                of.placements(),
                of.savings(),
                of.opening(),
                of.plans(),
                new double[] {growth},
                of.spread(),
                of.unitCost(),
                of.capacity(),
                of.overflow(),
                of.fixed(),
                of.external(),
                of.saving(),
                of.delivery(),
                of.ownSpread(),
                of.yearSpread(),
                of.deliverySpread(),
                of.level(),
                of.nationalLevel());
    }

    @Test
    @DisplayName("refuses sums that grow beyond what can be reckoned to the pound")
    void refusesWhatIsNotExact() {
        ForecastQuestion growing = Questions.planned(10, "100")
                .placements(List.of(Questions.all("10000000", "10000000", "100")))
                .build();

        refused(
                () -> Simulated.run(Simulated.input(GrowthSpread.NONE, growing), 1, 10, 1),
                "simulated balance must be within £9,007,199,254,740,992 either way, but was 'beyond it'");
        assertThatThrownBy(() -> Forecast.of(growing))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be within £9,007,199,254,740,992 either way");
    }

    @Test
    @DisplayName(
            "says that nothing was drawn where growth is published or has no spread, and names delivery only if it was")
    void saysWhatWasDrawn() {
        ForecastQuestion question = Questions.planned(2, "10")
                .addSavings(Questions.saving("60", 1_000))
                .build();
        SimulationInput published = SimulationInputs.of(
                List.of(new SimulatedQuestion("E08000000", question, Simulated.USUAL, 1, Pounds.NONE)),
                ForecastPath.UNMITIGATED,
                Pounds.NONE);
        SimulatedBalances balances =
                new SimulatedBalances(published, Simulated.run(published, 1, 100, 1), List.of(), Map.of());

        assertThat(balances.drawn("E08000000", question.year(0))).isFalse();
        assertThat(balances.drawn("E08000000", question.year(1))).isTrue();
        assertThat(balances.above("E08000000", question.year(0)).derivation().question())
                .as("above nothing, and of no name")
                .isEqualTo("How likely is it that E08000000 is in deficit at 31 March 2025?");
        assertThat(balances.balance("E08000000", question.year(0)).derivation().sentences())
                .contains("No growth up to 2024/25 was drawn: it is published, or has no spread."
                        + " [M-SIMULATION-GROWTH]");

        SimulationInput delivery = SimulationInputs.of(
                List.of(new SimulatedQuestion(
                        "E08000000",
                        question,
                        new GrowthSpread(Percent.NONE, Percent.NONE, Percent.of("10")),
                        0,
                        Pounds.NONE)),
                ForecastPath.MITIGATED,
                Pounds.NONE);
        assertThat(new SimulatedBalances(delivery, Simulated.run(delivery, 1, 100, 1), List.of(), Map.of())
                        .balance("E08000000", question.year(0))
                        .derivation()
                        .rules())
                .contains(SimulationRules.DELIVERY);
    }

    @Test
    @DisplayName("answers with percentiles and chances, and their working")
    void answers() {
        SimulationInput input =
                Simulated.input(Simulated.USUAL, Questions.planned(3, "10").build());
        SimulationResult result = Simulated.run(input, 3, 1000, 1);
        SimulatedBalances balances = new SimulatedBalances(input, result, List.of(), Map.of("E08000000", "Somewhere"));
        FinancialYear year = FinancialYear.parse("2026/27");

        BalanceSpread spread = balances.balance("E08000000", year).orThrow();
        assertThat(new long[] {spread.p5(), spread.p25(), spread.p50(), spread.p75(), spread.p95()})
                .isEqualTo(five(result.balances(), 2));
        assertThat(balances.national(year).orThrow()).isEqualTo(spread);
        assertThat(balances.national(year).derivation().rules())
                .containsExactly(SimulationRules.NATIONAL, SimulationRules.PERCENTILE);
        assertThat(balances.balance("E08000000", year).derivation().rules())
                .as("no saving, and so none drawn")
                .containsExactly(SimulationRules.GROWTH, SimulationRules.PERCENTILE);
        assertThat(balances.drawn("E08000000", year)).isTrue();
        assertThat(List.of(
                        balances.balance("E08000000", year).derivation().question(),
                        balances.above("E08000000", year).derivation().question(),
                        balances.passedBy("E08000000", year).derivation().question(),
                        balances.balancedBy("E08000000", year).derivation().question()))
                .containsExactly(
                        "What is the balance of Somewhere likely to be at 31 March 2027?",
                        "How likely is it that Somewhere is above £10,000,000 at 31 March 2027?",
                        "How likely is it that Somewhere is above £10,000,000 at some 31 March to 2027?",
                        "How likely is it that Somewhere is in in-year balance in some year to 2026/27?");
        Chance above = balances.above("E08000000", year).orThrow();
        Chance passed = balances.passedBy("E08000000", year).orThrow();
        assertThat(above.runs()).isEqualTo(result.above()[2]).isLessThanOrEqualTo(passed.runs());
        assertThat(balances.balancedBy("E08000000", year).orThrow().runs()).isEqualTo(result.balanced()[2]);
        assertThat(balances.above("E08000000", year).derivation().rules()).containsExactly(SimulationRules.CHANCE);
        assertThat(new Chance(873, 1000).inWords()).isEqualTo("87.3 %");
        assertThat(new Chance(9_999, 10_000).inWords()).isEqualTo("more than 99.9 %");
        assertThat(new Chance(1, 10_000).inWords()).isEqualTo("less than 0.1 %");
        assertThat(new Chance(10_000, 10_000).inWords()).isEqualTo("100.0 %");
        assertThat(new Chance(0, 10_000).inWords()).isEqualTo("0.0 %");
        assertThatThrownBy(() -> balances.balance("E09000000", year)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> balances.national(year.next())).isInstanceOf(InvalidValueException.class);
    }

    private static long[] five(long[] balances, int at) {
        return Arrays.copyOfRange(balances, at * 5, at * 5 + 5);
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
