package uk.sharedservices.partnership.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.exit.ExitReportHtml;
import uk.sharedservices.partnership.validation.Checked;

/** The page that asks the exit question and shows the answer, and the report of the same. */
final class ExitPage {

    private final Partnership partnership;
    private final WorkingDayCalendar calendar;
    private final ExitReportHtml html = new ExitReportHtml();

    ExitPage(Partnership partnership, WorkingDayCalendar calendar) {
        this.partnership = partnership;
        this.calendar = calendar;
    }

    /** Shows the question, and the answer to it once it is asked. */
    void show(Context ctx) {
        if (ctx.queryParamMap().isEmpty()) {
            ctx.html(Pages.exit(view(ExitForm.blank(partnership), List.of(), Optional.empty())));
            return;
        }
        ExitForm form = ExitForm.typed(ctx);
        answer(form, ctx)
                .map(report -> new ExitView.Answer(
                        report.title(),
                        report.agreement(),
                        html.body(report),
                        Optional.ofNullable(ctx.queryString()).orElse("")))
                .ifPresent(answer -> ctx.html(Pages.exit(view(form, List.of(), Optional.of(answer)))));
    }

    /** Shows the report alone, to be printed or kept. */
    void report(Context ctx) {
        answer(ExitForm.typed(ctx), ctx).ifPresent(report -> ctx.html(html.page(report)));
    }

    /** Returns the report of the answer; if the form is mistaken, shows it again as typed with every mistake. */
    private Optional<ExitReport> answer(ExitForm form, Context ctx) {
        ExitForm.Read read = form.read(partnership);
        if (read.question().isEmpty()) {
            refuse(form, read.mistakes(), ctx);
            return Optional.empty();
        }
        Checked<ExitAnswer> answer = read.question().get().putTo(partnership, calendar);
        if (answer instanceof Checked.Clean<ExitAnswer> clean) {
            return Optional.of(ExitReport.of(partnership, clean.value()));
        }
        refuse(form, answer.faults().stream().map(ExitForm::mistake).toList(), ctx);
        return Optional.empty();
    }

    private void refuse(ExitForm form, List<ExitForm.Mistake> mistakes, Context ctx) {
        ctx.status(HttpStatus.BAD_REQUEST).html(Pages.exit(view(form, mistakes, Optional.empty())));
    }

    private ExitView view(ExitForm form, List<ExitForm.Mistake> mistakes, Optional<ExitView.Answer> answer) {
        return new ExitView(partnership, form, mistakes, answer);
    }
}
