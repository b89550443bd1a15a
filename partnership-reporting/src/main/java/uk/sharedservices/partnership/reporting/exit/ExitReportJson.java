package uk.sharedservices.partnership.reporting.exit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Prints an answer to the exit question as JSON, with the checks and the warning that the report carries too. */
public final class ExitReportJson {

    private ExitReportJson() {}

    /**
     * What is printed. In JSON the answer's own fields and the others stand beside each other.
     *
     * @param answer  the answer
     * @param checks  whether the published figures agree
     * @param warning  that it is no legal advice
     */
    public record Printed(@JsonUnwrapped ExitAnswer answer, List<RuleOutcome> checks, String warning) {

        /** Takes a copy. */
        public Printed {
            checks = List.copyOf(checks);
        }
    }

    /** Returns the answer as JSON. */
    public static String print(ExitAnswer answer) {
        return PartnershipJson.write(of(answer));
    }

    /** Returns what is printed of an answer. */
    public static Printed of(ExitAnswer answer) {
        List<RuleOutcome> checks = answer.grantAccounts().stream()
                .flatMap(account -> account.position().stream())
                .map(DsgReconciliation::of)
                .toList();
        return new Printed(answer, checks, ExitReport.NOT_LEGAL_ADVICE);
    }
}
