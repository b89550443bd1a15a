package uk.sharedservices.partnership.conformance.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.SharedPost;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.clause.ClauseConsistency;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.Checked;

/** The kind of case about every check of a partnership. */
final class CheckKinds {

    static final Map<String, Kind> KINDS =
            Map.of("partnership-check", Kind.ofPartnership(Nothing.class, CheckKinds::check));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private CheckKinds() {}

    /** Given to {@code partnership-check} beside the partnership. */
    record Nothing() {}

    static Checked<Got> check(Partnership partnership, Nothing nothing) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        partnership.agreements().stream().flatMap(CheckKinds::clauses).forEach(outcomes::addAll);
        partnership.sharedPosts().stream()
                .map(SharedPost::consultedBeforePlacement)
                .forEach(outcomes::add);
        partnership.dsgPositions().stream().map(DsgReconciliation::of).forEach(outcomes::add);
        Findings findings = new Findings();
        return Checked.clean(findings.got(findings.outcomes(outcomes)));
    }

    /** What the notice clauses of an agreement say against themselves, as first agreed and as varied. */
    private static Stream<List<RuleOutcome>> clauses(ServiceLevelAgreement agreement) {
        return Stream.concat(
                        agreement.noticeClause().stream(),
                        agreement.variations().stream()
                                .map(Variation::noticeClause)
                                .flatMap(Optional::stream))
                .map(clause -> ClauseConsistency.of(clause, CALENDAR));
    }
}
