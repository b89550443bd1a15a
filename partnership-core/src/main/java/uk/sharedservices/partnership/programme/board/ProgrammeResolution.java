package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;

/**
 * What a board resolved about its programme, such as to phase the work.
 *
 * <p>It binds no council and has no council's decision in it. What it puts forward is decided by each council.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableProgrammeResolution.class)
@JsonDeserialize(as = ImmutableProgrammeResolution.class)
@JsonPropertyOrder({"kind", "text", "on"})
public interface ProgrammeResolution extends Fact {

    /** What boards resolve. None of it is a decision of a council. */
    enum Kind {
        /** Its own terms of reference. */
        AGREE_TERMS_OF_REFERENCE("agreed its terms of reference"),
        /** Who sits on it. */
        AGREE_MEMBERSHIP("agreed its membership"),
        /** The aims of a piece of work. */
        SET_OBJECTIVES("set the objectives of a piece of work"),
        /** The recommendations that a piece of the programme's own work came to. */
        APPROVE_RECOMMENDATIONS("approved recommendations"),
        /** Which work comes when. */
        PHASE_THE_WORK("phased the work"),
        /** Which work comes first. */
        SET_PRIORITIES("set priorities"),
        /** Proposals to look at. */
        RECEIVE_PROPOSALS("received proposals"),
        /** A proposal, for each council to decide through its own governance. */
        PUT_FORWARD("put a proposal forward for each council to decide"),
        /** What is to be done next. */
        AGREE_NEXT_STEPS("agreed the next steps");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What was done, in plain words after "the board". */
        public String words() {
            return words;
        }
    }

    /** What kind of resolution it is. */
    Kind kind();

    /** What was resolved. */
    @NotBlank
    String text();

    /** When, for a resolution that no document ties to a meeting; one of a meeting is of the meeting's day. */
    Optional<When> on();

    /** When it was passed, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds resolutions. */
    final class Builder extends ImmutableProgrammeResolution.Builder {}
}
