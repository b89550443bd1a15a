package uk.sharedservices.partnership.finance.leaving.cost;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.money.PublishedFigure;

/** A cost that comes once: a one-off, or a liability. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableOnceCost.class)
@JsonDeserialize(as = ImmutableOnceCost.class)
@JsonPropertyOrder({"what", "amount", "on", "paidBy", "shares"})
public interface OnceCost extends BorneCost {

    /** The sum. Left out, it is missing. */
    Optional<PublishedFigure> amount();

    /** The day on which it falls due; left out, the last day of the notice. */
    Optional<LocalDate> on();

    /** Refuses what cannot hold. */
    @Value.Check
    default void check() {
        CostCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds costs that come once. */
    final class Builder extends ImmutableOnceCost.Builder {}
}
