package uk.sharedservices.partnership.finance.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.CompleteData.Cause;

@DisplayName("The complete data of education authorities")
class CompleteDataTest {

    private static final CompleteData DATA = CompleteData.published();

    @Test
    @DisplayName("are 141 of the 153 authorities of today; twelve and the five that ended are named and left out")
    void completeAndLeftOut() {
        assertThat(AuthorityFigures.published()).hasSize(158);
        assertThat(DATA.complete()).hasSize(141).allSatisfy(authority -> {
            assertThat(authority.balance()).isPresent();
            assertThat(IntStream.rangeClosed(2019, 2023).mapToObj(FinancialYear::startingIn))
                    .allMatch(year -> authority.highNeeds(year).isPresent()
                            && authority.grossGrant(year).isPresent());
            assertThat(IntStream.rangeClosed(2019, 2025).boxed())
                    .allMatch(year -> authority.plansInJanuary(year).isPresent());
        });
        assertThat(DATA.leftOut())
                .extracting(CompleteData.LeftOut::name)
                .containsExactly(
                        "City of London",
                        "Newham",
                        "Isles of Scilly",
                        "North Yorkshire",
                        "Buckinghamshire",
                        "Dorset (Pre LG)",
                        "Poole (Pre LG)",
                        "Bournemouth (Pre LG)",
                        "Dorset",
                        "Bournemouth, Christchurch and Poole",
                        "Cumbria",
                        "Northamptonshire",
                        "Somerset",
                        "North Northamptonshire",
                        "West Northamptonshire",
                        "Cumberland",
                        "Westmorland and Furness");
        assertThat(DATA.rule().id()).isEqualTo("DSG-COMPLETE-DATA");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E09000025 | RETURN_ERROR | Newham: Newham returned 2,705 plans for January 2024 and 1,199 for January 2025,"
                        + " and its number jumps in January 2020 and January 2023: errors of its returns, not events.",
                "E06000066 | BOUNDARY_CHANGE | Somerset: It took the place of others on 1 April 2023, within the years of the"
                        + " figures.",
                "E06000060 | BOUNDARY_CHANGE GAP | Buckinghamshire: It took the place of others on 1 April 2020, within the"
                        + " years of the figures. No balance at 31 March 2024 was published.",
                "E10000006 | BOUNDARY_CHANGE GAP GAP GAP | Cumbria: It ended on 31 March 2023. No balance at 31 March 2024 was"
                        + " published. No grant was published for 2023/24. No number of plans for January was published for"
                        + " 2024, 2025."
            })
    @DisplayName("leave an authority out with every reason")
    void reasons(String council, String causes, String words) {
        CompleteData.LeftOut left = DATA.whyLeftOut(CouncilCode.of(council)).orElseThrow();

        assertThat(left).hasToString(words);
        assertThat(left.reasons())
                .extracting(CompleteData.Reason::cause)
                .containsExactlyElementsOf(List.of(causes.split(" ", -1)).stream()
                        .map(Cause::valueOf)
                        .toList());
        assertThat(DATA.find(CouncilCode.of(council))).isEmpty();
    }

    @Test
    @DisplayName("of Tameside have its balance, its grants and its plans")
    void tameside() {
        AuthorityFigures tameside = DATA.find(CouncilCode.of("E08000008")).orElseThrow();

        assertThat(tameside.balance()).contains(7_930_453L);
        assertThat(tameside.grossGrant(FinancialYear.parse("2022/23"))).hasValue(242_051_315L);
        assertThat(tameside.highNeeds(FinancialYear.parse("2023/24"))).hasValue(36_910_152L);
        assertThat(tameside.plansInJanuary(2019)).hasValue(1_344);
        assertThat(tameside.plansInJanuary(2018)).isEmpty();
        assertThat(tameside.highNeeds(FinancialYear.parse("2024/25"))).isEmpty();
        assertThat(DATA.whyLeftOut(tameside.council())).isEmpty();
    }
}
