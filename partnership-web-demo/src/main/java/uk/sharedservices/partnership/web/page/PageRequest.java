package uk.sharedservices.partnership.web.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.FormToken;

/** A request for a page: what was typed, which partnership it is about, and the page that answers it. */
public final class PageRequest {

    private static final HtmlReport HTML = new HtmlReport();
    private static final int UNDER_THE_HEADING = 2;

    private final Context ctx;
    private final Tab tab;
    private final Chosen chosen;
    private Form form;

    PageRequest(Context ctx, Tab tab, Form form, Chosen chosen) {
        this.ctx = ctx;
        this.tab = tab;
        this.form = form;
        this.chosen = chosen;
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

    /** Returns which partnership is asked. */
    public Chosen chosen() {
        return chosen;
    }

    /** Returns the partnership that is asked. */
    public Partnership partnership() {
        return chosen.partnership();
    }

    /** Returns the request itself, for what is not a page: uploads and downloads. */
    public Context http() {
        return ctx;
    }

    /**
     * Answers with a page; if the form has mistakes, with the status of a bad request.
     *
     * @param template  its template, which takes {@code page} and what the model names
     * @param heading  its heading
     * @param model  what else the template takes
     */
    public void show(String template, String heading, Map<String, Object> model) {
        Map<String, Object> filled = new LinkedHashMap<>(model);
        filled.put("page", new Page(tab, heading, Optional.of(chosen), form, FormToken.of(ctx)));
        String html = Templates.fill(template, filled);
        ctx.status(form.isSound() ? ctx.status() : HttpStatus.BAD_REQUEST)
                .contentType(Pages.HTML)
                .result(html);
    }

    /** Returns a report as markup to be set under the heading of a page. */
    public static String body(Report report) {
        return HTML.body(report, UNDER_THE_HEADING);
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
