package uk.sharedservices.partnership.reporting.timetable;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.exit.ApprovalPlan;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.PlanStep;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.timetable.WayLeft;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/** Prints the way out as plain text, forward and back. */
public final class ExitPlanText {

    private ExitPlanText() {}

    /** Returns a plan from a decision or a day of service forward, as lines of text. */
    public static String print(ForwardPlan plan, Partnership partnership) {
        PlainText text = new PlainText()
                .line("The way out for " + partnership.nameOf(plan.question().by()) + ", from the decision forward");
        plan.assumption().ifPresent(assumed -> text.line("A what-if, not an answer. " + assumed + ":"));
        plan.cautions().forEach(caution -> text.line("Caution: " + caution));
        List<String> steps = new ArrayList<>();
        plan.approvals().forEach(approval -> steps.add(approval(approval, partnership)));
        if (plan.mayServeFrom().isAnswered()) {
            steps.add("Notice may be served from " + day(plan.mayServeFrom()));
        } else {
            steps.add("From when notice may be served: " + withoutWhatIfs(plan.mayServeFrom()));
        }
        plan.serveOn()
                .ifPresent(on -> steps.add("Served " + plan.question().method().words() + " on " + withWeekday(on)
                        + (plan.question().serveOn().isPresent() ? " (as asked)" : " (the first working day)") + "."));
        if (plan.serveOn().isPresent()) {
            steps.add("The last day of the notice: " + day(plan.lastDay()));
            steps.add("When are we out? " + day(plan.earliestEnd()));
            steps.add("Which end should our notice name? " + day(plan.endToName()));
        }
        return text.section("Step by step", steps)
                .section("What if (none of these is the answer)", whatIfs(plan))
                .derivations(List.of(plan.lastDay().derivation()), List.of())
                .gap()
                .line(ExitReport.NOT_LEGAL_ADVICE)
                .print();
    }

    private static List<String> whatIfs(ForwardPlan plan) {
        if (!(plan.lastDay() instanceof Answer.CannotSay<LocalDate> last)
                || !(plan.endToName() instanceof Answer.CannotSay<LocalDate> named)) {
            return List.of();
        }
        return last.whatIfs().stream()
                .map(whatIf -> whatIf.assumption() + ": the last day would be " + withWeekday(whatIf.value())
                        + named.whatIfs().stream()
                                .filter(same -> same.assumption().equals(whatIf.assumption()))
                                .map(same -> ", and our notice would name " + withWeekday(same.value()))
                                .findFirst()
                                .orElse("")
                        + ".")
                .toList();
    }

    private static String withoutWhatIfs(Answer<?> answer) {
        return answer instanceof Answer.CannotSay<?> unknown
                ? "cannot say. " + String.join(" ", unknown.missing())
                : answer.inWords(String::valueOf);
    }

    /** Returns a plan from a wanted end back, as lines of text. */
    public static String print(BackwardPlan plan, Partnership partnership) {
        PlainText text = new PlainText()
                .line("The way out for " + partnership.nameOf(plan.question().by()) + ", to be out by "
                        + withWeekday(plan.question().wantedEnd()));
        plan.question().asAt().ifPresent(day -> text.line("as at " + withWeekday(day)));
        plan.assumption().ifPresent(assumed -> text.line("A what-if, not an answer. " + assumed + ":"));
        if (plan.isTooLate()) {
            text.line("It is too late to reach that end in the ordinary way; the ways left are beside each step.");
        }
        plan.insteadEnd()
                .ifPresent(
                        end -> text.line("If everything were begun on the day of the question, our notice could name: "
                                + (end.isAnswered() ? withWeekday(end.orThrow()) + "." : day(end))));
        List<String> steps = new ArrayList<>();
        plan.steps().forEach(step -> {
            steps.add(step(step, partnership));
            step.waysLeft().forEach(way -> steps.add("  " + TimetableText.way(way)));
        });
        plan.endToName()
                .ifPresent(end -> steps.add(
                        "Served then, which end should our notice name? " + withWeekday(end.orThrow()) + "."));
        if (plan.question().asAt().isPresent() && plan.binding().isEmpty()) {
            steps.add("The step that binds cannot be told while a step has no day.");
        }
        plan.binding()
                .ifPresent(
                        step -> steps.add("The step that binds: " + step.kind().words() + "."));
        return text.section("The latest day for each step", steps)
                .section("Assumed", plan.assumptions())
                .derivations(
                        derivations(plan),
                        plan.steps().stream()
                                .flatMap(step -> step.waysLeft().stream())
                                .map(WayLeft::rule)
                                .toList())
                .gap()
                .line(ExitReport.NOT_LEGAL_ADVICE)
                .print();
    }

    private static String approval(ApprovalPlan approval, Partnership partnership) {
        return "Approval by the " + approval.capacity().words() + " of " + partnership.nameOf(approval.council()) + ": "
                + approval.decision()
                        .map(decision -> "decided on " + withWeekday(decision.decidedOn())
                                + decision.publishedOn()
                                        .map(on -> ", published on " + withWeekday(on))
                                        .orElse(""))
                        .orElse("none is given")
                + (approval.effective().isAnswered()
                        ? "; " + approval.effective().inWords(CallInDates::toString)
                        : ".");
    }

    private static String step(PlanStep step, Partnership partnership) {
        return step.kind().words() + " (" + partnership.nameOf(step.council()) + "): "
                + (step.latest().isAnswered()
                        ? step.latest().orThrow().toString()
                        : step.latest().inWords(Deadline::toString))
                + step.taken()
                        .map(day -> " (taken on " + withWeekday(day) + (step.hasPassed() ? ", too late)" : ")"))
                        .or(() -> step.slackDays()
                                .map(days -> (days < 0 ? " (passed, " : " (") + TimetableText.slack(days) + ")"))
                        .orElse("");
    }

    /** The fullest derivation of each council's chain: that of its decision, and of the papers before it. */
    private static List<Derivation> derivations(BackwardPlan plan) {
        return plan.steps().stream()
                .filter(step -> switch (step.kind()) {
                    case EFFECT, PUBLICATION, SERVICE, NOTICE_GIVEN -> false;
                    default -> true;
                })
                .map(step -> step.latest().derivation())
                .toList();
    }

    private static String day(Answer<LocalDate> answer) {
        return answer.inWords(each -> withWeekday(each));
    }
}
