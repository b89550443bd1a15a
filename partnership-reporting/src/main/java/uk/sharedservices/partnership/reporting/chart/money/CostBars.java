package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostLine;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/**
 * The cost of leaving as bars: for each council, a bar for each financial year, a part for each kind of cost.
 *
 * @param councils  the councils, in the order of the lines
 * @param kinds  the kinds of cost there are, in their own order
 */
record CostBars(List<CouncilBars> councils, List<CostKind> kinds) {

    /** One council's bars, and what they come to in pence. */
    record CouncilBars(String council, List<Bar> bars, long pence) {}

    /** The bar of one year, and what it comes to in pence. */
    record Bar(FinancialYear year, List<Part> parts, long pence) {}

    /** The part of a bar that is of one kind, in pence. */
    record Part(CostKind kind, long pence) {}

    static CostBars of(ExitCost cost) {
        List<String> names =
                cost.lines().stream().map(ExitCostLine::council).distinct().toList();
        List<CouncilBars> councils = new ArrayList<>();
        for (String name : names) {
            List<ExitCostLine> own = cost.lines().stream()
                    .filter(line -> line.council().equals(name))
                    .toList();
            List<Bar> bars = own.stream()
                    .map(ExitCostLine::year)
                    .distinct()
                    .sorted()
                    .map(year -> bar(
                            year,
                            own.stream()
                                    .filter(line -> line.year().equals(year))
                                    .toList()))
                    .toList();
            councils.add(new CouncilBars(name, bars, sum(own)));
        }
        return new CostBars(
                councils,
                cost.lines().stream()
                        .map(ExitCostLine::kind)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Bar bar(FinancialYear year, List<ExitCostLine> lines) {
        List<Part> parts = lines.stream()
                .map(ExitCostLine::kind)
                .distinct()
                .sorted()
                .map(kind -> new Part(
                        kind,
                        sum(lines.stream().filter(line -> line.kind() == kind).toList())))
                .toList();
        return new Bar(year, parts, sum(lines));
    }

    private static long sum(List<ExitCostLine> lines) {
        return lines.stream().mapToLong(ExitCostLine::pence).reduce(0, Math::addExact);
    }

    static Figure figure(long pence) {
        return Figure.pounds(Pence.words(pence), pounds(pence));
    }

    static BigDecimal pounds(long pence) {
        return Pence.money(pence).getAmount();
    }
}
