package uk.sharedservices.partnership.finance.leaving;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.rule.Answer;

/**
 * What it costs to leave.
 *
 * @param lastDay  the last day reckoned to, and how it was reached
 * @param lines  what is held, each council's part of each cost in each financial year; to the default reading of the last day
 * @param otherReadings  the same to each other reading of the last day that falls on another day
 * @param missing  what is not held, a sentence each: first each kind of cost of which nothing is told, then what else is wanting
 * @param cautions  what a reader must not miss, a sentence each
 * @param total  everything together, for each reading of the last day where it differs; "cannot say" while anything is
 *     missing, with what the lines come to
 */
public record ExitCost(
        Answer<LocalDate> lastDay,
        List<ExitCostLine> lines,
        List<ExitCostReading> otherReadings,
        List<String> missing,
        List<String> cautions,
        Answer<ExitCostTotals> total) {

    /** Takes copies. */
    public ExitCost {
        lines = List.copyOf(lines);
        otherReadings = List.copyOf(otherReadings);
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
    }

    /** Returns what the lines come to, whether or not anything is missing. */
    public ExitCostTotals held() {
        return ExitCostTotals.of(lines);
    }
}
