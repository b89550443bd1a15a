package uk.sharedservices.partnership.reporting.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.office.OfficeFile;

/**
 * Prints reports as Word documents that an officer can go on editing: headings, lists, captions and tables have styles, and Word
 * numbers sections and paragraphs wherever it comes to the number that the report has. The number in brackets at a figure that
 * was computed links to a note at the end on how it was reached; below the notes stands a table of the rules.
 *
 * <p>A draft says DRAFT at the head of every page. Whatever looks like a field or like XML comes out as words; only addresses on
 * the web are links. Pictures are of dots, with their description, and their data stand below.
 *
 * <p>It prints with Apache POI, which this library only names as optional: add {@code org.apache.poi:poi-ooxml}, and to have its
 * warnings in your own log {@code org.apache.logging.log4j:log4j-to-slf4j}.
 */
public final class WordReport implements Renderer {

    private static final String NEEDED = "org.apache.poi.xwpf.usermodel.XWPFDocument";

    /** Makes the renderer; it keeps nothing between reports. */
    public WordReport() {}

    /**
     * {@inheritDoc}
     *
     * @throws InvalidValueException if Apache POI is not on the class path
     */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        requireLibrary();
        OfficeFile.write(report, file -> WordFile.write(report, file), out);
        out.flush();
    }

    /** No type of the library may be named in this class, or it could not be loaded to say that the library is missing. */
    private static void requireLibrary() {
        try {
            Class.forName(NEEDED, false, WordReport.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            InvalidValueException missing = InvalidValueException.of(
                    "class path",
                    "must hold Apache POI (org.apache.poi:poi-ooxml), with which Word documents are printed",
                    "without it");
            missing.initCause(e);
            throw missing;
        }
    }
}
