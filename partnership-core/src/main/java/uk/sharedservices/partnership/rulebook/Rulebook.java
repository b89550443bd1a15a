package uk.sharedservices.partnership.rulebook;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementRules;
import uk.sharedservices.partnership.agreement.clause.ClauseRules;
import uk.sharedservices.partnership.agreement.life.LifeRules;
import uk.sharedservices.partnership.agreement.notice.NoticeRules;
import uk.sharedservices.partnership.agreement.service.ServiceRules;
import uk.sharedservices.partnership.arrangement.twin.TwinRules;
import uk.sharedservices.partnership.council.register.CouncilRules;
import uk.sharedservices.partnership.dsg.DsgRules;
import uk.sharedservices.partnership.dsg.GrantRules;
import uk.sharedservices.partnership.exit.ExitRules;
import uk.sharedservices.partnership.governance.authority.AuthorityRules;
import uk.sharedservices.partnership.governance.callin.CallInRules;
import uk.sharedservices.partnership.governance.committee.CommitteeRules;
import uk.sharedservices.partnership.governance.decision.DecisionRules;
import uk.sharedservices.partnership.governance.implementation.ImplementationRules;
import uk.sharedservices.partnership.governance.implication.ImplicationRules;
import uk.sharedservices.partnership.governance.joint.JointRules;
import uk.sharedservices.partnership.governance.publication.PublicationRules;
import uk.sharedservices.partnership.governance.timetable.TimetableRules;
import uk.sharedservices.partnership.period.PeriodRules;
import uk.sharedservices.partnership.period.clear.ClearDayRules;
import uk.sharedservices.partnership.post.PostRules;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules;
import uk.sharedservices.partnership.programme.board.BoardRules;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentRules;
import uk.sharedservices.partnership.programme.event.EventRules;
import uk.sharedservices.partnership.programme.outcome.OutcomeRules;
import uk.sharedservices.partnership.programme.risk.RiskRules;
import uk.sharedservices.partnership.programme.saving.SavingRules;
import uk.sharedservices.partnership.programme.workstream.life.StageRules;
import uk.sharedservices.partnership.programme.workstream.phase.PhaseRules;
import uk.sharedservices.partnership.rule.Rule;

/** Every rule of the core: its sentence, its authorities, how far it can be relied on, and the day they were read. */
public final class Rulebook {

    private static final List<Rule> RULES = List.of(
            PeriodRules.R1,
            PeriodRules.R1B,
            PeriodRules.R1C,
            PeriodRules.R2,
            PeriodRules.R2B,
            PeriodRules.R9,
            ClearDayRules.R3,
            ClearDayRules.R3A,
            ClearDayRules.R5B,
            ServiceRules.R4,
            ServiceRules.CLOSED_DAY,
            ServiceRules.AFTER_HOURS,
            ServiceRules.METHOD,
            ServiceRules.ADDRESS,
            ServiceRules.R4A,
            ServiceRules.CUT_OFF,
            ServiceRules.R4B,
            ServiceRules.R4C,
            ServiceRules.CONTRARY,
            NoticeRules.R5,
            NoticeRules.R6,
            NoticeRules.R7,
            AgreementRules.PARTY_GIVES_NOTICE,
            AgreementRules.TERM_ENDS,
            PostRules.R12,
            PostRules.SHARED_UNTIL_RETURN,
            PostRules.STATED_LENGTH,
            TwinRules.NOTICE,
            TwinRules.END,
            TwinRules.REVIEW,
            ClauseRules.AS_READ,
            ClauseRules.END_AS_READ,
            ClauseRules.ONE_LENGTH,
            ClauseRules.BY_IN_TIME,
            LifeRules.STANDING,
            LifeRules.NOTICE_ENDS,
            LifeRules.ONE_OF_SEVERAL,
            LifeRules.RENEWAL,
            LifeRules.R8,
            LifeRules.WITHDRAWAL,
            LifeRules.BREAK_POINT,
            LifeRules.REVIEW,
            CouncilRules.SUCCESSOR,
            CouncilRules.REGISTER,
            CouncilRules.PARTY,
            PublicationRules.R3B,
            PublicationRules.R3C,
            PublicationRules.R3D,
            PublicationRules.EARLIEST_OF_PERIOD,
            PublicationRules.GENERAL_EXCEPTION_RULE,
            PublicationRules.MEMBERS_ACCESS,
            PublicationRules.SCRUTINY_REQUEST,
            PublicationRules.R13,
            CallInRules.R10,
            CallInRules.NOT_CALLABLE,
            CallInRules.EXEMPT,
            CallInRules.RECOMMENDATION,
            DecisionRules.KEY_DECISION,
            DecisionRules.RECORDED_DATE,
            DecisionRules.R11,
            DecisionRules.OFFICER_EXECUTIVE,
            DecisionRules.OFFICER_COUNCIL,
            TimetableRules.SPECIAL_URGENCY,
            TimetableRules.PRIVATE_URGENCY,
            TimetableRules.SHORTER_NOTICE,
            TimetableRules.COMMITTEE_SHORTER_NOTICE,
            TimetableRules.CHAIRS_URGENCY,
            TimetableRules.COUNCIL_SUMMONS,
            TimetableRules.PRE_DECISION_SCRUTINY,
            TimetableRules.RECORD,
            ImplicationRules.CLEARED,
            AuthorityRules.LEADER,
            AuthorityRules.MAYOR,
            AuthorityRules.EXECUTIVE_FUNCTION,
            AuthorityRules.COUNCIL_FUNCTION,
            AuthorityRules.MIXED,
            JointRules.OUTCOME,
            JointRules.SUPERSEDED,
            JointRules.LAPSE,
            JointRules.GIVEN_UP,
            JointRules.RECOMMENDED,
            JointRules.SAME_TERMS,
            ImplementationRules.IMPLEMENTED,
            ExitRules.SAME_CAPACITY,
            ExitRules.PUBLISHED_WITHIN,
            CommitteeRules.APPOINTMENT,
            CommitteeRules.DECIDES,
            CommitteeRules.CONSULTED,
            CommitteeRules.CALL_IN,
            BoardRules.ADVISORY,
            BoardRules.STANDING,
            AppraisalRules.WEIGHTS,
            AppraisalRules.RANKING,
            AppraisalRules.CLEAR_WINNER,
            AppraisalRules.FLIP,
            CommitmentRules.MADE,
            CommitmentRules.DUE,
            CommitmentRules.COUNTED_FROM,
            CommitmentRules.EVIDENCE,
            CommitmentRules.SILENCE,
            CommitmentRules.DELAY,
            CommitmentRules.LAPSE,
            CommitmentRules.KEPT,
            EventRules.REVIEW,
            RiskRules.RESIDUAL,
            RiskRules.TARGET,
            OutcomeRules.ATTRIBUTION,
            SavingRules.TARGET,
            SavingRules.TOWARDS,
            StageRules.STAGE,
            StageRules.MOVE,
            StageRules.END,
            StageRules.RESUME,
            StageRules.ORDER,
            StageRules.REASON,
            StageRules.APPROVED,
            StageRules.LEADS,
            StageRules.FINDING,
            PhaseRules.MEMBER,
            PhaseRules.CURRENT,
            DsgRules.CARRIED_FORWARD,
            DsgRules.SHARE_OF_GRANT,
            DsgRules.OWN_ACCOUNT,
            GrantRules.SAME_BASIS,
            GrantRules.ONE_PUBLICATION,
            GrantRules.CHANGE,
            GrantRules.RECOUPMENT,
            GrantRules.RATES);

    private Rulebook() {}

    /**
     * Returns the rules, in the order of the law: periods, service, notice, agreements, councils, decisions, the way out,
     * appraisals, commitments, workstreams, grant.
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Returns the rule of that id, such as {@code R3d}; empty if there is none. */
    public static Optional<Rule> rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
