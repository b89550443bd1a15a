package uk.sharedservices.partnership.finance.forecast.figures;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.published.Table;

/**
 * An assumption of forecasts that was published, and the years it was published for.
 *
 * @param name  its name: {@code price}, {@code gains-cap} or {@code block-uplift}
 * @param firstYear  the first year it holds for; none where it is of no year
 * @param lastYear  the last
 * @param percent  its value
 * @param what  what it is, in a phrase
 * @param source  who published it
 * @param address  where
 */
public record ForecastParameter(
        String name,
        Optional<FinancialYear> firstYear,
        Optional<FinancialYear> lastYear,
        Percent percent,
        String what,
        String source,
        String address) {

    /** The rise in what a plan costs. */
    public static final String PRICE = "price";

    /** The most by which a high needs block may rise. */
    public static final String GAINS_CAP = "gains-cap";

    /** The rise of every high needs block in a year in which it is known. */
    public static final String BLOCK_UPLIFT = "block-uplift";

    private static final Table TABLE = new Table(
            ForecastParameter.class,
            "forecast-parameters.csv",
            List.of("name", "first_year", "last_year", "percent", "what", "source", "address"));

    /** Returns those that ship. */
    public static List<ForecastParameter> published() {
        return Held.PARAMETERS;
    }

    /**
     * Returns the parameter of a name, the latest where there are several.
     *
     * @throws InvalidValueException if there is none
     */
    public static ForecastParameter named(String name) {
        return published().stream()
                .filter(each -> each.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow(() -> InvalidValueException.of("parameter", "must be one that is held", name));
    }

    /** Returns the parameter that was published for a year, if one was. */
    public static Optional<ForecastParameter> publishedFor(String name, FinancialYear year) {
        return published().stream()
                .filter(each -> each.name().equals(name) && each.holdsIn(year))
                .findFirst();
    }

    private boolean holdsIn(FinancialYear year) {
        return firstYear.filter(first -> first.compareTo(year) <= 0).isPresent()
                && lastYear.filter(last -> last.compareTo(year) >= 0).isPresent();
    }

    private static ForecastParameter of(List<String> row) {
        return new ForecastParameter(
                row.get(0),
                year(row.get(1)),
                year(row.get(2)),
                Percent.of(row.get(3)),
                row.get(4),
                row.get(5),
                row.get(6));
    }

    private static Optional<FinancialYear> year(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty()).map(FinancialYear::parse);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<ForecastParameter> PARAMETERS =
                TABLE.rows().stream().map(ForecastParameter::of).toList();
    }
}
