package uk.sharedservices.partnership.web.notice;

import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.exit.ExitReportHtml;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Asks which agreement is ended by whom, on which day and how; shows when the partners are out and what it leaves them with. */
public final class NoticePage {

    private static final String QUESTION = "If we give notice, when are we out?";
    private static final Map<String, String> FIELDS = Map.of(
            "given",
            "The day the notice is given",
            "agreement",
            "The agreement",
            "namedEnd",
            "The end you have in mind");

    private final WorkingDayCalendar calendar;

    private NoticePage(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** Puts the page at its address. */
    public static void at(Pages pages, WorkingDayCalendar calendar) {
        pages.get(Tab.NOTICE.address(), Tab.NOTICE, new NoticePage(calendar)::answer);
    }

    private void answer(PageRequest request) {
        boolean asked = !request.form().isBlank();
        Form form = request.formOr(NoticeForm.blank(request.partnership()));
        Optional<ExitAnswer> answer = asked ? ask(form, request.partnership()) : Optional.empty();
        Optional<ExitReport> report = answer.map(given -> ExitReport.of(request.partnership(), given));
        request.show(
                "notice.jte",
                report.map(ExitReport::title).orElse(QUESTION),
                Map.of(
                        "choices",
                        new NoticeForm(request.partnership()),
                        "answer",
                        report.map(given -> new ExitReportHtml().body(given))));
    }

    private Optional<ExitAnswer> ask(Form form, Partnership partnership) {
        return NoticeForm.read(form, partnership).flatMap(question -> {
            Checked<ExitAnswer> answer = question.putTo(partnership, calendar);
            form.faults(answer.faults(), FIELDS);
            return answer instanceof Checked.Clean<ExitAnswer> clean ? Optional.of(clean.value()) : Optional.empty();
        });
    }
}
