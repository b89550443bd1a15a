package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.sharedservices.partnership.exit.ApprovalPlan;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.rule.Answer;

/** Whether notice on a day would rest on a decision that has taken effect. */
public final class RestingOnDecision {

    private RestingOnDecision() {}

    /** Returns that in a sentence or two; empty where no decision is planned that it could rest on. */
    public static Optional<String> sentence(ForwardPlan plan, LocalDate served) {
        Optional<LocalDate> decided = plan.approvals().stream()
                .flatMap(approval -> approval.decision().stream())
                .map(PlannedDecision::decidedOn)
                .max(Comparator.naturalOrder());
        if (decided.filter(served::isBefore).isPresent()) {
            return Optional.of("Notice on " + Told.words(served) + " cannot rest on a decision that is made later, on "
                    + Told.words(decided.get()) + ".");
        }
        return decided.map(any -> plan.mayServeFrom().isAnswered()
                ? from(plan, plan.mayServeFrom().orThrow(), served)
                : open(plan));
    }

    private static String open(ForwardPlan plan) {
        return "From when notice may rest on the decision "
                + Told.withoutWhatIfs(plan.mayServeFrom()).text()
                + (plan.approvals().stream().anyMatch(RestingOnDecision::turnsOnCallIn)
                        ? " Ask whether call-in applies to it and has closed."
                        : "");
    }

    private static boolean turnsOnCallIn(ApprovalPlan approval) {
        return approval.decision().isPresent() && approval.effective() instanceof Answer.CannotSay<CallInDates>;
    }

    private static String from(ForwardPlan plan, LocalDate from, LocalDate served) {
        String assumed =
                plan.assumption().map(each -> ", " + Told.uncapital(each)).orElse("");
        return served.isBefore(from)
                ? "Do not serve it before " + Told.words(from) + assumed
                        + ": until then the decision has not taken effect, and notice cannot rest on it."
                : "Notice may rest on the decision from " + Told.words(from) + " on" + assumed + ".";
    }
}
