package uk.sharedservices.partnership.fact;

import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** An entry of a partnership file: what is known, how well, and from where. */
public interface Fact {

    /** How it is known. */
    FactStatus status();

    /** The place that states it, or on which an assumption leans. */
    Source source();

    /** A remark for the reader, such as why something is assumed. */
    Optional<@NotBlankIfGiven String> note();

    /** Returns whether it is known, inferred or assumed as done, and not only asked for or to happen. */
    default boolean done() {
        return status().isDone();
    }

    /**
     * Returns the time by which those concerned knew of it by what it says itself: when it came about, or when it was first
     * told. Empty where only the document that tells it has a day.
     */
    default Optional<When> knownFrom() {
        return Optional.empty();
    }

    /**
     * Returns whether its own day is the one from which it has effect. It may have been made, and known, long before: an
     * agreement is made before its first day.
     */
    default boolean takesEffectOnItsDay() {
        return false;
    }

    /** Returns {@code recorded, B, paragraph 2.9}. */
    default String standing() {
        return status().words() + ", " + source();
    }
}
