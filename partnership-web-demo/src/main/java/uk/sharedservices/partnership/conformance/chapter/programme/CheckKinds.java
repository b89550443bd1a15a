package uk.sharedservices.partnership.conformance.chapter.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** The kind of case about every check of a partnership. */
final class CheckKinds {

    static final Map<String, Kind> KINDS =
            Map.of("partnership-check", Kind.ofPartnership(AsAt.class, CheckKinds::check));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private CheckKinds() {}

    /**
     * Given to {@code partnership-check} beside the partnership.
     *
     * @param asAt  the day as at which the rules are asked; that of the latest document, if left out
     */
    record AsAt(Optional<LocalDate> asAt) {}

    static Checked<Got> check(Partnership partnership, AsAt given) {
        Optional<LocalDate> asAt = given.asAt().or(partnership::latestDocumentDay);
        if (asAt.isEmpty()) {
            return Checked.faulty(new Fault(
                    "$.asAt", "must be given where no document of the partnership bears a day", "is missing"));
        }
        LocalDate day = asAt.get();
        List<RuleOutcome> outcomes = new ArrayList<>();
        PartnershipCheck.of(partnership, day, CALENDAR, EnglishCouncils.register(), Constitutions.profiles()).stream()
                .map(RuleFinding::outcome)
                .forEach(outcomes::add);
        KnownOn.of(partnership, day).those(partnership.dsgPositions()).stream()
                .map(DsgReconciliation::of)
                .forEach(outcomes::add);
        Findings findings = new Findings();
        return Checked.clean(findings.got(findings.outcomes(outcomes)));
    }
}
