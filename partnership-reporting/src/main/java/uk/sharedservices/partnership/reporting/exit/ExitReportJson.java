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

    private record Printed(@JsonUnwrapped ExitAnswer answer, List<RuleOutcome> checks, String warning) {}

    /** Returns the answer as JSON. */
    public static String print(ExitAnswer answer) {
        List<RuleOutcome> checks = answer.grantAccounts().stream()
                .flatMap(account -> account.position().stream())
                .map(DsgReconciliation::of)
                .toList();
        return PartnershipJson.write(new Printed(answer, checks, ExitReport.NOT_LEGAL_ADVICE));
    }
}
