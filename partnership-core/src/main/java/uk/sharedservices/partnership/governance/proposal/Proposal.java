package uk.sharedservices.partnership.governance.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.Key;

/**
 * Something put to councils for their decisions, each through its own governance.
 *
 * <p>That the entry is recorded says that it was put, not that anybody agreed: what came of it is told by
 * {@link uk.sharedservices.partnership.governance.joint.JointDecision} from the {@link uk.sharedservices.partnership.governance.decided.CouncilDecision}s on it, as at any day.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableProposal.class)
@JsonDeserialize(as = ImmutableProposal.class)
@JsonPropertyOrder({"id", "title", "purpose", "agreement", "put", "toDecide", "lapsesOn", "notNeeded", "recommendations"
})
public interface Proposal extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    ProposalId id();

    /** What is proposed, in a phrase. */
    @NotBlank
    String title();

    /** What it is for. */
    ProposalPurpose purpose();

    /** The agreement that it is to make, vary or end, if the partnership lists it. */
    Optional<AgreementId> agreement();

    /** When it is first put to a council, as exactly as is known. */
    Optional<When> put();

    /** The decisions that it needs, each of a council in a capacity. */
    @Size(min = 1, message = "must name a decision or more that it needs")
    List<NeededDecision> toDecide();

    /** The last day on which it can be agreed, if there is one; after that day it lapses. */
    Optional<LocalDate> lapsesOn();

    /** That it was given up, if it was. */
    Optional<NotNeeded> notNeeded();

    /** What councils were asked to decide, and by whom. */
    List<Recommendation> recommendations();

    /** Returns the councils whose decision it needs, each once, in the order in which they are named. */
    default List<CouncilCode> councils() {
        return toDecide().stream().map(NeededDecision::council).distinct().toList();
    }

    /** Refuses a needed decision named twice, and a recommendation to a council that has nothing to decide. */
    @Value.Check
    default void check() {
        ProposalCheck.of(this);
    }

    /** When it was put to a council, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? put() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds proposals. */
    final class Builder extends ImmutableProposal.Builder {}
}
