package uk.sharedservices.partnership.finance.forecast.template;

import java.util.List;
import java.util.Optional;

/**
 * A row of the financial plan.
 *
 * @param line  the line of the section 251 return, or lines; empty where it is none
 * @param words  what it holds
 * @param pounds  by column, in whole pounds; empty where the forecast does not hold it
 */
public record PlanRow(String line, String words, List<Optional<Long>> pounds) {

    /** Takes a copy. */
    public PlanRow {
        pounds = List.copyOf(pounds);
    }

    /** Returns whether the forecast holds anything of it. */
    public boolean held() {
        return pounds.stream().anyMatch(Optional::isPresent);
    }
}
