package uk.sharedservices.partnership.dsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.BlockAmounts;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantChange;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("Two allocations of the Dedicated Schools Grant")
class GrantChangeTest {

    private static final GrantPublication MARCH = new GrantPublication("update of March 2023", Optional.empty());
    private static final GrantPublication JULY =
            GrantPublication.of("update of 20 July 2023", LocalDate.of(2023, 7, 20));
    private static final GrantPublication NEXT_JULY =
            GrantPublication.of("update of 20 July 2024", LocalDate.of(2024, 7, 20));

    private static final GrantAllocation TAMESIDE = allocation("E08000008", "2022/23", JULY, GrantBasis.GROSS)
            .blocks(new BlockAmounts(190_742_691, 1_182_139, 32_842_502, 17_283_983))
            .total(pounds("242051315"))
            .build();
    private static final GrantAllocation A_YEAR_LATER = allocation("E08000008", "2023/24", NEXT_JULY, GrantBasis.GROSS)
            .blocks(new BlockAmounts(201_051_901, 1_249_071, 36_910_152, 18_061_724))
            .total(pounds("257272848"))
            .build();

    @Test
    @DisplayName("of Tameside, a year apart, differ by £4,067,650 of high needs: 36,910,152 less 32,842,502")
    void aYearApart() {
        Answer<Money> change = GrantChange.between(TAMESIDE, A_YEAR_LATER).of(DsgBlock.HIGH_NEEDS);

        assertThat(change.orThrow()).isEqualTo(Money.parse("GBP 4067650"));
        assertThat(change.derivation().sentences())
                .startsWith(
                        "How did the high needs block change from 2022/23 to 2023/24?",
                        "E08000008: £32,842,502 (2022/23, gross of recoupment, update of 20 July 2023).",
                        "E08000008: £36,910,152 (2023/24, gross of recoupment, update of 20 July 2024).",
                        "£36,910,152 less £32,842,502 is £4,067,650. [DSG-GRANT-CHANGE]");
        assertThat(GrantChange.between(A_YEAR_LATER, TAMESIDE)
                        .of(DsgBlock.CENTRAL_SCHOOL_SERVICES)
                        .orThrow())
                .isEqualTo(Money.parse("GBP -66932"));
        assertThat(GrantChange.between(TAMESIDE, A_YEAR_LATER).ofTotal().orThrow())
                .isEqualTo(Money.parse("GBP 15221533"));
    }

    @Test
    @DisplayName("on two bases are never compared: 242.1 gross and 139.0 net are no fall")
    void twoBases() {
        GrantAllocation net = GrantAllocation.builder()
                .from(A_YEAR_LATER)
                .basis(GrantBasis.NET_OF_RECOUPMENT)
                .build();

        refused(
                GrantChange.between(TAMESIDE, net),
                "DSG-SAME-BASIS",
                "One is gross of recoupment, the other net of recoupment.");
    }

    @Test
    @DisplayName("of one year in two publications are never compared: £242,071,218 and £242,051,315 are one grant")
    void twoPublications() {
        GrantAllocation march = GrantAllocation.builder()
                .from(TAMESIDE)
                .publication(MARCH)
                .total(pounds("242071218"))
                .build();

        refused(
                GrantChange.between(march, TAMESIDE),
                "DSG-ONE-PUBLICATION",
                "Both are of 2022/23, one of the update of March 2023 and one of the update of 20 July 2023.");
        assertThat(GrantChange.between(march, A_YEAR_LATER).ofTotal().isAnswered())
                .as("each year has its own publications")
                .isTrue();
    }

    @Test
    @DisplayName("of two councils are never compared")
    void twoCouncils() {
        GrantAllocation stockport = GrantAllocation.builder()
                .from(A_YEAR_LATER)
                .council(CouncilCode.of("E08000007"))
                .build();

        refused(
                GrantChange.between(TAMESIDE, stockport),
                "DSG-OWN-ACCOUNT",
                "The grants of E08000008 and E08000007 are two councils' own; one is not set against the other.");
    }

    @Test
    @DisplayName("have blocks in words and in pounds, which make the total or nearly")
    void blocks() {
        assertThat(TAMESIDE.blocks().sum()).isEqualTo(242_051_315L);
        assertThat(TAMESIDE.block(DsgBlock.EARLY_YEARS)).isEqualTo(Money.parse("GBP 17283983"));
        assertThat(DsgBlock.CENTRAL_SCHOOL_SERVICES.words()).isEqualTo("central school services block");
        assertThat(TAMESIDE.title()).isEqualTo("2022/23, gross of recoupment, update of 20 July 2023");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource({
        "-1, 0, 0, 0, schools, -1",
        "0, -1, 0, 0, centralSchoolServices, -1",
        "0, 0, 1000000000001, 0, highNeeds, 1000000000001",
        "0, 0, 0, 9223372036854775807, earlyYears, 9223372036854775807"
    })
    @DisplayName("have no block below nothing or beyond a trillion pounds")
    void impossibleBlocks(long schools, long central, long highNeeds, long earlyYears, String field, String found) {
        assertThatThrownBy(() -> new BlockAmounts(schools, central, highNeeds, earlyYears))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.field()).contains(field))
                .hasMessage("amount of a grant must be £0 to £1 trillion, in whole pounds, but was " + found);
    }

    @Test
    @DisplayName("have a named publication and a total of nothing or more")
    void impossibleAllocations() {
        assertThatThrownBy(() -> GrantPublication.of(" ", LocalDate.of(2023, 7, 20)))
                .hasMessage("publication of a grant must be named, but was ' '");
        assertThatThrownBy(() -> GrantAllocation.builder()
                        .from(TAMESIDE)
                        .total(pounds("-1"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("total of a grant must be £0 or more, but was '£-1'");
    }

    private static void refused(GrantChange change, String rule, String reason) {
        for (Answer<Money> answer : List.of(change.ofTotal(), change.of(DsgBlock.SCHOOLS))) {
            assertThat(answer.inWords(Money::toString)).isEqualTo("Not permitted. " + reason + " [" + rule + "]");
            assertThat(answer.derivation().rules()).extracting(Rule::id).containsExactly(rule);
        }
    }

    private static GrantAllocation.Builder allocation(
            String council, String year, GrantPublication publication, GrantBasis basis) {
        return GrantAllocation.builder()
                .council(CouncilCode.of(council))
                .year(FinancialYear.parse(year))
                .publication(publication)
                .basis(basis);
    }

    private static PublishedFigure pounds(String printed) {
        return new PublishedFigure(PrintedNumber.of(printed), MoneyUnit.POUNDS);
    }
}
