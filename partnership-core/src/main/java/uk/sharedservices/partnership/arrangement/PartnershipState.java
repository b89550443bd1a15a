package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Statement;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardStanding;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentStanding;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.StageStanding;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.rule.Answer;

/**
 * A partnership as at a day: how each of its entries stands that was known then, derived from what was recorded by then.
 *
 * <p>It holds what changes of itself from day to day: which agreements and shared posts are in force, which boards sit, which
 * phase and stage the programme is at, what is decided, promised and happened. What {@link KnownOn} does not take to be known
 * on the day is left out. Elsewhere are asked: whether an outcome is the partnership's
 * ({@link uk.sharedservices.partnership.programme.outcome.OutcomeAttribution}), a saving against its target
 * ({@link uk.sharedservices.partnership.programme.saving.TargetComparison}), the scores of a risk
 * ({@link uk.sharedservices.partnership.programme.risk.Risk}), which body decides for a joint committee
 * ({@link uk.sharedservices.partnership.governance.committee.JointCommitteeAnswers}), how options rank
 * ({@link uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings}), how far a decision is carried out
 * ({@link uk.sharedservices.partnership.governance.implementation.Implementation}), and a grant balance
 * ({@link uk.sharedservices.partnership.dsg.DsgBalance}). {@link uk.sharedservices.partnership.arrangement.check.PartnershipCheck} puts
 * these as at a day too. Whom a risk, a post of one council or a scrutiny committee concerns does not change with the day: the
 * {@link Partnership} itself lists them.
 *
 * @param day  the day
 * @param background  what the councils are said to have done together before
 * @param aims  what they are said to want of it
 * @param agreements  which agreements are in force, under notice, expired or terminated
 * @param sharedPosts  which posts are shared
 * @param boards  which boards are sitting
 * @param currentPhases  the phases that the day is in
 * @param workstreams  at what stage each workstream is
 * @param proposals  what the councils had decided on each
 * @param commitments  which commitments are open, kept, late, lapsed, or due with no evidence
 * @param events  the external events that had happened
 * @param perhapsEvents  those of which only a month or a year is known that the day falls in
 * @param ahead  what documents of that day or before only propose or plan
 * @param restsOn  how the facts are known that the state rests on
 */
public record PartnershipState(
        LocalDate day,
        List<Statement> background,
        List<Statement> aims,
        List<Standing<ServiceLevelAgreement, AgreementStanding>> agreements,
        List<Standing<SharedPost, SharedPostState>> sharedPosts,
        List<Standing<AdvisoryBoard, BoardStanding>> boards,
        Answer<List<Phase>> currentPhases,
        List<Standing<Workstream, StageStanding>> workstreams,
        List<Standing<Proposal, JointStanding>> proposals,
        List<Standing<Commitment, CommitmentStanding>> commitments,
        List<ExternalEvent> events,
        List<ExternalEvent> perhapsEvents,
        List<FactWithin> ahead,
        Set<FactStatus> restsOn) {

    /** Takes copies. */
    public PartnershipState {
        background = List.copyOf(background);
        aims = List.copyOf(aims);
        agreements = List.copyOf(agreements);
        sharedPosts = List.copyOf(sharedPosts);
        boards = List.copyOf(boards);
        workstreams = List.copyOf(workstreams);
        proposals = List.copyOf(proposals);
        commitments = List.copyOf(commitments);
        events = List.copyOf(events);
        perhapsEvents = List.copyOf(perhapsEvents);
        ahead = List.copyOf(ahead);
        restsOn = Set.copyOf(restsOn);
    }
}
