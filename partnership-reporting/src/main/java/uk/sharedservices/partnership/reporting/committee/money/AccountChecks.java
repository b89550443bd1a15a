package uk.sharedservices.partnership.reporting.committee.money;

import java.util.List;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.finance.reconciliation.ReconciliationRules;
import uk.sharedservices.partnership.reporting.money.CouncilGrant;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** The checks of a council's printed figures, as far as they tell a reader anything. */
final class AccountChecks {

    private static final String EXACTLY = " agrees exactly";

    private AccountChecks() {}

    /** Returns a sentence for each. */
    static List<String> sentences(CouncilGrant account, DsgPosition told) {
        return account.checks().stream()
                .filter(check -> !(check instanceof RuleOutcome.NotApplicable) && !isOneFigureTwice(check))
                .map(check -> sentence(check, told))
                .toList();
    }

    /** A balance that opens with the very figure that the year before closed with adds nothing up. */
    private static boolean isOneFigureTwice(RuleOutcome check) {
        String reason = check.reason();
        return check instanceof RuleOutcome.Met
                && check.rule().equals(ReconciliationRules.OPENS_AS_CLOSED)
                && reason.endsWith(EXACTLY + ".")
                && !reason.contains(" + ")
                && !reason.contains(" less ");
    }

    private static String sentence(RuleOutcome check, DsgPosition told) {
        if (check instanceof RuleOutcome.Undetermined) {
            return "Not checked: " + check.reason();
        }
        if (DsgReconciliation.isReckoned(told) && check.equals(DsgReconciliation.ofTheYear(told))) {
            return "The movement in the year is reckoned from its parts: "
                    + check.reason().replace(EXACTLY, "");
        }
        return "Check of the printed figures: " + check.reason();
    }
}
