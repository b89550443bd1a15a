package uk.sharedservices.partnership.finance.forecast.assumption;

import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;

/** Values by year, as assumptions list them: none, one for every year, or one for each. */
public final class ByYear {

    private ByYear() {}

    /**
     * Returns the value of a year.
     *
     * @param <T>  type of the values
     * @param values  the values
     * @param year  the year's place, the first being nought
     * @param none  what an empty list stands for
     * @return the value
     */
    public static <T> T at(List<T> values, int year, T none) {
        if (values.isEmpty()) {
            return none;
        }
        return values.size() == 1 ? values.get(0) : values.get(year);
    }

    /** Refuses a list that is neither empty, nor of one value, nor of one for each year. */
    static void check(String what, String field, List<?> values, int years) {
        if (values.size() > 1 && values.size() != years) {
            throw InvalidValueException.of(
                            what, "must be one for every year or one for each of " + years, values.size())
                    .at(field);
        }
    }
}
