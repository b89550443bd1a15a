package uk.sharedservices.partnership.programme.workstream;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.shape.Key;

/**
 * An area that councils explore sharing or share, such as an out of hours service.
 *
 * <p>Its stage is never stored: it follows from the moves that were made by the day asked about. Moves are kept in the
 * order in which they were made; those only planned or proposed may stand anywhere among them.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableWorkstream.class)
@JsonDeserialize(as = ImmutableWorkstream.class)
@JsonPropertyOrder({"id", "name", "leads", "proposals", "moves"})
public interface Workstream extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    WorkstreamId id();

    /** The name members would recognise. */
    @NotBlank
    String name();

    /** Who leads it for each council, as far as is known. */
    List<Lead> leads();

    /** The proposals that must all be agreed by the councils before it is approved, as far as they are known. */
    List<ProposalId> proposals();

    /** The stages it came to or is to come to. */
    List<StageMove> moves();

    /** The moves that were made, in their order. */
    default List<StageMove> movesMade() {
        return moves().stream().filter(StageMove::done).toList();
    }

    /**
     * Refuses a lead or proposal given twice, a move made surely before the one it follows, and a move made after an end:
     * what is taken up again is another workstream.
     */
    @Value.Check
    default void check() {
        WorkstreamCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds workstreams. */
    final class Builder extends ImmutableWorkstream.Builder {}
}
