package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * A meeting of a board.
 *
 * <p>One that a document only plans has not been held: a report that says "the third meeting is taking place on
 * 23 November" does not say that it took place.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableBoardMeeting.class)
@JsonDeserialize(as = ImmutableBoardMeeting.class)
@JsonPropertyOrder({"ordinal", "on", "purpose", "resolutions"})
public interface BoardMeeting extends Fact {

    /** Which of the board's meetings it is, from 1, if known. */
    Optional<Integer> ordinal();

    /** When it was or is to be held, as exactly as is known. */
    Optional<When> on();

    /** What it was called for, if known. */
    Optional<@NotBlankIfGiven String> purpose();

    /** What was resolved at it, as far as is known. */
    List<ProgrammeResolution> resolutions();

    /** Returns {@code meeting 3 (23 November 2021)}, as far as either is known. */
    default String inWords() {
        return ordinal().map(number -> "meeting " + number).orElse("a meeting")
                + on().map(when -> " (" + when.inWords() + ")").orElse("");
    }

    /** Refuses a number below 1, and a resolution with a time of its own. */
    @Value.Check
    default void check() {
        ordinal().filter(number -> number < 1).ifPresent(number -> {
            throw InvalidValueException.of("number of a meeting", "must be 1 or more", number)
                    .at("ordinal");
        });
        resolutions().stream()
                .flatMap(resolution -> resolution.on().stream())
                .findFirst()
                .ifPresent(time -> {
                    throw InvalidValueException.of(
                            "resolution of a meeting",
                            "must be of the meeting's own day and give no other",
                            time.inWords());
                });
    }

    /** When it was held, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds meetings. */
    final class Builder extends ImmutableBoardMeeting.Builder {}
}
