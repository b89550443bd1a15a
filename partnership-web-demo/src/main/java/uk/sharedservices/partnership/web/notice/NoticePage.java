package uk.sharedservices.partnership.web.notice;

import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.reporting.answer.NoticeAnswer;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.form.Asking;
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
            "The end you have in mind",
            "wantedEnd",
            "The end you want",
            "decisionOn",
            "The day of the decision",
            "publishedOn",
            "The day on which the decision is published");

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
        Optional<Report> report = asked ? ask(form, request.partnership()) : Optional.empty();
        request.show(
                "notice.jte",
                report.map(Report::title).orElse(QUESTION),
                Map.of("choices", new NoticeForm(request.partnership()), "answer", report.map(PageRequest::body)));
    }

    private Optional<Report> ask(Form form, Partnership partnership) {
        Optional<ExitQuestion> question = NoticeForm.read(form, partnership);
        Optional<ReportRequest> beside = NoticeForm.beside(form);
        return question.flatMap(asked -> beside.flatMap(more -> {
            Checked<ExitAnswer> answer = asked.putTo(partnership, calendar);
            form.faults(answer.faults(), FIELDS);
            return answer instanceof Checked.Clean<ExitAnswer> clean
                    ? Asking.ask(
                            form,
                            FIELDS,
                            "decisionOn",
                            () -> NoticeAnswer.of(ReportFacts.of(partnership), clean.value(), more))
                    : Optional.empty();
        }));
    }
}
