package uk.sharedservices.partnership.finance.leaving;

import java.time.LocalDate;
import java.util.List;

/**
 * What it costs to leave on another reading of the last day.
 *
 * @param name  name of the reading, as the answer about the last day has it
 * @param meaning  the reading in a sentence
 * @param lastDay  the last day on that reading
 * @param lines  what is held, reckoned to that day
 */
public record ExitCostReading(String name, String meaning, LocalDate lastDay, List<ExitCostLine> lines) {

    /** Takes a copy. */
    public ExitCostReading {
        lines = List.copyOf(lines);
    }

    /** Returns what the lines come to, whether or not anything is missing. */
    public ExitCostTotals held() {
        return ExitCostTotals.of(lines);
    }
}
