package uk.sharedservices.partnership.testkit.flaw;

import java.time.LocalDate;
import uk.sharedservices.partnership.agreement.clause.ClauseRules;
import uk.sharedservices.partnership.agreement.life.LifeRules;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.twin.TwinRules;
import uk.sharedservices.partnership.council.register.CouncilRules;
import uk.sharedservices.partnership.governance.decision.DecisionRules;
import uk.sharedservices.partnership.governance.implication.ImplicationRules;
import uk.sharedservices.partnership.post.PostRules;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentRules;
import uk.sharedservices.partnership.programme.risk.RiskRules;
import uk.sharedservices.partnership.programme.saving.SavingRules;
import uk.sharedservices.partnership.programme.workstream.life.StageRules;
import uk.sharedservices.partnership.rule.Rule;

/**
 * The flaws of the substance: each breaks one rule of the world. The file that tells of it is sound and is read, and the check
 * of the partnership finds the rule breached.
 *
 * <p>A breach can be put into any partnership that is sound. It brings the entry that breaks the rule with it, and whatever else
 * that takes, under the id {@value BrokenPartnership#ID}; no other rule is broken that was not broken before:
 *
 * <pre>{@code
 * BrokenPartnership broken = RuleBreach.CONSULTED_TOO_LATE.in(ours);
 * PartnershipCheck.of(broken.partnership(), asAt, BankHolidays.englandAndWales(), EnglishCouncils.register());
 * // among them: sharedPosts[broken-on-purpose], breached R12
 * }</pre>
 *
 * <p>They are found as at every day from {@link #FIRST_DAY}, with the register that the library ships. Flaws that make the
 * file itself unreadable are those of {@link FileFlaw}.
 */
public enum RuleBreach {
    /** A council has another name than the register has. No workstream of the partnership names its leads any more. */
    COUNCIL_MISNAMED,
    /**
     * A party to an agreement was dissolved in its term: Northamptonshire, on 31 March 2021. No workstream of the partnership
     * names its leads any more.
     */
    PARTY_DISSOLVED_IN_THE_TERM,
    /** A clause that asks for six months' notice is read as one of three. */
    CLAUSE_READ_AS_SHORTER,
    /** A clause by which notice expires on 31 March is read as if it expired on 30 September. */
    CLAUSE_READ_WITH_ANOTHER_END,
    /** A clause asks for "90 days (three months)". */
    CLAUSE_WITH_TWO_LENGTHS,
    /** A clause of three months names a day to give notice by that is two months before the end. */
    CLAUSE_WITH_TOO_LATE_A_DAY,
    /** A notice under a clause of three months names an end a week after it is given. */
    NOTICE_TOO_SHORT,
    /** The holder of a post placed under section 113 was consulted a month after the placement. */
    CONSULTED_TOO_LATE,
    /** A document says 18 months of a post that was shared for more than 19. */
    LENGTH_NOT_BORNE_OUT,
    /** A secondment is ended on three months' notice, and the agreement that it is under on four weeks'. */
    TWINS_ON_DIFFERENT_NOTICE,
    /** A secondment has a last day, and the agreement that it is under has none. */
    TWINS_WITH_DIFFERENT_ENDS,
    /** A secondment and the agreement that it is under are reviewed on different days. */
    TWINS_REVIEWED_APART,
    /** The financial implications of a report were cleared by the Section 151 officer of another council. */
    IMPLICATIONS_CLEARED_BY_ANOTHER_COUNCIL,
    /** A full council's decision, which takes effect when it is made, is recorded as effective a week later. */
    DECISION_DATED_OTHERWISE,
    /** An executive's decision is carried out before the day from which it is recorded as effective. */
    DECISION_CARRIED_OUT_EARLY,
    /** A workstream goes from scoping to a business case without an appraisal of options. */
    WORKSTREAM_LEAPS,
    /** A workstream paused at its appraisal of options is taken up again at scoping. */
    WORKSTREAM_RESUMED_ELSEWHERE,
    /** A workstream is paused without a reason. */
    WORKSTREAM_PAUSED_WITHOUT_REASON,
    /** A workstream is approved, and nothing was put to any council. */
    WORKSTREAM_APPROVED_WITHOUT_DECISION,
    /** A workstream is led by one council of several. */
    WORKSTREAM_LED_BY_ONE,
    /** What was promised for December 2021 was done on 1 February 2022. */
    COMMITMENT_KEPT_LATE,
    /** A risk is greater with what is done about it than without. */
    RISK_MADE_GREATER,
    /** The score aimed at is above the one reached. */
    RISK_AIMED_HIGHER,
    /** Of a saving of £270k, £48k was realised. The partnership's other savings are left out, for they might count. */
    SAVING_NOT_REALISED;

    /** The first day as at which every breach is found. What it tells of happened before. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 1);

    /** Returns the rule that is broken. */
    public Rule rule() {
        return switch (this) {
            case COUNCIL_MISNAMED -> CouncilRules.REGISTER;
            case PARTY_DISSOLVED_IN_THE_TERM -> CouncilRules.PARTY;
            case CLAUSE_READ_AS_SHORTER -> ClauseRules.AS_READ;
            case CLAUSE_READ_WITH_ANOTHER_END -> ClauseRules.END_AS_READ;
            case CLAUSE_WITH_TWO_LENGTHS -> ClauseRules.ONE_LENGTH;
            case CLAUSE_WITH_TOO_LATE_A_DAY -> ClauseRules.BY_IN_TIME;
            case NOTICE_TOO_SHORT -> LifeRules.NOTICE_ENDS;
            case CONSULTED_TOO_LATE -> PostRules.R12;
            case LENGTH_NOT_BORNE_OUT -> PostRules.STATED_LENGTH;
            case TWINS_ON_DIFFERENT_NOTICE -> TwinRules.NOTICE;
            case TWINS_WITH_DIFFERENT_ENDS -> TwinRules.END;
            case TWINS_REVIEWED_APART -> TwinRules.REVIEW;
            case IMPLICATIONS_CLEARED_BY_ANOTHER_COUNCIL -> ImplicationRules.CLEARED;
            case DECISION_DATED_OTHERWISE -> DecisionRules.RECORDED_DATE;
            case DECISION_CARRIED_OUT_EARLY -> DecisionRules.R11;
            case WORKSTREAM_LEAPS -> StageRules.MOVE;
            case WORKSTREAM_RESUMED_ELSEWHERE -> StageRules.RESUME;
            case WORKSTREAM_PAUSED_WITHOUT_REASON -> StageRules.REASON;
            case WORKSTREAM_APPROVED_WITHOUT_DECISION -> StageRules.APPROVED;
            case WORKSTREAM_LED_BY_ONE -> StageRules.LEADS;
            case COMMITMENT_KEPT_LATE -> CommitmentRules.KEPT;
            case RISK_MADE_GREATER -> RiskRules.RESIDUAL;
            case RISK_AIMED_HIGHER -> RiskRules.TARGET;
            case SAVING_NOT_REALISED -> SavingRules.TARGET;
        };
    }

    /**
     * Puts the breach into a partnership.
     *
     * @param partnership  any partnership that holds nothing of the id {@value BrokenPartnership#ID}
     * @return the partnership that breaks the rule, and where
     */
    public BrokenPartnership in(Partnership partnership) {
        Partnership sound = SoundEntries.withDocument(partnership);
        return switch (this) {
            case COUNCIL_MISNAMED, PARTY_DISSOLVED_IN_THE_TERM -> new CouncilBreaches(sound).with(this);
            case CLAUSE_READ_AS_SHORTER,
                    CLAUSE_READ_WITH_ANOTHER_END,
                    CLAUSE_WITH_TWO_LENGTHS,
                    CLAUSE_WITH_TOO_LATE_A_DAY,
                    NOTICE_TOO_SHORT,
                    CONSULTED_TOO_LATE,
                    LENGTH_NOT_BORNE_OUT,
                    TWINS_ON_DIFFERENT_NOTICE,
                    TWINS_WITH_DIFFERENT_ENDS,
                    TWINS_REVIEWED_APART -> new AgreementBreaches(sound).with(this);
            case IMPLICATIONS_CLEARED_BY_ANOTHER_COUNCIL -> ClearanceBreach.in(sound);
            case DECISION_DATED_OTHERWISE, DECISION_CARRIED_OUT_EARLY -> DecisionBreaches.of(this, sound);
            case WORKSTREAM_LEAPS,
                    WORKSTREAM_RESUMED_ELSEWHERE,
                    WORKSTREAM_PAUSED_WITHOUT_REASON,
                    WORKSTREAM_APPROVED_WITHOUT_DECISION,
                    WORKSTREAM_LED_BY_ONE,
                    COMMITMENT_KEPT_LATE,
                    RISK_MADE_GREATER,
                    RISK_AIMED_HIGHER,
                    SAVING_NOT_REALISED -> new ProgrammeBreaches(sound).with(this);
        };
    }
}
