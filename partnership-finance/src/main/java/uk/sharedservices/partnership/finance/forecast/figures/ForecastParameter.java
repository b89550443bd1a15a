package uk.sharedservices.partnership.finance.forecast.figures;

import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.published.Table;

/**
 * An assumption of forecasts that someone published and that holds for no year in particular.
 *
 * @param name  its name: {@code price}
 * @param percent  its value, a year
 * @param what  what it is, in a phrase
 * @param source  who published it
 * @param address  where
 */
public record ForecastParameter(String name, Percent percent, String what, String source, String address) {

    /** The rise in what a plan costs. */
    public static final String PRICE = "price";

    private static final Table TABLE = new Table(
            ForecastParameter.class,
            "forecast-parameters.csv",
            List.of("name", "percent", "what", "source", "address"));

    /** Returns those that ship. */
    public static List<ForecastParameter> published() {
        return Held.PARAMETERS;
    }

    /**
     * Returns the parameter of a name.
     *
     * @throws InvalidValueException if there is none
     */
    public static ForecastParameter named(String name) {
        return published().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("parameter", "must be one that is held", name));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<ForecastParameter> PARAMETERS = TABLE.rows().stream()
                .map(row ->
                        new ForecastParameter(row.get(0), Percent.of(row.get(1)), row.get(2), row.get(3), row.get(4)))
                .toList();
    }
}
