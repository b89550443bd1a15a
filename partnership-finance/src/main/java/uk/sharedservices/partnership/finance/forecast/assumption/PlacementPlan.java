package uk.sharedservices.partnership.finance.forecast.assumption;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;

/**
 * The plans of one placement: how many, what one costs, how they grow, and how many places there are.
 *
 * <p>Plans above the capacity of a year go to another placement and stay there: state special schools fill first and the
 * rest goes to independent ones, which cost more.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePlacementPlan.class)
@JsonDeserialize(as = ImmutablePlacementPlan.class)
@JsonPropertyOrder({"placement", "plans", "unitCost", "growth", "capacity", "overflowsTo"})
public interface PlacementPlan {

    /** The most plans that a placement can have: ten times those of England. */
    BigDecimal MOST_PLANS = BigDecimal.valueOf(10_000_000);

    /** The most that a plan can cost in a year, in pounds. */
    BigDecimal MOST_COST = BigDecimal.valueOf(10_000_000);

    /** The placement. */
    Placement placement();

    /** Plans in force in the base year, the one before the first that is forecast. */
    BigDecimal plans();

    /** What a plan costs in the base year, in pounds. */
    BigDecimal unitCost();

    /** Growth by year. */
    List<PlanGrowth> growth();

    /** Places by year; none where there is no limit. */
    List<BigDecimal> capacity();

    /** Where plans above the capacity go; a placement that is listed later. */
    Optional<Placement> overflowsTo();

    /** Refuses plans, costs and places that cannot be, and a capacity without somewhere to go beyond it, or the reverse. */
    @Value.Check
    default void check() {
        within("plans", plans(), MOST_PLANS);
        within("unitCost", unitCost(), MOST_COST);
        capacity().forEach(places -> within("capacity", places, MOST_PLANS));
        if (capacity().isEmpty() == overflowsTo().isPresent()) {
            throw InvalidValueException.of(
                            "overflow of " + placement().words(),
                            "must be given where there is a capacity, and only there",
                            overflowsTo().map(Placement::words).orElse("left out"))
                    .at("overflowsTo");
        }
    }

    private static void within(String field, BigDecimal value, BigDecimal most) {
        if (value.signum() < 0 || value.compareTo(most) > 0) {
            throw InvalidValueException.of(field, "must be from 0 to " + most, value)
                    .at(field);
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds plans of a placement. */
    final class Builder extends ImmutablePlacementPlan.Builder {}
}
