package uk.sharedservices.partnership.finance.forecast.assumption;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;

/** A saving that a plan counts on, or would like to. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePlannedSaving.class)
@JsonDeserialize(as = ImmutablePlannedSaving.class)
@JsonPropertyOrder({"name", "amounts", "confidence", "delivery"})
public interface PlannedSaving {

    /** The workstream, in a phrase. */
    @NotBlank
    String name();

    /** By year, what it takes off the spending of that year; nothing or more. */
    List<Pounds> amounts();

    /** Whether the plan is confident of it. */
    SavingConfidence confidence();

    /** How much of it is delivered, from 0 to 100 per cent of the amounts. */
    Percent delivery();

    /** Refuses a saving that is a cost, and a delivery below nothing. */
    @Value.Check
    default void check() {
        if (amounts().stream().anyMatch(amount -> amount.value() < 0)) {
            throw InvalidValueException.of("saving", "must be nothing or more in each year", amounts())
                    .at("amounts");
        }
        if (delivery().compareTo(Percent.NONE) < 0) {
            throw InvalidValueException.of("delivery", "must be from 0 to 100 per cent", delivery())
                    .at("delivery");
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds savings. */
    final class Builder extends ImmutablePlannedSaving.Builder {}
}
