package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.governance.joint.JointRules.GIVEN_UP;
import static uk.sharedservices.partnership.governance.joint.JointRules.LAPSE;
import static uk.sharedservices.partnership.governance.joint.JointRules.OUTCOME;
import static uk.sharedservices.partnership.governance.joint.JointRules.RECOMMENDED;
import static uk.sharedservices.partnership.governance.joint.JointRules.SAME_TERMS;
import static uk.sharedservices.partnership.governance.joint.JointRules.SUPERSEDED;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.Made;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Tells what a joint outcome is reached from: the decisions, which of them count, and what closed the proposal.
 *
 * @param proposal  the proposal
 * @param decisions  the decisions of the partnership
 * @param words  how they are put
 * @param asAt  the day
 * @param working  where it is told
 */
record JointTelling(
        Proposal proposal, CouncilDecisions decisions, DecisionWords words, LocalDate asAt, RecordedWorking working) {

    void inputs() {
        proposal.toDecide()
                .forEach(needed -> working.from(new Input(
                        "Decision needed",
                        words.name(needed)
                                + needed.capacity()
                                        .map(capacity -> ", as " + capacity.words())
                                        .orElse(", in a capacity that is not known"),
                        proposal.standing())));
        perhapsMade()
                .forEach(decision -> working.from(new Input(
                        "Decision",
                        words.decision(decision) + ", by " + decision.maker().words() + " (" + decision.id() + ")",
                        decision.standing())));
    }

    /** Tells which decisions do not count, and why. */
    void whatCounts() {
        if (!proposal.recommendations().isEmpty()) {
            working.step(
                    RECOMMENDED,
                    "",
                    () -> "What was recommended to "
                            + String.join(
                                    " and ",
                                    proposal.recommendations().stream()
                                            .map(Recommendation::council)
                                            .distinct()
                                            .map(words::name)
                                            .toList())
                            + " decides nothing.");
        }
        Positions positions = new Positions(proposal, decisions, words, asAt);
        List<CouncilDecision> needed = proposal.toDecide().stream()
                .flatMap(seat -> positions.candidates(seat).stream())
                .toList();
        for (CouncilDecision decision : perhapsMade()) {
            if (!needed.contains(decision)) {
                working.step(
                        OUTCOME,
                        "",
                        () -> "That " + words.decision(decision) + ", by "
                                + decision.maker().words() + ", does not count: the proposal needs no decision of "
                                + words.name(decision.council()) + " in that capacity.");
            }
            decisions.superseding(decision).stream()
                    .filter(later -> positions.made(later) == Made.YES)
                    .forEach(later -> working.step(
                            SUPERSEDED,
                            decision.id(),
                            () -> "That " + words.decision(decision) + " no longer counts: "
                                    + words.name(later.council()) + " superseded it"
                                    + DecisionWords.time(later.decided()) + " (" + later.id() + ", "
                                    + later.standing() + ")."));
            if (decision.outcome() == DecisionOutcome.AGREED_WITH_CHANGES
                    || !decision.conditions().isEmpty()) {
                working.step(
                        SAME_TERMS,
                        decision.id(),
                        () -> words.name(decision.council()) + " agreed "
                                + (decision.conditions().isEmpty() ? "with changes" : "on conditions")
                                + ": it counts as agreed on the same terms once the record says so.");
            }
        }
    }

    /** Tells what closed the proposal, where something did. */
    void closings(JointOutcome outcome) {
        for (Closing closing : Closing.of(proposal, asAt)) {
            boolean closed = outcome == closing.outcome();
            working.step(
                    closing.outcome() == JointOutcome.LAPSED ? LAPSE : GIVEN_UP,
                    closed ? outcome : "",
                    () -> (closing.outcome() == JointOutcome.LAPSED
                                    ? "It could be agreed until " + day(closing.lastDay())
                                    : "It was given up on " + day(closing.lastDay())
                                            + proposal.notNeeded()
                                                    .map(given -> " (" + given.reason() + ")")
                                                    .orElse(""))
                            + (closed
                                    ? ", and was not agreed by then."
                                    : ", and every needed decision was made by then."));
        }
    }

    private List<CouncilDecision> perhapsMade() {
        return decisions.on(proposal.id()).stream()
                .filter(decision -> Made.by(decision, asAt) != Made.NO)
                .toList();
    }
}
