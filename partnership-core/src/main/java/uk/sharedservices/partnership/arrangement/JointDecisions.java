package uk.sharedservices.partnership.arrangement;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.joint.JointDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;

/** The joint decisions on the proposals of a partnership; what its councils decided is gathered once for all of them. */
public final class JointDecisions {

    private final Partnership partnership;
    private final Map<ProposalId, Proposal> proposals;
    private final CouncilDecisions decisions;

    private JointDecisions(Partnership partnership) {
        this.partnership = partnership;
        this.proposals = partnership.proposals().stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        this.decisions = CouncilDecisions.of(partnership.decisions());
    }

    /** Gathers the decisions of a partnership. */
    public static JointDecisions of(Partnership partnership) {
        return new JointDecisions(partnership);
    }

    /** Returns the joint decision on a proposal that the partnership lists, its sentences naming the councils. */
    public JointDecision on(ProposalId id) {
        return JointDecision.on(Objects.requireNonNull(proposals.get(id), id::value), decisions)
                .naming(code -> partnership.nameOf(CouncilCode.of(code)));
    }
}
