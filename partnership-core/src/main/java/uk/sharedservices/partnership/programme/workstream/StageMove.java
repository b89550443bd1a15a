package uk.sharedservices.partnership.programme.workstream;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * That a workstream came to a stage, or is to come to it.
 *
 * <p>Its status tells which: what is only planned or proposed has not happened. The time is when the stage was entered;
 * "scoping over summer 2021" is entered at some time in {@code 2021-06..2021-08}, and no day is guessed.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableStageMove.class)
@JsonDeserialize(as = ImmutableStageMove.class)
@JsonPropertyOrder({"stage", "on", "reason"})
public interface StageMove extends Fact {

    /** The stage come to. */
    Stage stage();

    /** When, as exactly as is known. Only what is yet to happen may leave it open. */
    Optional<When> on();

    /** Why, in a phrase or more. A pause and an end need one. */
    Optional<@NotBlankIfGiven String> reason();

    /** Returns {@code options appraisal (November 2021)}, or the stage alone where no time is known. */
    default String inWords() {
        return stage().words() + on().map(when -> " (" + when.inWords() + ")").orElse("");
    }

    /** Refuses a move made at no time. */
    @Value.Check
    default void check() {
        if (done() && on().isEmpty()) {
            throw InvalidValueException.of(
                    "move to " + stage().words(),
                    "must say when, as exactly as is known, once it is made",
                    "left open");
        }
    }

    /** When it was made, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds moves. */
    final class Builder extends ImmutableStageMove.Builder {}
}
