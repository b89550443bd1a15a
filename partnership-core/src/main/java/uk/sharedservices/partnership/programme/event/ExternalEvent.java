package uk.sharedservices.partnership.programme.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * Something that happened to a council from outside the partnership and bears on it: an inspection, a notice, a change of
 * policy. What it touches is to be reviewed.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableExternalEvent.class)
@JsonDeserialize(as = ImmutableExternalEvent.class)
@JsonPropertyOrder({
    "id",
    "kind",
    "concerns",
    "on",
    "what",
    "issuedBy",
    "agreements",
    "posts",
    "boards",
    "workstreams",
    "reviews"
})
public interface ExternalEvent extends Touching {

    /** Short name by which the partnership refers to it. */
    @Key
    EventId id();

    /** What kind of event it is. */
    EventKind kind();

    /** The councils that it concerns. */
    @Size(min = 1, message = "must name a council or more")
    List<CouncilCode> concerns();

    /** When it happened, as exactly as is known. */
    When on();

    /** What happened, and what it asks of the council. */
    @NotBlank
    String what();

    /** The body it came from, in words, if known. */
    Optional<@NotBlankIfGiven String> issuedBy();

    /** The reviews held of what it touches. */
    List<EventReview> reviews();

    /** Refuses a review held before it, and one of what it does not touch. */
    @Value.Check
    default void check() {
        for (EventReview review : reviews()) {
            if (review.on().lastDay().isBefore(on().firstDay())) {
                throw InvalidValueException.of(
                        "review",
                        "must not be before the event, " + on().inWords(),
                        review.on().inWords());
            }
            List<Touched> others = review.touched().stream()
                    .filter(looked -> !touched().contains(looked))
                    .toList();
            if (!others.isEmpty()) {
                throw InvalidValueException.of(
                        "review",
                        "must be of what the event touches",
                        others.get(0).toString());
            }
        }
    }

    /** When it happened. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(on()) : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds events. */
    final class Builder extends ImmutableExternalEvent.Builder {}
}
