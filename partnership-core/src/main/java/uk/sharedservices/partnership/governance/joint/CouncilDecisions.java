package uk.sharedservices.partnership.governance.joint;

import java.util.List;

/** The decisions that a partnership lists, found by the proposal they are on and by the decision they supersede. */
public final class CouncilDecisions {

    private final List<CouncilDecision> decisions;

    private CouncilDecisions(List<CouncilDecision> decisions) {
        this.decisions = decisions;
    }

    /** Returns decisions in any order. */
    public static CouncilDecisions of(List<CouncilDecision> decisions) {
        return new CouncilDecisions(List.copyOf(decisions));
    }

    /** Returns the decisions on a proposal, in the order of their ids. */
    public List<CouncilDecision> on(ProposalId proposal) {
        return decisions.stream()
                .filter(decision -> decision.proposal().equals(proposal))
                .toList();
    }
}
