package uk.sharedservices.partnership.reporting.publish.file;

import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.calendar.CalendarReport;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.reporting.publish.json.JsonReport;
import uk.sharedservices.partnership.reporting.publish.markdown.MarkdownReport;
import uk.sharedservices.partnership.reporting.publish.pdf.PdfReport;
import uk.sharedservices.partnership.reporting.publish.sheet.CsvReport;
import uk.sharedservices.partnership.reporting.publish.sheet.XlsxReport;
import uk.sharedservices.partnership.reporting.publish.word.WordReport;

/** What prints each format. */
public final class Renderers {

    private static final String OF_POI = "org.apache.poi.xwpf.usermodel.XWPFDocument";

    private Renderers() {}

    /**
     * Returns what prints a format. Word asks for Apache POI, which comes with this library only if it is named beside it.
     *
     * @throws InvalidValueException if the format is Word and Apache POI is not on the class path
     */
    public static Renderer of(Format format) {
        return switch (format) {
            case HTML -> new HtmlReport();
            case PDF -> new PdfReport();
            case MARKDOWN -> new MarkdownReport();
            case JSON -> new JsonReport();
            case DOCX -> word();
            case XLSX -> new XlsxReport();
            case CSV -> new CsvReport();
            case ICALENDAR -> new CalendarReport();
        };
    }

    private static Renderer word() {
        try {
            Class.forName(OF_POI, false, Renderers.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw InvalidValueException.of(
                    "class path for the format docx",
                    "must have org.apache.poi:poi-ooxml and, for its warnings, org.apache.logging.log4j:log4j-to-slf4j",
                    "without Apache POI");
        }
        return new WordReport();
    }
}
