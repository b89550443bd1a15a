package uk.sharedservices.partnership.reporting.publish.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;

/**
 * Prints reports as JSON in UTF-8, in the form in which the library writes all of its JSON: days as ISO text, decimals as text,
 * and nothing that is empty.
 *
 * <p>A report has {@code sections} and {@code dates}; a section {@code blocks} and its own {@code sections}. Every block says
 * its {@code kind}: paragraph, bullets, caution, summary, table or picture. A line is a list of pieces, each of {@code kind}
 * words, figure or link; a figure has its {@code text} as printed, its {@code value}, whose {@code kind} is pounds, percentage,
 * quantity or day, and, where it was computed, how it was {@code reached}. A picture is its title, description, message and
 * table; the drawing is left out.
 */
public final class JsonReport implements Renderer {

    /** Makes the renderer; it keeps nothing between reports. */
    public JsonReport() {}

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(PartnershipJson.write(report).getBytes(UTF_8));
        out.flush();
    }
}
