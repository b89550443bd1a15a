package uk.sharedservices.partnership.programme.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;

/**
 * That parts of the partnership were looked at again in the light of an event: Tameside's report of 23 November 2022 on the
 * shared post, in the light of the inspection of November 2021.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableEventReview.class)
@JsonDeserialize(as = ImmutableEventReview.class)
@JsonPropertyOrder({"on", "what", "agreements", "posts", "boards", "workstreams"})
public interface EventReview extends Touching {

    /** When, as exactly as is known. */
    When on();

    /** What was done: a report, a decision, a resolution. */
    @NotBlank
    String what();

    /** Refuses a review of nothing. */
    @Value.Check
    default void check() {
        if (touched().isEmpty()) {
            throw InvalidValueException.of(
                    "review", "must name an agreement, a post, a board or a workstream that it looked at", "none");
        }
    }

    /** When it was held. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(on()) : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reviews. */
    final class Builder extends ImmutableEventReview.Builder {}
}
