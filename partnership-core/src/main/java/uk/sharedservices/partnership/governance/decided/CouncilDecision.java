package uk.sharedservices.partnership.governance.decided;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.committee.JointCommitteeId;
import uk.sharedservices.partnership.governance.decision.Alternative;
import uk.sharedservices.partnership.governance.decision.DecisionParticulars;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * What one council decided on a proposal. It has a decision maker of that council or a joint committee; an advisory board is
 * none, and what it asks for is a {@link uk.sharedservices.partnership.governance.proposal.Recommendation}.
 *
 * <p>A joint committee's decision is entered once for each council that it decides for. A decision that is only proposed or
 * planned is an entry too: it counts for nothing until it is recorded as made.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableCouncilDecision.class)
@JsonDeserialize(as = ImmutableCouncilDecision.class)
@JsonPropertyOrder({
    "id",
    "proposal",
    "council",
    "maker",
    "jointCommittee",
    "decided",
    "outcome",
    "resolved",
    "changes",
    "accepts",
    "conditions",
    "key",
    "urgencyAgreedBy",
    "recordedOn",
    "publishedOn",
    "callInClosesOn",
    "effectiveFrom",
    "supersedes",
    "revisits",
    "alternatives",
    "implementation"
})
public interface CouncilDecision extends Fact, DecisionParticulars {

    /** The name by which the partnership refers to it. */
    @Key
    DecisionId id();

    /** The proposal that it is on. */
    ProposalId proposal();

    /** The council. */
    CouncilCode council();

    /** Who decided for it. */
    DecisionMaker maker();

    /** The joint committee that decided, where one did. */
    Optional<JointCommitteeId> jointCommittee();

    /** When it was made, as exactly as is known. */
    Optional<When> decided();

    /** What it came to. */
    DecisionOutcome outcome();

    /** What was resolved, in the product's own words. */
    @NotBlank
    String resolved();

    /** What it changed, where it agreed with changes. */
    Optional<@NotBlankIfGiven String> changes();

    /** The decisions of other councils whose changes it agrees to. */
    List<DecisionId> accepts();

    /** What its agreement is subject to. */
    List<Condition> conditions();

    /** The post that agreed that it was too urgent to wait for call-in, where one did. */
    Optional<@NotBlankIfGiven String> urgencyAgreedBy();

    /** The earlier decision of the council that it replaces: from its day the earlier one no longer counts. */
    Optional<DecisionId> supersedes();

    /** The earlier decision of the council that it looks at again, without by that alone replacing it. */
    Optional<DecisionId> revisits();

    /** What else was considered. */
    List<Alternative> alternatives();

    /** The steps by which it is carried out. */
    List<ImplementationStep> implementation();

    /** The capacity in which the council decided. */
    default Capacity capacity() {
        return maker().capacity();
    }

    /** Returns it as the record by which call-in and effect are told; empty where the day it was made is not known. */
    default Optional<DecisionRecord> asRecord() {
        return decided().filter(When::isOneDay).map(on -> recordOf(on.firstDay()));
    }

    /** Returns the record of it as made on a day. */
    private DecisionRecord recordOf(LocalDate day) {
        return DecisionRecord.builder()
                .council(council())
                .maker(maker())
                .key(key())
                .urgencyAgreed(urgencyAgreedBy().isPresent())
                .decidedOn(day)
                .recordedOn(recordedOn())
                .publishedOn(publishedOn())
                .callInClosesOn(callInClosesOn())
                .effectiveFrom(effectiveFrom())
                .implementedOn(CouncilDecisionCheck.firstStepFinished(this))
                .build();
    }

    /** Refuses a decision that supersedes or revisits itself, and days, changes and conditions that do not fit it. */
    @Value.Check
    default void check() {
        CouncilDecisionCheck.of(this);
        decided().ifPresent(when -> recordOf(when.firstDay()));
    }

    /** When it was made, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? decided() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds decisions. */
    final class Builder extends ImmutableCouncilDecision.Builder {}
}
