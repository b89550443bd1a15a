package uk.sharedservices.partnership.reporting.chart.ladder;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.ApprovalPlan;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;

/** A way out of an agreement as a ladder: a lane for each party, and one for each board that advises them. */
public final class ExitLadder {

    private ExitLadder() {}

    /**
     * Returns the ladder of a plan from the decision forward.
     *
     * <p>The chain that binds runs from the decision that takes effect last through call-in, service and notice to the end; where
     * notice is served later than it might be, it begins with service.
     *
     * @param plan  the plan
     * @param timetables  the timetables of its decisions, for the steps before them; those of other decisions are left out
     * @param partnership  the facts
     */
    public static Ladder of(ForwardPlan plan, List<DecisionTimetable> timetables, Partnership partnership) {
        Lanes lanes = new Lanes(partnership, plan.question().agreement());
        List<String> cautions = whatIf(plan.assumption());
        List<String> notes = new ArrayList<>();
        Optional<LocalDate> last = lastEffect(plan);
        for (ApprovalPlan approval : plan.approvals()) {
            approval.decision()
                    .ifPresent(decision -> timetables.stream()
                            .filter(timetable -> isOf(decision, timetable))
                            .forEach(timetable -> {
                                lanes.add(approval.council(), TimetableLadder.before(timetable));
                                cautions.addAll(TimetableLadder.missed(timetable));
                                notes.addAll(TimetableLadder.open(timetable));
                            }));
            lanes.add(approval.council(), decided(approval, last));
            notes.addAll(TimetableLadder.notSaid(
                    "When the approval of " + partnership.nameOf(approval.council()) + " takes effect",
                    approval.effective()));
        }
        notice(plan, lanes);
        if (plan.serveOn().isEmpty()) {
            cautions.add("From when notice may be served cannot be said, so that no end is shown.");
            notes.addAll(TimetableLadder.notSaid("From when notice may be served", plan.mayServeFrom()));
        } else {
            notes.addAll(TimetableLadder.notSaid("The end that the notice should name", plan.endToName()));
        }
        notes.addAll(plan.cautions());
        return new Ladder(
                "the way out for " + partnership.nameOf(plan.question().by()) + ", from the decision forward",
                lanes.withBoards(),
                timetables.stream()
                        .flatMap(timetable -> timetable.asAt().stream())
                        .findFirst(),
                cautions,
                notes.stream().distinct().toList());
    }

    /** Returns the ladder of a plan from a wanted end back: the latest day for each step. */
    public static Ladder of(BackwardPlan plan, Partnership partnership) {
        return new BackwardLadder(plan, partnership).ladder();
    }

    static List<String> whatIf(Optional<String> assumption) {
        List<String> cautions = new ArrayList<>();
        assumption.ifPresent(assumed -> cautions.add("A what-if, not an answer. " + assumed + "."));
        return cautions;
    }

    private static boolean isOf(PlannedDecision decision, DecisionTimetable timetable) {
        return timetable.plan().council().equals(decision.council())
                && timetable.plan().decisionOn().equals(decision.decidedOn());
    }

    /** The day on which the last approval is in effect, if service waits for nothing else. */
    private static Optional<LocalDate> lastEffect(ForwardPlan plan) {
        boolean waits = plan.question().serveOn().isEmpty()
                || (plan.mayServeFrom().isAnswered()
                        && plan.serveOn().equals(Optional.of(plan.mayServeFrom().orThrow())));
        return plan.approvals().stream()
                .filter(approval -> waits && approval.effective().isAnswered())
                .map(approval -> approval.effective().orThrow().firstWholeDay())
                .max(LocalDate::compareTo);
    }

    private static List<Step> decided(ApprovalPlan approval, Optional<LocalDate> last) {
        List<Step> steps = new ArrayList<>();
        boolean binding = approval.effective().isAnswered()
                && last.equals(Optional.of(approval.effective().orThrow().firstWholeDay()));
        approval.decision().ifPresent(decision -> {
            steps.add(Step.on(
                    "Decision",
                    decision.decidedOn(),
                    binding,
                    "by " + decision.maker().words()));
            decision.publishedOn().ifPresent(on -> steps.add(Step.on("Publication of the decision", on, binding, "")));
            steps.addAll(TimetableLadder.effect(
                    approval.effective(), decision.publishedOn().orElse(decision.decidedOn()), binding));
        });
        return steps;
    }

    private static void notice(ForwardPlan plan, Lanes lanes) {
        if (plan.serveOn().isEmpty()) {
            return;
        }
        LocalDate served = plan.serveOn().orElseThrow();
        CouncilCode by = plan.question().by();
        LocalDate given = plan.exit()
                .map(ExitAnswer::given)
                .filter(day -> day.isAnswered())
                .map(day -> day.orThrow())
                .orElse(served);
        lanes.add(
                by,
                List.of(Step.on(
                        "Service of the notice",
                        served,
                        true,
                        plan.question().method().words())));
        if (!given.equals(served)) {
            lanes.add(by, List.of(Step.on("Notice given", given, true, "the day it counts from")));
        }
        if (plan.lastDay().isAnswered()) {
            LocalDate last = plan.lastDay().orThrow();
            lanes.add(by, List.of(new Step("Period of notice", given, last.isBefore(given) ? given : last, true, "")));
        }
        if (plan.endToName().isAnswered()) {
            LocalDate end = plan.endToName().orThrow();
            lanes.add(by, List.of(Step.on("End that the notice names", end, true, otherEnd(plan, end))));
            lanes.addToOthers(
                    by, Step.on("Notice received", given, false, ""), Step.on("Agreement ends", end, false, ""));
        }
    }

    private static String otherEnd(ForwardPlan plan, LocalDate named) {
        return plan.earliestEnd().isAnswered() && !plan.earliestEnd().orThrow().equals(named)
                ? "the earliest end is " + withWeekday(plan.earliestEnd().orThrow())
                : "";
    }
}
