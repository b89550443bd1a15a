package uk.sharedservices.partnership.web.money;

import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** The savings that the partnership tells of by a day; that of its latest document until it is asked otherwise. */
final class SavingsPage {

    private SavingsPage() {}

    static void answer(PageRequest request) {
        Form form = request.formOr(RequestForm.usualDay(request.partnership()));
        Optional<Report> answer = form.isBlank()
                ? Optional.empty()
                : new RequestForm(form, request.facts()).made(ReportKind.SAVINGS, Optional.empty());
        MoneyPages.show(request, MoneyPart.SAVINGS, "savings.jte", "Savings", answer, Map.of());
    }
}
