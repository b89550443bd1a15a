package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * The way out, from the decision forward.
 *
 * @param question  the question answered
 * @param assumption  the call-in rule assumed, if the plan is a what-if
 * @param approvals  the approvals needed, one for each capacity
 * @param mayServeFrom  the first day on which notice rests on decisions that have all taken effect
 * @param serveOn  the day of service reckoned with: the one asked about, or the first working day on which notice may be
 *     served
 * @param lastDay  the last day of the notice
 * @param earliestEnd  the earliest end, by reading
 * @param endToName  the end that a notice of one's own should name
 * @param exit  what follows from service on that day; empty if there is none
 * @param checks  whether notice is served on decisions that can be implemented, one for each approval
 * @param cautions  what a reader must not miss, a sentence each
 */
public record ForwardPlan(
        ForwardQuestion question,
        Optional<String> assumption,
        List<ApprovalPlan> approvals,
        Answer<LocalDate> mayServeFrom,
        Optional<LocalDate> serveOn,
        Answer<LocalDate> lastDay,
        Answer<LocalDate> earliestEnd,
        Answer<LocalDate> endToName,
        Optional<ExitAnswer> exit,
        List<RuleOutcome> checks,
        List<String> cautions) {

    /** Takes copies. */
    public ForwardPlan {
        approvals = List.copyOf(approvals);
        checks = List.copyOf(checks);
        cautions = List.copyOf(cautions);
    }
}
