package uk.sharedservices.partnership.reporting.exit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Prints an exit report as HTML, for a browser and for paper. */
public final class ExitReportHtml {

    private static final String TEMPLATES = "uk.sharedservices.partnership.reporting.jte";
    private static final String STYLE = "report.css";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, ExitReportHtml.class.getClassLoader(), TEMPLATES);

    /** Returns the report as one page that needs no other file and runs no script. */
    public String page(ExitReport report) {
        return render("exit-page.jte", Map.of("report", report, "style", style()));
    }

    /** Returns the body of the report, from its second headings down, to be set into another page. */
    public String body(ExitReport report) {
        return render("exit-body.jte", Map.of("report", report, "open", false));
    }

    /** Returns the style sheet that both use. */
    public static String style() {
        try (InputStream sheet = Objects.requireNonNull(ExitReportHtml.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String render(String template, Map<String, Object> model) {
        StringOutput html = new StringOutput();
        engine.render(template, model, html);
        return html.toString();
    }
}
