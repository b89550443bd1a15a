package uk.sharedservices.partnership.programme.commitment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * Something that a report or a decision promised: a report in January, a review within twelve months.
 *
 * <p>Its source is the place that makes the promise. It falls due in one of three ways: by the end of a window, within a
 * length of time counted from a day, or on an occasion that bears no date ("as other workstreams emerge"). Where none is
 * said, it stays open. How it stands on a day is never stored: {@link
 * uk.sharedservices.partnership.programme.commitment.life.CommitmentLife} tells it.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableCommitment.class)
@JsonDeserialize(as = ImmutableCommitment.class)
@JsonPropertyOrder({
    "id",
    "what",
    "by",
    "to",
    "made",
    "due",
    "within",
    "countedFrom",
    "occasion",
    "agreement",
    "post",
    "workstreams",
    "kept",
    "delays",
    "lapsed"
})
public interface Commitment extends Fact {

    /** Short name by which the partnership refers to it. */
    @Key
    CommitmentId id();

    /** What was promised, such as {@code a report on the phase 1 proposals}. */
    @NotBlank
    String what();

    /** The council that promised it; left out where a board, or both councils together, did. */
    Optional<CouncilCode> by();

    /** The body it was promised to, in words. */
    @NotBlank
    String to();

    /** When it was promised, as exactly as is known. */
    Optional<When> made();

    /** The window it is to be kept in, if one was named: a report "in January" has {@code 2022-01}. */
    Optional<When> due();

    /** The length of time within which it is to be kept, if one was set. */
    Optional<TimeAllowed> within();

    /** The days from which that time may run; more than one where the document does not say which. */
    List<CountedFrom> countedFrom();

    /** What it waits for, in words, where no day is set: {@code as opportunities emerge in the other workstreams}. */
    Optional<@NotBlankIfGiven String> occasion();

    /** The agreement it is about, if it is about one. */
    Optional<AgreementId> agreement();

    /** The post it is about, if it is about one. */
    Optional<PostId> post();

    /** The workstreams it is about. */
    List<WorkstreamId> workstreams();

    /** What shows that it was kept, if anything does. */
    Optional<Evidence> kept();

    /** What shows that it was delayed, such as a committee's minute. It does not alter how the promise stands. */
    List<Evidence> delays();

    /** That it lapsed or was released, if it was. */
    Optional<Lapse> lapsed();

    /** What shows that it was kept, unless that is only planned or proposed. */
    default Optional<Evidence> keptForSure() {
        return kept().filter(evidence -> evidence.status().isDone());
    }

    /** That it lapsed, unless that is only planned or proposed. */
    default Optional<Lapse> lapsedForSure() {
        return lapsed().filter(lapse -> lapse.status().isDone());
    }

    /** Refuses two ways of falling due, time that runs from no day, and what came before the promise was made. */
    @Value.Check
    default void check() {
        CommitmentCheck.of(this);
    }

    /** When it was promised, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? made() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds commitments. */
    final class Builder extends ImmutableCommitment.Builder {}
}
