package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;
import uk.sharedservices.partnership.reporting.figures.passage.Grid;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks the totals of tables, and brought forward, in-year and carried forward where rows are headed so.
 *
 * <p>A total may sum up the rows, or the totals, since any total before it or from the top: it agrees if any of these does. A row
 * that is headed "of which" is a part of a row above it, and counted in that already.
 */
final class TableCheck implements Check {

    private static final int MOST_BEGINNINGS = 12;
    private static final Pattern PART = Pattern.compile("^of which(?![a-z])");
    private static final Pattern NO_PLAIN_TERM = Pattern.compile(
            "^(?:less|of which|including|memo|adjust|minus|net of|before|after)(?![a-z])|^\\+|^-|of which");

    @Override
    public void check(Scene scene, Findings findings) {
        for (Grid grid : scene.grids()) {
            int columns = grid.rows().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            IntStream.range(1, columns).forEach(column -> {
                totals(grid, column, findings);
                balance(grid, column, findings);
            });
        }
    }

    private static void totals(Grid grid, int column, Findings findings) {
        for (int row = 1; row < grid.rows().size(); row++) {
            Grid.Row total = grid.rows().get(row);
            Optional<Term> told = Cell.sum(total.cell(column), grid.heading(column));
            if (total.total() && told.isPresent()) {
                Verdict verdict = verdict(grid, column, row, told.get());
                add(grid, row, column, Relation.TOTAL, verdict, findings);
            }
        }
    }

    private static Verdict verdict(Grid grid, int column, int last, Term total) {
        List<Grid.Row> above = grid.rows().subList(0, last);
        List<Verdict> verdicts = new ArrayList<>();
        for (int first : beginnings(above)) {
            List<Grid.Row> since = above.subList(first, last);
            sum(since.stream().filter(row -> !row.total() && !isPart(row)).toList(), grid, column, total)
                    .ifPresent(verdicts::add);
            sum(since.stream().filter(row -> !row.total()).toList(), grid, column, total)
                    .ifPresent(verdicts::add);
            sum(since.stream().filter(Grid.Row::total).toList(), grid, column, total)
                    .ifPresent(verdicts::add);
        }
        Optional<Verdict> agreeing = verdicts.stream().filter(Verdict::agrees).findFirst();
        if (agreeing.isPresent()) {
            return agreeing.get();
        }
        Optional<String> odd = above.stream()
                .map(Grid.Row::label)
                .filter(label ->
                        NO_PLAIN_TERM.matcher(label.toLowerCase(Locale.ROOT)).find())
                .findFirst();
        if (verdicts.isEmpty()) {
            return Verdict.open("The rows above it are not all sums of money.");
        }
        return odd.map(label -> verdicts.get(0).orOpen("The row '" + label + "' may be no plain term."))
                .orElse(verdicts.get(0));
    }

    private static boolean isPart(Grid.Row row) {
        return PART.matcher(row.label().toLowerCase(Locale.ROOT)).find();
    }

    /** Where what a total sums up may begin: after each of the last totals above it, the nearest first, and at the top. */
    private static List<Integer> beginnings(List<Grid.Row> above) {
        List<Integer> beginnings = new ArrayList<>();
        for (int row = above.size(); row > 0 && beginnings.size() < MOST_BEGINNINGS; row--) {
            if (above.get(row - 1).total()) {
                beginnings.add(row);
            }
        }
        beginnings.add(0);
        return beginnings;
    }

    /** Returns how rows stand to a total; empty if one of them holds anything but a sum, or they are fewer than two. */
    private static Optional<Verdict> sum(List<Grid.Row> rows, Grid grid, int column, Term total) {
        List<Term> terms = new ArrayList<>();
        for (Grid.Row row : rows) {
            String cell = row.cell(column);
            Optional<Term> term = Cell.sum(cell, grid.heading(column));
            if (term.isEmpty() && !Cell.isNothing(cell)) {
                return Optional.empty();
            }
            term.ifPresent(terms::add);
        }
        return terms.isEmpty() || rows.size() < 2
                ? Optional.empty()
                : Optional.of(Addition.of(terms, total).verdict());
    }

    private static void balance(Grid grid, int column, Findings findings) {
        int opening = only(grid, Role.BROUGHT_FORWARD);
        int movement = only(grid, Role.IN_YEAR);
        int closing = only(grid, Role.CARRIED_FORWARD);
        if (opening < 0 || closing <= opening || grid.rows().get(closing).total()) {
            return;
        }
        Optional<Term> told = Cell.sum(grid.rows().get(closing).cell(column), grid.heading(column));
        Optional<Verdict> all = told.flatMap(total -> sum(grid.rows().subList(opening, closing), grid, column, total));
        Optional<Verdict> two = movement < 0
                ? Optional.empty()
                : told.flatMap(total ->
                        sum(List.of(grid.rows().get(opening), grid.rows().get(movement)), grid, column, total));
        Optional<Verdict> verdict = all.filter(Verdict::agrees).or(() -> two);
        boolean plain = closing - opening == 2 && movement == opening + 1;
        verdict.map(each -> plain ? each : each.orOpen("Other rows may be terms of the movement too."))
                .ifPresent(each -> add(grid, closing, column, Relation.BALANCE, each, findings));
    }

    /** Returns the only row that is headed with a role, -1 if there is none or more than one. */
    private static int only(Grid grid, Role role) {
        int[] rows = IntStream.range(0, grid.rows().size())
                .filter(row -> Role.headed(grid.rows().get(row).label().toLowerCase(Locale.ROOT))
                        .filter(role::equals)
                        .isPresent())
                .toArray();
        return rows.length == 1 ? rows[0] : -1;
    }

    private static void add(Grid grid, int row, int column, Relation relation, Verdict verdict, Findings findings) {
        Grid.Row stated = grid.rows().get(row);
        String words = stated.label() + ": " + stated.cell(column);
        findings.add(
                grid.order(),
                row * 1000 + column,
                new Finding(relation, verdict.grade(), stated.place(), words, verdict.because()));
    }
}
