package uk.sharedservices.partnership.web.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.FormToken;
import uk.sharedservices.partnership.web.guard.Refusal;

/** A request for a page: what was typed, which partnership it is about, and the page that answers it. */
public final class PageRequest {

    private final Context ctx;
    private final Tab tab;
    private final Chosen chosen;
    private final WorkingDayCalendar calendar;
    private Form form;
    private boolean isRefusing = true;
    private boolean isAboutOne = true;

    PageRequest(Context ctx, Tab tab, Form form, Chosen chosen, WorkingDayCalendar calendar) {
        this.ctx = ctx;
        this.tab = tab;
        this.form = form;
        this.chosen = chosen;
        this.calendar = calendar;
    }

    /** Returns what was typed. */
    public Form form() {
        return form;
    }

    /** Fills in fields of a form into which nothing was typed, and returns it. */
    public Form formOr(Map<String, String> fields) {
        form = form.orElse(fields);
        return form;
    }

    /** Fills in fields of the form, whatever was typed into them, and returns it. */
    public Form fill(Map<String, String> fields) {
        fields.forEach(form::fillIn);
        return form;
    }

    /** Tells mistakes without refusing anything: it was asked to be shown, and no more. */
    public void onlyShow() {
        isRefusing = false;
    }

    /** Tells of none of the partnerships that can be asked. */
    public void aboutNone() {
        isAboutOne = false;
    }

    /** Returns which partnership is asked. */
    public Chosen chosen() {
        return chosen;
    }

    /** Returns the partnership that is asked. */
    public Partnership partnership() {
        return chosen.partnership();
    }

    /** Returns what a document about the partnership is made from. */
    public ReportFacts facts() {
        return ReportFacts.of(partnership(), Constitutions.profiles(), calendar);
    }

    /** Returns the request itself, for what is not a page: uploads and downloads. */
    public Context http() {
        return ctx;
    }

    /**
     * Answers with a page; if the form has mistakes, with the status of a bad request unless it is only shown.
     *
     * @param template  its template, which takes {@code page} and what the model names
     * @param heading  its heading
     * @param model  what else the template takes
     */
    public void show(String template, String heading, Map<String, Object> model) {
        Map<String, Object> filled = new LinkedHashMap<>(model);
        filled.put(
                "page",
                new Page(
                        Optional.of(tab),
                        heading,
                        Optional.of(chosen).filter(any -> isAboutOne),
                        form,
                        FormToken.of(ctx)));
        String html = Templates.fill(template, filled);
        ctx.status(form.isSound() || !isRefusing ? ctx.status() : HttpStatus.BAD_REQUEST)
                .contentType(Pages.HTML)
                .result(html);
    }

    /**
     * Answers with a page that shows a document, or with the document as a file where the address asks for a format.
     *
     * @param template  the page's template, which takes {@code page}, {@code answer} and what the model names
     * @param heading  the page's heading
     * @param report  the document; empty if there is none yet
     * @param model  what else the template takes
     */
    public void answer(String template, String heading, Optional<Report> report, Map<String, Object> model) {
        String format = form.value(Form.FORMAT);
        if (report.isPresent() && !format.isEmpty() && form.isSound()) {
            download(report.get(), format);
            return;
        }
        Map<String, Object> filled = new LinkedHashMap<>(model);
        filled.put("answer", report.map(answered -> Answer.of(answered, ctx.path(), form, chosen)));
        show(template, heading, filled);
    }

    private void download(Report report, String format) {
        try {
            Download.send(report, format, ctx);
        } catch (InvalidValueException nothingToPut) {
            throw new Refusal(HttpStatus.NOT_FOUND, "No such format", "The " + nothingToPut.getMessage() + ".");
        }
    }

    /** Sends the browser on to another address, which shows what came of what was posted. */
    public void goTo(String address) {
        ctx.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Returns whether something was posted. */
    public boolean isPosted() {
        return ctx.method().equals(HandlerType.POST);
    }
}
