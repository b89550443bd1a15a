package uk.sharedservices.partnership.finance.leaving.cost;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.money.PublishedFigure;

/** A cost at a rate for a time: the pay of a post, a charge, backfill by the day, days of notice not worked. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableTimedCost.class)
@JsonDeserialize(as = ImmutableTimedCost.class)
@JsonPropertyOrder({
    "what",
    "rate",
    "per",
    "onCostsPercent",
    "firstDay",
    "lastDay",
    "awards",
    "nationalAwards",
    "paidOn",
    "paidBy",
    "shares"
})
public interface TimedCost extends BorneCost {

    /** The rate on the first day, on-costs and all; of a post in full. Left out, it is missing. */
    Optional<PublishedFigure> rate();

    /** What the rate is for. */
    RatePer per();

    /** On-costs upon pay, in per cent, by which a flat award is raised too; the rate has them already. */
    Optional<BigDecimal> onCostsPercent();

    /** First day. Left out, it is missing. */
    Optional<LocalDate> firstDay();

    /** Last day; left out, the last day of the notice. */
    Optional<LocalDate> lastDay();

    /** Awards that take effect after the first day, in the order of their days. */
    List<PayAward> awards();

    /**
     * Where the post stands on the national pay spine, if the national awards apply to it: those that take effect after the first
     * day are then taken from the published ones, and {@link #awards()} has none.
     */
    Optional<NationalScale> nationalAwards();

    /** The day on which payment in lieu is paid in one sum, if it is: all of it then falls in that financial year. */
    Optional<LocalDate> paidOn();

    /** Refuses what cannot hold. */
    @Value.Check
    default void check() {
        CostCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds costs at a rate. */
    final class Builder extends ImmutableTimedCost.Builder {}
}
