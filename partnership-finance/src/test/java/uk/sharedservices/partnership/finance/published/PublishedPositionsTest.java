package uk.sharedservices.partnership.finance.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The positions that Tameside and Stockport published")
class PublishedPositionsTest {

    private static final List<DsgPosition> POSITIONS = PublishedPositions.tamesideAndStockport();

    @Test
    @DisplayName("have terms that make the movement in the year, exactly or within rounding")
    void termsMakeTheYear() {
        assertThat(POSITIONS)
                .filteredOn(position -> !position.within().isEmpty())
                .hasSize(4)
                .allSatisfy(position ->
                        assertThat(DsgReconciliation.ofTheYear(position)).isInstanceOf(RuleOutcome.Met.class));
    }

    @Test
    @DisplayName("agree with the balances of the section 251 outturn that the library ships")
    void agreeWithTheOutturn() {
        for (String council : List.of("E08000007", "E08000008")) {
            DsgPosition outturn = POSITIONS.stream()
                    .filter(position -> position.council().equals(CouncilCode.of(council)))
                    .filter(position -> position.source().document().value().startsWith("Section 251"))
                    .findFirst()
                    .orElseThrow();
            assertThat(DsgBalances.published().of(CouncilCode.of(council)))
                    .isEqualTo(Optional.of(
                            DsgBalance.of(outturn).carriedForward().orThrow().getAmountMajorLong()));
        }
    }

    @Test
    @DisplayName("chain Tameside's 3.243 of March 2022 into 3.306 of March 2023")
    void chain() {
        assertThat(DsgReconciliation.opensAsClosed(outturn("2021/22"), outturn("2022/23")))
                .isInstanceOf(RuleOutcome.Met.class);
        assertThat(DsgBalance.of(outturn("2022/23")).carriedForward().orThrow())
                .isEqualTo(Money.parse("GBP 3306000.00"));
    }

    private static DsgPosition outturn(String year) {
        return POSITIONS.stream()
                .filter(position -> position.council().equals(CouncilCode.of("E08000008")))
                .filter(position -> position.year().equals(FinancialYear.parse(year)))
                .filter(position -> position.carriedForward().isPresent())
                .findFirst()
                .orElseThrow();
    }
}
