package uk.sharedservices.partnership.finance.forecast.figures;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.published.GrantProvisions;

/** What someone would rather assume than what published figures say. What is left out is taken from the figures. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableForecastOptions.class)
@JsonDeserialize(as = ImmutableForecastOptions.class)
@JsonPropertyOrder({
    "years",
    "growth",
    "price",
    "uplift",
    "cap",
    "inYear",
    "saving",
    "delivery",
    "deliverySpread",
    "interest",
    "asAt"
})
public interface ForecastOptions {

    /** How many years are forecast, 1 to 10. */
    int years();

    /** Yearly growth of plans, in years of which it is not published. */
    Optional<Percent> growth();

    /** Yearly rise in what a plan costs. */
    Optional<Percent> price();

    /** Yearly uplift of the high needs block, in years of which it is not published. */
    Optional<Percent> uplift();

    /** The cap on its gains. */
    Optional<Percent> cap();

    /** The in-year figure of 2023/24, a deficit positive. */
    Optional<Pounds> inYear();

    /** A saving of so much in each year. */
    Optional<Pounds> saving();

    /** How much of it is delivered, from 0 to 100 per cent; all of it if that is left out. */
    Optional<Percent> delivery();

    /** The standard deviation of the share delivered, in points; none if that is left out. */
    Optional<Percent> deliverySpread();

    /** The rate of interest on the average balance, where the carrying cost is asked. */
    Optional<Percent> interest();

    /** The day as on which law and announcements are looked at; {@link GrantProvisions#READ_ON} if that is left out. */
    Optional<LocalDate> asAt();

    /** Refuses years that are not forecast, sums and rates below nothing, and delivery of no saving. */
    @Value.Check
    default void check() {
        if (years() < 1 || years() > ForecastQuestion.MOST_YEARS) {
            throw InvalidValueException.of("years", "must be from 1 to " + ForecastQuestion.MOST_YEARS, years())
                    .at("years");
        }
        if (saving().filter(saving -> saving.value() < 0).isPresent()) {
            throw InvalidValueException.of("saving", "must be nothing or more", saving().orElseThrow())
                    .at("saving");
        }
        notBelowNothing("interest", "interest", interest());
        notBelowNothing("delivery", "delivery", delivery());
        notBelowNothing("delivery-spread", "deliverySpread", deliverySpread());
        if (saving().isEmpty() && (delivery().isPresent() || deliverySpread().isPresent())) {
            throw InvalidValueException.of("saving", "must be given where its delivery is", "none")
                    .at("saving");
        }
    }

    private static void notBelowNothing(String what, String field, Optional<Percent> percent) {
        if (percent.filter(given -> given.compareTo(Percent.NONE) < 0).isPresent()) {
            throw InvalidValueException.of(what, "must be nothing or more", percent.orElseThrow())
                    .at(field);
        }
    }

    /** Returns options of which none is taken. */
    static ForecastOptions none(int years) {
        return builder().years(years).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    final class Builder extends ImmutableForecastOptions.Builder {}
}
