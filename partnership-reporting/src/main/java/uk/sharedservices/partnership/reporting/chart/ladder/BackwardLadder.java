package uk.sharedservices.partnership.reporting.chart.ladder;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.PlanStep;
import uk.sharedservices.partnership.exit.PlanStep.Kind;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;

/** Makes a ladder of a plan from a wanted end back. */
final class BackwardLadder {

    private final BackwardPlan plan;
    private final Partnership partnership;
    private final Lanes lanes;
    private final List<String> notes = new ArrayList<>();

    BackwardLadder(BackwardPlan plan, Partnership partnership) {
        this.plan = plan;
        this.partnership = partnership;
        lanes = new Lanes(partnership, plan.question().agreement());
    }

    Ladder ladder() {
        List<String> cautions = ExitLadder.whatIf(plan.assumption());
        if (plan.isTooLate()) {
            cautions.add(
                    "Unless the steps whose latest day has passed were taken in time, or are not needed, it is too late to"
                            + " reach that end in the ordinary way.");
        }
        for (PlanStep step : plan.steps()) {
            if (day(step).isEmpty()) {
                notes.addAll(TimetableLadder.notSaid(
                        "The latest day for this step of " + partnership.nameOf(step.council()) + ", "
                                + step.kind().words() + ",",
                        step.latest()));
            } else {
                lanes.add(step.council(), List.of(step(step)));
            }
        }
        end();
        notes.addAll(plan.assumptions());
        return new Ladder(
                "the way out for " + partnership.nameOf(plan.question().by()) + ", to be out by "
                        + withWeekday(plan.question().wantedEnd()),
                lanes.withBoards(),
                plan.question().asAt(),
                cautions,
                notes);
    }

    private static Optional<LocalDate> day(PlanStep step) {
        return step.taken()
                .or(() -> step.latest().isAnswered()
                        ? Optional.of(step.latest().orThrow().latest())
                        : Optional.empty());
    }

    private Optional<LocalDate> dayOf(Kind kind, CouncilCode council) {
        return plan.steps().stream()
                .filter(step -> step.kind() == kind && step.council().equals(council))
                .findFirst()
                .flatMap(BackwardLadder::day);
    }

    /** Papers run to the decision and call-in to effect; the rest is of one day. */
    private Step step(PlanStep step) {
        LocalDate day = day(step).orElseThrow();
        boolean binding = binds(step);
        return switch (step.kind()) {
            case KEY_DECISION_NOTICE, PRIVATE_NOTICE, PRIVATE_FURTHER_NOTICE, MEETING_NOTICE, AGENDA -> {
                LocalDate decision = dayOf(Kind.DECISION, step.council()).orElse(day);
                yield new Step(step.kind().words(), day, decision.isBefore(day) ? day : decision, binding, note(step));
            }
            case EFFECT -> {
                LocalDate from = dayOf(Kind.PUBLICATION, step.council())
                        .or(() -> dayOf(Kind.DECISION, step.council()))
                        .filter(published -> published.isBefore(day))
                        .orElse(day);
                yield new Step(
                        from.equals(day) ? step.kind().words() : "Call-in, until the decision is in effect",
                        from,
                        day,
                        binding,
                        note(step));
            }
            default -> Step.on(step.kind().words(), day, binding, note(step));
        };
    }

    /** Whether a step has the least slack, or follows one that has: every latest day from the decision on rests on the next. */
    private boolean binds(PlanStep step) {
        return plan.binding().isPresent()
                && (step.kind().compareTo(Kind.DECISION) >= 0
                        || (step.taken().isEmpty()
                                && step.slackDays()
                                        .equals(plan.binding().orElseThrow().slackDays())));
    }

    private void end() {
        CouncilCode by = plan.question().by();
        boolean binding = plan.binding().isPresent();
        LocalDate wanted = plan.question().wantedEnd();
        LocalDate end = plan.endToName()
                .filter(named -> named.isAnswered())
                .map(named -> named.orThrow())
                .orElse(wanted);
        dayOf(Kind.NOTICE_GIVEN, by)
                .filter(given -> given.isBefore(end))
                .ifPresent(given ->
                        lanes.add(by, List.of(new Step("Notice, running to the end", given, end, binding, ""))));
        if (end.equals(wanted)) {
            lanes.add(by, List.of(Step.on("Wanted end, named in the notice", wanted, binding, "")));
        } else {
            lanes.add(by, List.of(Step.on("End that the notice names", end, binding, "")));
            lanes.add(by, List.of(Step.on("Wanted end", wanted, false, "")));
        }
        lanes.addToOthers(by, Step.on("Agreement ends", end, false, ""));
    }

    private static String note(PlanStep step) {
        if (step.taken().isPresent()) {
            return step.hasPassed() ? "taken, too late" : "taken";
        }
        return "latest day"
                + TimetableLadder.inOfficeHours(step.latest())
                        .map(office -> "; " + office)
                        .orElse("")
                + step.slackDays()
                        .map(days -> (days < 0 ? "; passed, " : "; ")
                                + (days == 0 ? "due today" : TimetableLadder.slack(days)))
                        .orElse("");
    }
}
