package uk.sharedservices.partnership.finance.published;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.BlockAmounts;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.finance.reconciliation.ReconciliationVerdict;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;

@DisplayName("The allocations of the Dedicated Schools Grant that ship")
class DsgAllocationsTest {

    private static final DsgAllocations ALLOCATIONS = DsgAllocations.published();
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final FinancialYear Y2022 = FinancialYear.parse("2022/23");

    @Test
    @DisplayName("have 1,148 rows in seven publications, and 149 to 151 authorities in each")
    void rows() {
        assertThat(ALLOCATIONS.rows()).hasSize(1_148);
        assertThat(ALLOCATIONS.rows().stream()
                        .filter(row -> row.area().isAuthority())
                        .collect(groupingBy(AllocationRow::publication, counting())))
                .hasSize(7)
                .containsEntry(GrantPublication.of("update of 18 November 2021", LocalDate.of(2021, 11, 18)), 149L)
                .containsEntry(GrantPublication.of("update of 20 July 2024", LocalDate.of(2024, 7, 20)), 151L);
        assertThat(ALLOCATIONS.publications(Y2022))
                .extracting(GrantPublication::toString)
                .containsExactly("update of March 2023", "update of 20 July 2023");
        assertThat(ALLOCATIONS.publications(FinancialYear.parse("2024/25"))).isEmpty();
    }

    @Test
    @DisplayName("have gross blocks that make the total in 1,086 rows, and in 62 within the rounding of five figures")
    void grossBlocksMakeTheTotal() {
        Map<ReconciliationVerdict, Long> verdicts = ALLOCATIONS.rows().stream()
                .collect(groupingBy(row -> reconciled(row.gross()).verdict(), counting()));

        assertThat(verdicts)
                .containsOnly(
                        Map.entry(ReconciliationVerdict.EXACT, 1_086L),
                        Map.entry(ReconciliationVerdict.WITHIN_ROUNDING, 62L));
        assertThat(ALLOCATIONS.rows())
                .allSatisfy(
                        row -> assertThat(reconciled(row.gross()).difference().abs())
                                .isLessThanOrEqualTo(BigDecimal.valueOf(2)));
    }

    @Test
    @DisplayName(
            "have net blocks that make the total, but for 2019/20, whose totals of authorities were printed in thousands")
    void netBlocksMakeTheTotal() {
        assertThat(ALLOCATIONS.rows())
                .filteredOn(row -> row.year().startYear() > 2019)
                .hasSize(985)
                .allSatisfy(row -> assertThat(reconciled(row.net()).verdict()).isEqualTo(ReconciliationVerdict.EXACT));
        assertThat(ALLOCATIONS.rows())
                .filteredOn(row -> row.year().startYear() == 2019)
                .allSatisfy(row -> assertThat(row.net().total().unit()).isEqualTo(MoneyUnit.THOUSANDS))
                .filteredOn(row -> row.area().isAuthority())
                .allSatisfy(row ->
                        assertThat(reconciled(row.net()).verdict()).isEqualTo(ReconciliationVerdict.WITHIN_ROUNDING));
    }

    @Test
    @DisplayName("sum over the authorities to England in every publication, block by block, within a pound for each")
    void authoritiesSumToEngland() {
        Map<GrantPublication, List<AllocationRow>> byPublication =
                ALLOCATIONS.rows().stream().collect(groupingBy(AllocationRow::publication));

        assertThat(byPublication).allSatisfy((publication, rows) -> {
            List<AllocationRow> authorities =
                    rows.stream().filter(row -> row.area().isAuthority()).toList();
            AllocationRow england = rows.stream()
                    .filter(row -> row.area().level() == GrantArea.Level.ENGLAND)
                    .findFirst()
                    .orElseThrow();
            for (DsgBlock block : DsgBlock.values()) {
                for (GrantBasis basis : GrantBasis.values()) {
                    ToLongFunction<AllocationRow> amount =
                            row -> row.on(basis).blocks().of(block);
                    assertThat(authorities.stream().mapToLong(amount).sum())
                            .as("%s, %s, %s", publication, basis, block)
                            .isBetween(amount.applyAsLong(england) - 151, amount.applyAsLong(england) + 151);
                }
            }
        });
    }

    @ParameterizedTest(name = "{0}: £{1}")
    @CsvSource({
        "2019/20, 6279123139",
        "2020/21, 7063230381",
        "2021/22, 7906348577",
        "2022/23, 8988258915",
        "2023/24, 9952172126"
    })
    @DisplayName("have England's high needs block of each year, 6.279 to 9.952 billion, in the latest publication")
    void highNeedsOfEngland(String year, long pounds) {
        assertThat(ALLOCATIONS.rows())
                .filteredOn(row -> row.area().level() == GrantArea.Level.ENGLAND
                        && row.year().equals(FinancialYear.parse(year)))
                .last()
                .extracting(row -> row.gross().blocks().highNeeds())
                .isEqualTo(pounds);
    }

    @Test
    @DisplayName(
            "have Tameside's 2022/23: £242,071,218 in March, £242,051,315 in July, and net 91,834,252 and 28,717,502")
    void tameside() {
        List<GrantAllocation> gross = ALLOCATIONS.of(TAMESIDE, Y2022, GrantBasis.GROSS);

        assertThat(gross).extracting(each -> each.total().toString()).containsExactly("£242,071,218", "£242,051,315");
        assertThat(gross)
                .extracting(each -> each.blocks().earlyYears())
                .as("the two differ in early years alone")
                .containsExactly(17_303_886L, 17_283_983L);
        assertThat(ALLOCATIONS.latest(TAMESIDE, Y2022, GrantBasis.GROSS)).contains(gross.get(1));
        assertThat(gross.get(1).blocks().schools()).isEqualTo(190_742_691);
        assertThat(gross.get(1).blocks().highNeeds()).isEqualTo(32_842_502);
        BlockAmounts net = ALLOCATIONS
                .latest(TAMESIDE, Y2022, GrantBasis.NET_OF_RECOUPMENT)
                .orElseThrow()
                .blocks();
        assertThat(net.schools()).isEqualTo(91_834_252);
        assertThat(net.highNeeds()).isEqualTo(28_717_502);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "E10000023, 2022/23, true", // North Yorkshire County
        "E06000065, 2022/23, false",
        "E06000065, 2023/24, true",
        "E10000002, 2019/20, true", // Buckinghamshire County
        "E06000060, 2020/21, true",
        "E10000021, 2020/21, true", // Northamptonshire
        "E10000021, 2021/22, false",
        "E06000061, 2021/22, true",
        "E07000223, 2021/22, false" // Adur, a district
    })
    @DisplayName("are the council's that bore the DfE code in the year")
    void ofTheCouncilOfTheYear(String council, String year, boolean held) {
        assertThat(ALLOCATIONS
                        .latest(CouncilCode.of(council), FinancialYear.parse(year), GrantBasis.GROSS)
                        .isPresent())
                .isEqualTo(held);
    }

    private static Reconciliation reconciled(AllocationRow.Amounts amounts) {
        return new Reconciliation(
                Stream.of(DsgBlock.values())
                        .map(block -> new PublishedFigure(
                                PrintedNumber.of(String.valueOf(amounts.blocks().of(block))), MoneyUnit.POUNDS))
                        .map(Rounded::inPounds)
                        .toList(),
                Rounded.inPounds(amounts.total()));
    }
}
