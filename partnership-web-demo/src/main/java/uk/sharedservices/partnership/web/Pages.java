package uk.sharedservices.partnership.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the demo's templates, which are compiled with it. */
final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "uk.sharedservices.partnership.web.jte");

    private Pages() {}

    static String exit(ExitView view) {
        return render("exit.jte", Map.of("view", view));
    }

    static String message(String title, String sentence) {
        return render("message.jte", Map.of("title", title, "sentence", sentence));
    }

    private static String render(String template, Map<String, Object> model) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, model, html);
        return html.toString();
    }
}
