package uk.sharedservices.partnership.web.report;

import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.Guard;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.page.Download;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Makes a document of any kind, shows it, what is missing from it and whether its figures agree. */
public final class ReportsPage {

    /** What a subscription is answered while there is nothing to tell: a calendar must hold something, and a time zone tells nothing. */
    private static final String NO_EVENTS = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//sharedservices.uk//Partnership//EN",
            "BEGIN:VTIMEZONE",
            "TZID:UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE",
            "END:VCALENDAR",
            "");

    private ReportsPage() {}

    /** Puts the page, and the calendar, at their addresses. */
    public static void at(Pages pages) {
        pages.get(Tab.REPORTS.address(), Tab.REPORTS, ReportsPage::answer);
        pages.get("/calendar.ics", Tab.REPORTS, ReportsPage::calendar);
    }

    private static void answer(PageRequest request) {
        Partnership partnership = request.partnership();
        boolean asked = !request.form().isBlank();
        Form form = request.formOr(blank(partnership));
        Optional<Report> report = asked ? ask(form, request.facts()) : Optional.empty();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("choices", new Choices(partnership));
        model.put("kinds", kinds());
        model.put("calendar", calendarAddress(request));
        model.put("figures", report.map(FigureLinter::of));
        request.answer("reports.jte", report.map(Report::title).orElse("Reports"), report, model);
    }

    private static Map<String, String> blank(Partnership partnership) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", ReportKind.DECISION.id());
        fields.put("method", ServiceMethod.BY_HAND.name());
        fields.putAll(RequestForm.usualDay(partnership));
        return fields;
    }

    private static Optional<Report> ask(Form form, ReportFacts facts) {
        Optional<ReportKind> kind =
                form.chosen("kind", List.of(ReportKind.values()), ReportKind::id, "Select a kind of document");
        Optional<LocalDate> asAt = form.requiredDay("as-at", "The day as at which the facts are told");
        return kind.isEmpty() || asAt.isEmpty()
                ? Optional.empty()
                : new RequestForm(form, facts).made(kind.get(), asAt);
    }

    /** Where every dated step is subscribed to; empty while it is not told as at which day. */
    private static Optional<String> calendarAddress(PageRequest request) {
        String address =
                Guard.root(request.http()) + "/calendar.ics?" + request.chosen().onwards();
        if (!RequestForm.usualDay(request.partnership()).isEmpty()) {
            return Optional.of(address);
        }
        String day = request.form().dayIn("as-at");
        return day.isEmpty() ? Optional.empty() : Optional.of(address + "&as-at=" + day);
    }

    /** Every dated step, for a calendar that comes back for what has moved. */
    private static void calendar(PageRequest request) {
        Form form = request.formOr(RequestForm.usualDay(request.partnership()));
        Optional<Report> summary = form.isBlank() ? Optional.empty() : summary(request);
        if (summary.filter(told -> !told.dates().isEmpty()).isPresent()) {
            Download.send(summary.get(), "ics", request.http());
        } else {
            request.http().contentType(Format.ICALENDAR.mediaType()).result(NO_EVENTS);
        }
    }

    private static Optional<Report> summary(PageRequest request) {
        Optional<Report> summary =
                new RequestForm(request.form(), request.facts()).made(ReportKind.SUMMARY, Optional.empty());
        if (summary.isEmpty()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "No such calendar",
                    request.form().mistakes().get(0).message() + ".");
        }
        return summary;
    }

    private static List<Choice> kinds() {
        return Arrays.stream(ReportKind.values())
                .map(kind -> new Choice(
                        kind.id(),
                        kind.words().substring(0, 1).toUpperCase(Locale.UK)
                                + kind.words().substring(1)))
                .toList();
    }
}
