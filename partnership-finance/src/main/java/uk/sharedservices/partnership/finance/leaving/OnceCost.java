package uk.sharedservices.partnership.finance.leaving;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** A cost that comes once: a one-off, or a liability. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableOnceCost.class)
@JsonDeserialize(as = ImmutableOnceCost.class)
@JsonPropertyOrder({"what", "amount", "on", "paidBy", "shares"})
public interface OnceCost {

    /** What it is for, such as {@code pension strain}. */
    @NotBlank
    String what();

    /** The sum. Left out, it is missing. */
    Optional<PublishedFigure> amount();

    /** The day on which it falls due; left out, the last day of the notice. */
    Optional<LocalDate> on();

    /** The council that bears it alone, if one does. */
    Optional<@NotBlankIfGiven String> paidBy();

    /** The shares by which this cost is borne, if they are others than the agreed ones. */
    List<Weight> shares();

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
