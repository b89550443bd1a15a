package uk.sharedservices.partnership.web.money;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** The savings that the partnership tells of by a day; that of its latest document until it is asked otherwise. */
final class SavingsPage {

    private SavingsPage() {}

    static void answer(PageRequest request) {
        Partnership partnership = request.partnership();
        LocalDate latest = partnership.latestDocumentDay().orElse(LocalDate.EPOCH);
        Form form = request.formOr(Map.of("as-at", latest.toString()));
        Optional<Report> answer = new RequestForm(form, partnership)
                .made(latest, asked -> Documents.of(ReportKind.SAVINGS, ReportFacts.of(partnership), asked));
        MoneyPages.show(request, MoneyPart.SAVINGS, "savings.jte", "Savings", answer, Map.of());
    }
}
