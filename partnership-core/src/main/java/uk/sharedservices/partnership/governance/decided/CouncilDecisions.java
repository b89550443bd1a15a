package uk.sharedservices.partnership.governance.decided;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.governance.proposal.ProposalId;

/**
 * The decisions that a partnership lists, found by the proposal they are on and by the decision they supersede. The order in
 * which they are listed makes no difference.
 */
public final class CouncilDecisions {

    private final Map<DecisionId, CouncilDecision> byId;
    private final Map<ProposalId, List<CouncilDecision>> byProposal;
    private final Map<DecisionId, List<CouncilDecision>> superseding;

    private CouncilDecisions(List<CouncilDecision> inOrder) {
        byId = new HashMap<>();
        inOrder.forEach(decision -> byId.putIfAbsent(decision.id(), decision));
        byProposal = inOrder.stream().collect(Collectors.groupingBy(CouncilDecision::proposal));
        superseding = inOrder.stream()
                .filter(decision -> decision.supersedes().isPresent())
                .collect(Collectors.groupingBy(decision -> decision.supersedes().get()));
    }

    /** Returns decisions listed in any order. */
    public static CouncilDecisions of(List<CouncilDecision> decisions) {
        return new CouncilDecisions(decisions.stream()
                .sorted(Comparator.comparing(CouncilDecision::id))
                .toList());
    }

    /** Returns the decision with that id, if it is listed. */
    public Optional<CouncilDecision> decision(DecisionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the decisions on a proposal, in the order of their ids. */
    public List<CouncilDecision> on(ProposalId proposal) {
        return byProposal.getOrDefault(proposal, List.of());
    }

    /**
     * Returns the decisions that supersede a decision, in the order of their ids. Only a decision of the same council can.
     */
    public List<CouncilDecision> superseding(CouncilDecision earlier) {
        return superseding.getOrDefault(earlier.id(), List.of()).stream()
                .filter(later -> later.council().equals(earlier.council()))
                .toList();
    }
}
