package uk.sharedservices.partnership.finance.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.GrantBasis;

@DisplayName("The education, health and care plans that ship")
class EhcPlansTest {

    private static final List<EhcPlans> PLANS = EhcPlans.published();

    @ParameterizedTest(name = "January {0}: {1}")
    @CsvSource({
        "2019, 353995",
        "2020, 390109",
        "2021, 430697",
        "2022, 473255",
        "2023, 517048",
        "2024, 576474",
        "2025, 638745"
    })
    @DisplayName("sum over 158 authorities, present and past, to England's")
    void sumToEngland(int year, int england) {
        assertThat(PLANS).hasSize(158);
        assertThat(PLANS.stream()
                        .mapToInt(plans -> plans.inForceInJanuary(year).orElse(0))
                        .sum())
                .isEqualTo(england);
    }

    @ParameterizedTest(name = "{0}: {1} new, {2} ceased")
    @CsvSource({"2022, 60628, 34724", "2023, 84428, 39419", "2024, 97747, 44862"})
    @DisplayName("do not follow from new and ceased plans")
    void flowsDoNotCloseToStocks(int year, int made, int ceased) {
        assertThat(PLANS.stream()
                        .mapToInt(plans -> plans.madeIn(year).orElse(0))
                        .sum())
                .isEqualTo(made);
        assertThat(PLANS.stream()
                        .mapToInt(plans -> plans.ceasedIn(year).orElse(0))
                        .sum())
                .isEqualTo(ceased);
        assertThat(517_048 + 84_428 - 39_419)
                .as("against 576,474 published for January 2024")
                .isEqualTo(576_474 - 14_417);
    }

    @Test
    @DisplayName("made in 2022 are blank where the source has the region's 6,078 for each of fifteen authorities")
    void regionPrintedForEach() {
        assertThat(DfeAuthority.published())
                .filteredOn(authority -> authority.region().equals("Yorkshire and The Humber"))
                .hasSize(15)
                .allSatisfy(authority ->
                        assertThat(of(authority.dfeCode()).madeIn(2022)).isEmpty());
        assertThat(60_628 + 6_078).as("England, as published").isEqualTo(66_706);
    }

    @Test
    @DisplayName("keep gaps as gaps, and Newham's returns as returned")
    void gaps() {
        assertThat(of("838").inForceInJanuary(2019)).isEmpty();
        assertThat(of("838").inForceInJanuary(2020)).hasValue(2_534);
        assertThat(of("316").inForce())
                .extracting(EhcPlans.InYear::count)
                .containsExactly(906, 1_300, 1_606, 1_867, 2_618, 2_705, 1_199);
        assertThat(ReturnFlaw.published())
                .filteredOn(flaw -> flaw.effect() == ReturnFlaw.Effect.LEFT_OUT)
                .extracting(ReturnFlaw::dfeCode)
                .containsExactly("316");
    }

    @ParameterizedTest(name = "{0}, {1}: £{2}")
    @CsvSource({
        "357, 2019/20, 15462.58", "357, 2020/21, 15507.87", "357, 2021/22, 16056.70",
        "357, 2022/23, 15346.96", "357, 2023/24, 14401.15", "356, 2019/20, 14132.88",
        "356, 2020/21, 14347.70", "356, 2021/22, 15836.38", "356, 2022/23, 16212.58",
        "356, 2023/24, 16415.79"
    })
    @DisplayName("and the high needs block make the funding of a plan: Tameside's fell, Stockport's rose")
    void fundingOfAPlan(String dfeCode, String year, double pounds) {
        FinancialYear of = FinancialYear.parse(year);
        CouncilCode council = CouncilCode.of(dfeCode.equals("357") ? "E08000008" : "E08000007");
        long block = DsgAllocations.published()
                .latest(council, of, GrantBasis.GROSS)
                .orElseThrow()
                .blocks()
                .highNeeds();

        assertThat((double) block / of(dfeCode).inForceInJanuary(of.startYear()).orElseThrow())
                .isEqualTo(pounds, within(0.005));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"YEAR_TO_2020, 1", "YEAR_TO_2021, 2", "YEAR_TO_2022, 3", "YEAR_TO_2023, 4", "YEAR_TO_2024, 5"})
    @DisplayName("grew as the statistics have it, year by year")
    void growthOfAYear(String measure, int year) {
        agree(GrowthStatistics.of(measure), growth(2018 + year, 2019 + year));
    }

    @Test
    @DisplayName("grew as the statistics have it, all years together, compounded, and about each authority's own mean")
    void growthOfAllYears() {
        List<Double> pooled = new ArrayList<>();
        List<Double> residuals = new ArrayList<>();
        List<Double> compound = new ArrayList<>();
        for (EhcPlans plans : PLANS) {
            List<Double> own = IntStream.range(2019, 2025)
                    .boxed()
                    .flatMap(year -> growth(plans, year, year + 1).stream())
                    .toList();
            double mean =
                    own.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            pooled.addAll(own);
            own.forEach(each -> residuals.add(each - mean));
            if (plans.inForceInJanuary(2019).isPresent()
                    && plans.inForceInJanuary(2025).isPresent()) {
                compound.add(100
                        * (Math.pow(
                                        (double) plans.inForceInJanuary(2025).getAsInt()
                                                / plans.inForceInJanuary(2019).getAsInt(),
                                        1 / 6.0)
                                - 1));
            }
        }
        agree(GrowthStatistics.of("ALL_YEARS"), pooled);
        agree(GrowthStatistics.of("OWN_MEAN_RESIDUAL"), residuals);
        agree(GrowthStatistics.of("COMPOUND_RATE"), compound);
        agree(GrowthStatistics.of("YEAR_TO_2025"), growth(2024, 2025));
    }

    @Test
    @DisplayName("have statistics by measure, and no other measure")
    void measures() {
        assertThat(GrowthStatistics.published()).hasSize(9);
        assertThatThrownBy(() -> GrowthStatistics.of("YEAR_TO_2026"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be one of YEAR_TO_2020")
                .hasMessageEndingWith("but was 'YEAR_TO_2026'");
    }

    private static EhcPlans of(String dfeCode) {
        return PLANS.stream()
                .filter(plans -> plans.dfeCode().equals(dfeCode))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> growth(int from, int to) {
        return PLANS.stream().flatMap(plans -> growth(plans, from, to).stream()).toList();
    }

    private static List<Double> growth(EhcPlans plans, int from, int to) {
        return plans.inForceInJanuary(from).isPresent()
                        && plans.inForceInJanuary(to).isPresent()
                ? List.of(100.0
                                * plans.inForceInJanuary(to).getAsInt()
                                / plans.inForceInJanuary(from).getAsInt()
                        - 100)
                : List.of();
    }

    private static void agree(GrowthStatistics printed, List<Double> figures) {
        double mean =
                figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = figures.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        List<Double> sorted = figures.stream().sorted().toList();

        assertThat(figures).hasSize(printed.authorities());
        assertThat(mean).isEqualTo(printed.mean().doubleValue(), within(0.0006));
        assertThat(Math.sqrt(squares / (figures.size() - 1)))
                .isEqualTo(printed.standardDeviation().doubleValue(), within(0.0006));
        int[] ranks = {5, 25, 50, 75, 95};
        for (int index = 0; index < ranks.length; index++) {
            assertThat(percentile(sorted, ranks[index]))
                    .as("%s p%d", printed.measure(), ranks[index])
                    .isEqualTo(printed.percentiles().get(index).doubleValue(), within(0.006));
        }
        assertThat(sorted.get(0)).isEqualTo(printed.least().doubleValue(), within(0.006));
        assertThat(sorted.get(sorted.size() - 1)).isEqualTo(printed.greatest().doubleValue(), within(0.006));
    }

    private static double percentile(List<Double> sorted, int percent) {
        double place = (sorted.size() - 1) * percent / 100.0;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
