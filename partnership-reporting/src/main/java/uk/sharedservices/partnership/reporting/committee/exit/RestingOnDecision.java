package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.reporting.committee.material.Told;

/** Whether notice on a day would rest on a decision that call-in can no longer stop. */
public final class RestingOnDecision {

    private RestingOnDecision() {}

    /** Returns that in a sentence or two; empty where no decision is planned that it could rest on. */
    public static Optional<String> sentence(ForwardPlan plan, LocalDate served) {
        if (plan.approvals().stream().allMatch(approval -> approval.decision().isEmpty())) {
            return Optional.empty();
        }
        String assumed =
                plan.assumption().map(each -> ", " + Told.uncapital(each)).orElse("");
        if (!plan.mayServeFrom().isAnswered()) {
            return Optional.of("From when notice may rest on the decision "
                    + Told.withoutWhatIfs(plan.mayServeFrom()).text()
                    + " Ask whether call-in applies to it and has closed.");
        }
        LocalDate from = plan.mayServeFrom().orThrow();
        return served.isBefore(from)
                ? Optional.of("Do not serve it before " + Told.words(from) + assumed
                        + ": until then call-in is open, and notice cannot rest on the decision.")
                : Optional.of("Notice may rest on the decision from " + Told.words(from) + " on" + assumed + ".");
    }
}
