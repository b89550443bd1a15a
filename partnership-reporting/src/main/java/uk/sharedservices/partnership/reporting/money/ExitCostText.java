package uk.sharedservices.partnership.reporting.money;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.CouncilYear;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostLine;
import uk.sharedservices.partnership.finance.leaving.ExitCostTotals;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.text.PlainText;

/** Prints what leaving costs as plain text. */
public final class ExitCostText {

    private static final int GAP = 2;

    private ExitCostText() {}

    /**
     * Returns the cost of leaving as lines of text: a table of councils and years, each line with its formula, what is missing, and
     * the rules.
     *
     * @param cost  the cost
     * @param of  who leaves what, as {@code Tameside leaving the Shared Director of Education}
     * @param note  a remark on the figures, such as that they are examples
     */
    public static String print(ExitCost cost, String of, Optional<String> note) {
        PlainText text = new PlainText().line("The cost of leaving: " + of);
        boolean oneDay = cost.otherReadings().isEmpty();
        text.line(
                cost.lastDay().isAnswered() && oneDay
                        ? "Reckoned to the last day, "
                                + withWeekday(cost.lastDay().orThrow()) + "."
                        : "The last day: " + cost.lastDay().inWords(day -> withWeekday(day)));
        note.ifPresent(remark -> text.line("Note on the figures: " + remark));
        cost.cautions().forEach(caution -> text.line("Caution: " + caution));
        text.line("Total: " + total(cost));
        text.section("Missing, and not guessed", cost.missing());
        held(text, oneDay ? "" : " to " + day(cost.lastDay().orThrow()) + " (the default)", cost.held(), cost.lines());
        cost.otherReadings()
                .forEach(other -> held(
                        text,
                        " to " + day(other.lastDay()) + " (" + other.meaning() + ")",
                        other.held(),
                        other.lines()));
        return text.derivations(List.of(cost.total().derivation()), List.of())
                .gap()
                .line(ExitReport.NOT_LEGAL_ADVICE)
                .print();
    }

    private static void held(PlainText text, String to, ExitCostTotals held, List<ExitCostLine> lines) {
        text.section("Held" + to + ", by council and financial year", table(held))
                .section(
                        "Line by line" + to,
                        lines.stream().map(ExitCostText::line).toList());
    }

    private static String total(ExitCost cost) {
        return cost.total().isAnswered()
                ? cost.total().inWords(ExitCostTotals::toString)
                : cost.lines().isEmpty()
                        ? "cannot say, for not everything is held."
                        : "cannot say, for not everything is held; what is held comes to " + cost.held() + others(cost)
                                + ".";
    }

    private static String others(ExitCost cost) {
        return cost.otherReadings().stream()
                .map(other -> ", or to " + day(other.lastDay()) + " " + other.held())
                .collect(Collectors.joining());
    }

    private static String line(ExitCostLine line) {
        return line.council() + ", " + line.year() + ", " + line.kind().words() + ", " + line.what() + ": "
                + Pence.words(line.pence()) + " (" + line.formula() + ").";
    }

    private static List<String> table(ExitCostTotals held) {
        if (held.years().isEmpty()) {
            return List.of();
        }
        List<FinancialYear> years =
                held.years().stream().map(CouncilYear::year).distinct().sorted().toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("council", years.stream().map(FinancialYear::toString), "together"));
        held.byCouncil()
                .forEach((council, sum) -> rows.add(row(
                        council,
                        years.stream().map(year -> Pence.words(sum(held, year, Optional.of(council)))),
                        Pence.words(sum))));
        rows.add(row(
                "together",
                years.stream().map(year -> Pence.words(sum(held, year, Optional.empty()))),
                Pence.words(held.pence())));
        int[] widths = new int[years.size() + 2];
        rows.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        });
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private static long sum(ExitCostTotals held, FinancialYear year, Optional<String> council) {
        return held.years().stream()
                .filter(each -> each.year().equals(year))
                .filter(each -> council.map(each.council()::equals).orElse(true))
                .mapToLong(CouncilYear::pence)
                .reduce(0, Math::addExact);
    }

    private static List<String> row(String first, Stream<String> years, String last) {
        return Stream.of(Stream.of(first), years, Stream.of(last))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(row.get(0))
                .append(" ".repeat(widths[0] - row.get(0).length()));
        for (int column = 1; column < widths.length; column++) {
            line.append(" ".repeat(GAP + widths[column] - row.get(column).length()))
                    .append(row.get(column));
        }
        return line.toString();
    }
}
