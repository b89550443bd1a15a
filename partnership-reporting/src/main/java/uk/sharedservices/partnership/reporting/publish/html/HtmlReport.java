package uk.sharedservices.partnership.reporting.publish.html;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;

/**
 * Prints reports as one page of HTML, for a screen of any width and for paper, to WCAG 2.2 AA. It needs no other file and runs
 * no script. How a figure was reached opens under the block that first has it; on paper it stands open.
 */
public final class HtmlReport implements Renderer {

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        Templates.fill("report/page.jte", Page.onScreen(report, style(report), Page.TOP), page);
        page.writeTo(out);
    }

    /** Returns the report as one page. */
    public String page(Report report) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        Templates.fill("report/page.jte", Page.onScreen(report, style(report), Page.TOP), page);
        return new String(page.toByteArray(), StandardCharsets.UTF_8);
    }

    /**
     * Returns its sections, to be set into another page in an element of the class {@code report}; {@link #style()} goes with
     * them.
     *
     * @param report  the report
     * @param level  of the headings of its sections, 2 or more
     */
    public String body(Report report, int level) {
        Utf8ByteOutput body = new Utf8ByteOutput();
        Templates.fill("report/body.jte", Page.onScreen(report, "", level), body);
        return new String(body.toByteArray(), StandardCharsets.UTF_8);
    }

    /** Returns the style sheet of a report that is set into another page. */
    public static String style() {
        return Templates.REPORT_STYLE + Templates.SCREEN_STYLE;
    }

    private static String style(Report report) {
        return Templates.PAGE_STYLE + style() + Margins.of(report);
    }
}
