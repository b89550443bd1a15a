package uk.sharedservices.partnership.finance.leaving;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.rule.Answer;

/**
 * What it costs to leave.
 *
 * @param lastDay  the last day reckoned to, and how it was reached
 * @param lines  what is held, each council's part of each cost in each financial year
 * @param missing  what is not held, a sentence each
 * @param cautions  what a reader must not miss, a sentence each
 * @param total  everything together; "cannot say" while anything is missing, with what the lines come to
 */
public record ExitCost(
        Answer<LocalDate> lastDay,
        List<ExitCostLine> lines,
        List<String> missing,
        List<String> cautions,
        Answer<ExitCostTotals> total) {

    /** Takes copies. */
    public ExitCost {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
    }

    /** Returns what the lines come to, whether or not anything is missing. */
    public ExitCostTotals held() {
        return ExitCostTotals.of(lines);
    }
}
