package uk.sharedservices.partnership.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.FormToken;

/** Puts pages at their addresses, and shows those that tell of an error. */
public final class Pages {

    static final String HTML = "text/html; charset=utf-8";

    private final RoutesConfig routes;
    private final Partnerships partnerships;
    private final WorkingDayCalendar calendar;

    /**
     * Makes pages.
     *
     * @param routes  where they are put
     * @param partnerships  what they are about
     * @param calendar  the working days
     */
    public Pages(RoutesConfig routes, Partnerships partnerships, WorkingDayCalendar calendar) {
        this.routes = routes;
        this.partnerships = partnerships;
        this.calendar = calendar;
    }

    /** Puts a page at an address, for those who ask. */
    public void get(String address, Tab tab, PageHandler handler) {
        routes.get(address, ctx -> handler.answer(request(ctx, tab)));
    }

    /** Puts what is posted to an address in a handler's hands. */
    public void post(String address, Tab tab, PageHandler handler) {
        routes.post(address, ctx -> handler.answer(request(ctx, tab)));
    }

    private PageRequest request(Context ctx, Tab tab) {
        Form form = ctx.method().equals(HandlerType.POST) ? Form.ofBody(ctx) : Form.ofQuery(ctx);
        return new PageRequest(ctx, tab, form, partnerships.chosen(form.value("of"), form.value("version")), calendar);
    }

    /**
     * Answers with a page that tells of an error.
     *
     * @param ctx  the request
     * @param status  the status
     * @param heading  what happened
     * @param sentence  what to do about it
     */
    public static void tell(Context ctx, HttpStatus status, String heading, String sentence) {
        show(ctx, status, Optional.empty(), heading, "message.jte", Map.of("sentence", sentence));
    }

    /**
     * Answers a form that could not be dealt with just now by a page that holds all that was typed, to be sent again.
     *
     * @param ctx  the request, a form of this program
     * @param status  the status
     * @param heading  what happened
     * @param sentence  what to do about it
     */
    public static void tellWithForm(Context ctx, HttpStatus status, String heading, String sentence) {
        Map<String, List<String>> typed = new LinkedHashMap<>(ctx.formParamMap());
        typed.remove(FormToken.FIELD);
        String query =
                Optional.ofNullable(ctx.queryString()).map(asked -> "?" + asked).orElse("");
        show(
                ctx,
                status,
                Optional.empty(),
                heading,
                "unsent.jte",
                Map.of("sentence", sentence, "address", ctx.path() + query, "typed", typed));
    }

    /**
     * Answers with a page about no partnership that could be asked.
     *
     * @param ctx  the request
     * @param status  the status
     * @param tab  where it belongs; empty if it belongs nowhere
     * @param heading  its heading
     * @param template  its template, which takes {@code page} and what the model names
     * @param model  what else the template takes
     */
    public static void show(
            Context ctx,
            HttpStatus status,
            Optional<Tab> tab,
            String heading,
            String template,
            Map<String, Object> model) {
        Map<String, Object> filled = new LinkedHashMap<>(model);
        filled.put("page", new Page(tab, heading, Optional.empty(), Form.of(Map.of()), FormToken.of(ctx)));
        ctx.status(status).contentType(HTML).result(Templates.fill(template, filled));
    }
}
