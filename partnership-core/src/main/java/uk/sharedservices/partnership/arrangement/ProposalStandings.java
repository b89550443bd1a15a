package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.joint.CouncilDecisions;
import uk.sharedservices.partnership.governance.joint.JointDecision;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.joint.Proposal;
import uk.sharedservices.partnership.governance.joint.ProposalId;
import uk.sharedservices.partnership.rule.Answer;

/** How the proposals of a partnership stand between its councils; its decisions are gathered once for all of them. */
public final class ProposalStandings {

    private final Partnership partnership;
    private final Map<ProposalId, Proposal> proposals;
    private final CouncilDecisions decisions;

    private ProposalStandings(Partnership partnership) {
        this.partnership = partnership;
        this.proposals = partnership.proposals().stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        this.decisions = CouncilDecisions.of(partnership.decisions());
    }

    /** Gathers the decisions of a partnership. */
    public static ProposalStandings of(Partnership partnership) {
        return new ProposalStandings(partnership);
    }

    /** Returns what the councils had decided by a day on a proposal that the partnership lists. */
    public Answer<JointStanding> on(ProposalId id, LocalDate asAt) {
        return JointDecision.on(Objects.requireNonNull(proposals.get(id), id::value), decisions)
                .naming(code -> partnership.nameOf(CouncilCode.of(code)))
                .standingOn(asAt);
    }
}
