package uk.sharedservices.partnership.web.money;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** The savings that the partnership tells of by a day; that of its latest document until it is asked otherwise. */
final class SavingsPage {

    private SavingsPage() {}

    static void answer(PageRequest request) {
        Form form = request.formOr(latest(request.partnership()));
        Optional<Report> answer = form.isBlank() ? Optional.empty() : ask(form, request.partnership());
        MoneyPages.show(request, MoneyPart.SAVINGS, "savings.jte", "Savings", answer, Map.of());
    }

    private static Map<String, String> latest(Partnership partnership) {
        return partnership.documents().stream()
                .flatMap(document -> document.date().stream())
                .map(When::lastDay)
                .max(LocalDate::compareTo)
                .map(day -> Map.of("asAt", day.toString()))
                .orElse(Map.of());
    }

    private static Optional<Report> ask(Form form, Partnership partnership) {
        return form.requiredDay("asAt", "The day by which they are told")
                .map(day -> Documents.of(
                        ReportKind.SAVINGS,
                        ReportFacts.of(partnership),
                        ReportRequest.builder().asAt(day).build()));
    }
}
