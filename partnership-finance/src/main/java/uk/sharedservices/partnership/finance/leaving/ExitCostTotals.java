package uk.sharedservices.partnership.finance.leaving;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.finance.sharing.Pence;

/**
 * What leaving costs, added up.
 *
 * @param years  each council in each financial year, in the order of the lines and the years
 * @param pence  everything, in pence
 */
public record ExitCostTotals(List<CouncilYear> years, long pence) {

    /** Takes a copy. */
    public ExitCostTotals {
        years = List.copyOf(years);
    }

    /** Adds lines up. Refuses a sum past a long of pence. */
    static ExitCostTotals of(List<ExitCostLine> lines) {
        List<String> councils =
                lines.stream().map(ExitCostLine::council).distinct().toList();
        List<CouncilYear> years = councils.stream()
                .flatMap(council -> lines.stream()
                        .filter(line -> line.council().equals(council))
                        .map(ExitCostLine::year)
                        .distinct()
                        .sorted()
                        .map(year -> new CouncilYear(
                                council,
                                year,
                                sum(lines.stream()
                                        .filter(line -> line.council().equals(council)
                                                && line.year().equals(year))
                                        .toList()))))
                .toList();
        return new ExitCostTotals(years, sum(lines));
    }

    /** Returns the sum for each council, in pence. */
    public Map<String, Long> byCouncil() {
        Map<String, Long> sums = new LinkedHashMap<>();
        years.forEach(year -> sums.merge(year.council(), year.pence(), Math::addExact));
        return sums;
    }

    private static long sum(List<ExitCostLine> lines) {
        return Pence.of(
                "total cost of leaving",
                lines.stream().map(line -> BigInteger.valueOf(line.pence())).reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Returns {@code £96,542.47}. */
    @Override
    public String toString() {
        return Pence.words(pence);
    }
}
