package uk.sharedservices.partnership.reporting.figures.relation.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;
import uk.sharedservices.partnership.reporting.figures.passage.Grid;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Cell;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Term;

/**
 * Checks tables with a column for the budget, one for the spending and one for the variance, row by row.
 *
 * <p>Where several columns can be meant by a budget or by spending, any two may make the variance; where further columns hold figures,
 * they may be terms of it.
 */
final class VarianceTable implements Check {

    private static final Pattern VARIED =
            Pattern.compile("(?<![a-z])(?:variances?|differences?|over ?spends?|under ?spends?|over ?/ ?\\(?under)");
    private static final Pattern BUDGET = Pattern.compile("(?<![a-z])(?:budget|allocation)");
    private static final Pattern SPENT = Pattern.compile(
            "(?<![a-z])(?:actuals?|outturn|spend|spent|spending|expenditure|forecast|projected)(?![a-z])");
    private static final Pattern NO_MONEY = Pattern.compile("%|per ?cent|fte|number|movement|last |previous|prior");
    private static final Pattern PART =
            Pattern.compile("(?<![a-z])(?:to date|ytd|month|quarter|period|profiled?)(?![a-z])");
    private static final Pattern PART_OR_FORECAST =
            Pattern.compile(PART.pattern() + "|annual|full|forecast|projected|year[- ]end");
    private static final String PARTS = "One of the columns may be of a part of the year, or forecast.";
    private static final String ANY_UNIT = "£";
    private static final String UNIT_NOT_TOLD = "The unit is not told over each of the columns.";
    private static final String OTHER_COLUMNS = "Other columns may be terms of it too.";

    @Override
    public void check(Scene scene, Findings findings) {
        for (Grid grid : scene.grids()) {
            List<Integer> varied = columns(grid, VARIED);
            List<Integer> spent = columns(grid, SPENT);
            List<Integer> budget = columns(grid, BUDGET);
            spent.removeAll(varied);
            budget.removeAll(varied);
            spent.removeAll(budget);
            if (varied.size() == 1 && !spent.isEmpty() && !budget.isEmpty()) {
                Columns columns = new Columns(budget, spent, varied.get(0));
                IntStream.range(0, grid.rows().size()).forEach(row -> row(grid, row, columns, findings));
            }
        }
    }

    /** The columns that can be meant. */
    private record Columns(List<Integer> budget, List<Integer> spent, int varied) {

        boolean has(int column) {
            return budget.contains(column) || spent.contains(column) || varied == column;
        }

        boolean isPlain() {
            return budget.size() == 1 && spent.size() == 1;
        }

        Verdict verdict(Grid grid, Term by, Term of, Term told) {
            Verdict verdict = Variance.of(by, of, told);
            boolean unit = all().anyMatch(column -> Cell.tellsUnit(grid.heading(column)))
                    || by.sum().printed().contains(ANY_UNIT);
            return unit ? verdict : Variance.inDigits(verdict, by, of, told);
        }

        /** Returns whether the headings of some of them tell a unit and those of others none. */
        boolean unitOfSome(Grid grid) {
            return all().anyMatch(column -> Cell.tellsUnit(grid.heading(column)))
                    && !all().allMatch(column -> Cell.tellsUnit(grid.heading(column)));
        }

        boolean ofPart(Grid grid) {
            return spent.stream().anyMatch(column -> found(PART, grid, column))
                    || Stream.concat(budget.stream(), Stream.of(varied))
                            .anyMatch(column -> found(PART_OR_FORECAST, grid, column));
        }

        private static boolean found(Pattern words, Grid grid, int column) {
            return words.matcher(grid.heading(column).toLowerCase(Locale.ROOT)).find();
        }

        /** Returns the sum in a cell; where its heading tells no unit in that of the others, and where none does in any. */
        Optional<Term> cell(Grid grid, int row, int column) {
            String own = grid.heading(column);
            String others = all().mapToObj(grid::heading)
                    .filter(Cell::tellsUnit)
                    .findFirst()
                    .orElse(ANY_UNIT);
            return Cell.sum(grid.rows().get(row).cell(column), Cell.tellsUnit(own) ? own : others);
        }

        private IntStream all() {
            return IntStream.concat(
                    Stream.concat(budget.stream(), spent.stream()).mapToInt(Integer::intValue), IntStream.of(varied));
        }
    }

    private static List<Integer> columns(Grid grid, Pattern headed) {
        return new ArrayList<>(IntStream.range(1, grid.headings().size())
                .filter(column -> {
                    String heading = grid.heading(column).toLowerCase(Locale.ROOT);
                    return headed.matcher(heading).find()
                            && !NO_MONEY.matcher(heading).find();
                })
                .boxed()
                .toList());
    }

    private static void row(Grid grid, int row, Columns columns, Findings findings) {
        Optional<Term> told = columns.cell(grid, row, columns.varied());
        List<Verdict> verdicts = new ArrayList<>();
        for (int budget : columns.budget()) {
            for (int spent : columns.spent()) {
                columns.cell(grid, row, budget)
                        .flatMap(of -> columns.cell(grid, row, spent)
                                .flatMap(by -> told.map(varied -> columns.verdict(grid, by, of, varied))))
                        .ifPresent(verdicts::add);
            }
        }
        verdicts.stream()
                .min(Comparator.comparing(verdict -> !verdict.agrees()))
                .map(verdict -> softened(verdict, grid, row, columns))
                .ifPresent(verdict -> add(grid, row, columns.varied(), verdict, findings));
    }

    private static Verdict softened(Verdict verdict, Grid grid, int row, Columns columns) {
        boolean others = IntStream.range(1, grid.rows().get(row).cells().size())
                .anyMatch(column ->
                        !columns.has(column) && columns.cell(grid, row, column).isPresent());
        Verdict sure = columns.unitOfSome(grid) ? verdict.orOpen(UNIT_NOT_TOLD) : verdict;
        Verdict plain = columns.isPlain() && !others ? sure : sure.orOpen(OTHER_COLUMNS);
        return columns.ofPart(grid) ? plain.orOpen(PARTS) : plain;
    }

    private static void add(Grid grid, int row, int column, Verdict verdict, Findings findings) {
        Grid.Row stated = grid.rows().get(row);
        String words = stated.label() + ": " + stated.cell(column);
        findings.add(
                grid.order(),
                row * 1000 + column,
                new Finding(Relation.VARIANCE, verdict.grade(), stated.place(), words, verdict.because()));
    }
}
