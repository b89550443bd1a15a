package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** What the councils' decisions on one proposal come to, as at any day. */
public final class JointDecision {

    private final Proposal proposal;
    private final CouncilDecisions decisions;
    private final UnaryOperator<String> nameOf;

    private JointDecision(Proposal proposal, CouncilDecisions decisions, UnaryOperator<String> nameOf) {
        this.proposal = proposal;
        this.decisions = decisions;
        this.nameOf = nameOf;
    }

    /**
     * Returns the joint decision on a proposal.
     *
     * @param proposal  the proposal
     * @param decisions  every decision that the partnership lists; those on other proposals matter where they supersede one on
     *     this
     * @return the questions that can be put to it
     */
    public static JointDecision on(Proposal proposal, CouncilDecisions decisions) {
        return new JointDecision(proposal, decisions, UnaryOperator.identity());
    }

    /** Returns the same, its sentences naming councils by what {@code name} makes of their codes. */
    public JointDecision naming(UnaryOperator<String> name) {
        return new JointDecision(proposal, decisions, name);
    }

    /**
     * Returns how the proposal stands on a day.
     *
     * @param asAt  the day; only what was decided by then counts
     * @return determined; or "cannot say", with what each way would come to, where it turns on what is not recorded
     */
    public Answer<JointStanding> standingOn(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("What had the councils decided by " + withWeekday(asAt) + "?");
        working.step(
                JointRules.OUTCOME,
                "",
                () -> nameOf.apply("") + decisions.on(proposal.id()).size());
        return Answer.cannotSay(working, "Not written yet.");
    }
}
