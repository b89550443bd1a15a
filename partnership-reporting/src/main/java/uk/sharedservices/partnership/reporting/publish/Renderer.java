package uk.sharedservices.partnership.reporting.publish;

import java.io.IOException;
import java.io.OutputStream;
import uk.sharedservices.partnership.reporting.document.Report;

/** Prints reports in one format. The same report gives the same bytes. */
public interface Renderer {

    /**
     * Prints a report.
     *
     * @param report  the report
     * @param out  where to; left open
     * @throws IOException if it cannot be written there
     * @throws uk.sharedservices.partnership.InvalidValueException if the format cannot hold the report
     */
    void write(Report report, OutputStream out) throws IOException;
}
