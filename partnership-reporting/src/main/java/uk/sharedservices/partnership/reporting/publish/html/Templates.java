package uk.sharedservices.partnership.reporting.publish.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The templates and the style sheets, loaded once. */
final class Templates {

    static final String PAGE_STYLE = sheet("page.css");
    static final String REPORT_STYLE = sheet("report.css");
    static final String SCREEN_STYLE = sheet("screen.css");

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "uk.sharedservices.partnership.reporting.jte");

    private Templates() {}

    static void fill(String template, Page page, TemplateOutput out) {
        ENGINE.render(template, page, out);
    }

    private static String sheet(String name) {
        try (InputStream sheet = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
