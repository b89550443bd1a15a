package uk.sharedservices.partnership.finance.published;

import static uk.sharedservices.partnership.finance.published.Cells.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;
import uk.sharedservices.partnership.dsg.BlockAmounts;
import uk.sharedservices.partnership.dsg.GrantAllocation;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.dsg.GrantPublication;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.published.Table;

/**
 * The Dedicated Schools Grant by authority and block, 2019/20 to 2023/24, gross and net, in seven publications: 2022/23 and 2023/24
 * have two each.
 */
public final class DsgAllocations {

    private static final Table PUBLICATIONS =
            Cells.table("dsg-publications.csv", List.of("year", "sequence", "words", "published_on", "net_total_unit"));
    private static final Table ALLOCATIONS = Cells.table(
            "dsg-allocations.csv",
            List.of(
                    "year",
                    "publication",
                    "level",
                    "dfe_code",
                    "name",
                    "gross_schools",
                    "gross_central_school_services",
                    "gross_high_needs",
                    "gross_early_years",
                    "gross_total",
                    "net_schools",
                    "net_central_school_services",
                    "net_high_needs",
                    "net_early_years",
                    "net_total"));
    private static final int GROSS = 5;
    private static final int NET = 10;
    private static final int TOTAL = 4;

    private final List<AllocationRow> rows;
    private final Map<CouncilCode, List<GrantAllocation>> byCouncil;

    private DsgAllocations(List<AllocationRow> rows, Map<CouncilCode, List<GrantAllocation>> byCouncil) {
        this.rows = rows;
        this.byCouncil = byCouncil;
    }

    /** Returns the allocations that ship: 1,148 rows. */
    public static DsgAllocations published() {
        return Held.ALLOCATIONS_READ;
    }

    /** Every row, of every publication, in the order of the years and their publications. */
    public List<AllocationRow> rows() {
        return rows;
    }

    /** Returns the publications of a year's grant, the latest last; none for a year that is not held. */
    public List<GrantPublication> publications(FinancialYear year) {
        return rows.stream()
                .filter(row -> row.year().equals(year))
                .map(AllocationRow::publication)
                .distinct()
                .toList();
    }

    /**
     * Returns a council's grant for a year on a basis, once for each publication, the latest last. A council that went on under a
     * new code, or followed another, has the years since.
     */
    public List<GrantAllocation> of(CouncilCode council, FinancialYear year, GrantBasis basis) {
        return byCouncil.getOrDefault(council, List.of()).stream()
                .filter(allocation -> allocation.year().equals(year) && allocation.basis() == basis)
                .toList();
    }

    /** Returns a council's grant for a year on a basis in the latest publication held. */
    public Optional<GrantAllocation> latest(CouncilCode council, FinancialYear year, GrantBasis basis) {
        List<GrantAllocation> all = of(council, year, basis);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static DsgAllocations read() {
        Map<List<String>, List<String>> publications = new HashMap<>();
        PUBLICATIONS.rows().forEach(row -> publications.put(row.subList(0, 2), row));
        List<AllocationRow> rows = ALLOCATIONS.rows().stream()
                .map(row -> row(row, publications.getOrDefault(row.subList(0, 2), List.of())))
                .toList();
        CouncilRegister register = EnglishCouncils.register();
        Map<CouncilCode, List<GrantAllocation>> byCouncil = new HashMap<>();
        for (AllocationRow row : rows) {
            row.area().dfeCode().ifPresent(code -> {
                CouncilCode council = council(register, code, row.year());
                List<GrantAllocation> its = byCouncil.computeIfAbsent(council, any -> new ArrayList<>());
                for (GrantBasis basis : GrantBasis.values()) {
                    its.add(allocation(council, row, basis));
                }
            });
        }
        return new DsgAllocations(rows, byCouncil);
    }

    private static AllocationRow row(List<String> row, List<String> publication) {
        PublishedFigure netTotal = publication.get(4).equals(MoneyUnit.THOUSANDS.label())
                ? inThousands(row.get(NET + TOTAL))
                : pounds(row.get(NET + TOTAL));
        return new AllocationRow(
                new GrantArea(GrantArea.Level.valueOf(row.get(2)), given(row.get(3)), row.get(4)),
                FinancialYear.parse(row.get(0)),
                new GrantPublication(
                        publication.get(2), given(publication.get(3)).map(LocalDate::parse)),
                new AllocationRow.Amounts(blocks(row, GROSS), pounds(row.get(GROSS + TOTAL))),
                new AllocationRow.Amounts(blocks(row, NET), netTotal));
    }

    private static BlockAmounts blocks(List<String> row, int first) {
        return new BlockAmounts(
                Long.parseLong(row.get(first)),
                Long.parseLong(row.get(first + 1)),
                Long.parseLong(row.get(first + 2)),
                Long.parseLong(row.get(first + 3)));
    }

    private static PublishedFigure pounds(String cell) {
        return new PublishedFigure(PrintedNumber.of(cell), MoneyUnit.POUNDS);
    }

    /** A total that was printed in thousands stands in the table in pounds; its last three digits are noughts. */
    private static PublishedFigure inThousands(String cell) {
        return new PublishedFigure(PrintedNumber.of(cell.replaceFirst("000$", "")), MoneyUnit.THOUSANDS);
    }

    /** The council that bore a DfE code in a year: a successor may have inherited it. */
    private static CouncilCode council(CouncilRegister register, String dfeCode, FinancialYear year) {
        return register.withDfeCode(dfeCode).stream()
                .filter(council -> council.firstDay()
                                .filter(year.firstDay()::isBefore)
                                .isEmpty()
                        && council.lastDay().filter(year.lastDay()::isAfter).isEmpty())
                .map(RegisteredCouncil::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no council had the DfE code " + dfeCode + " in " + year));
    }

    private static GrantAllocation allocation(CouncilCode council, AllocationRow row, GrantBasis basis) {
        return GrantAllocation.builder()
                .council(council)
                .year(row.year())
                .publication(row.publication())
                .basis(basis)
                .blocks(row.on(basis).blocks())
                .total(row.on(basis).total())
                .build();
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final DsgAllocations ALLOCATIONS_READ = read();
    }
}
