package uk.sharedservices.partnership.finance.forecast.assumption;

import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The high needs block, gross of places that the Department funds directly, and how it rises.
 *
 * @param baseYear  the block of the base year, the one before the first that is forecast
 * @param uplift  by year, what the formula would give
 * @param cap  by year, the most by which it may rise; none where gains are not capped
 */
public record HighNeedsFunding(Pounds baseYear, List<Percent> uplift, List<Percent> cap) {

    /** Refuses a block below nothing. */
    public HighNeedsFunding {
        uplift = List.copyOf(uplift);
        cap = List.copyOf(cap);
        if (baseYear.value() < 0) {
            throw InvalidValueException.of("high needs block", "must be nothing or more", baseYear)
                    .at("baseYear");
        }
    }

    /** The uplift that is had in a year: the formula's, or the cap if it is smaller. */
    public Percent taken(int year) {
        Percent asked = ByYear.at(uplift, year, Percent.NONE);
        return asked.min(ByYear.at(cap, year, asked));
    }
}
