package uk.sharedservices.partnership.web.page;

import java.util.Arrays;
import java.util.List;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.form.Form;

/**
 * A document ready to be set into a page.
 *
 * @param body  the document, already markup
 * @param draft  whether it is a draft
 * @param address  the address that reproduces it, from the root
 * @param files  the same document in every format
 */
public record Answer(String body, boolean draft, String address, List<File> files) {

    private static final HtmlReport HTML = new HtmlReport();
    private static final int UNDER_THE_HEADING = 2;

    /**
     * A document in a format.
     *
     * @param address  where it is had
     * @param words  what the format is called
     */
    public record File(String address, String words) {}

    /** Sets a document into a page at that address. */
    static Answer of(Report report, String path, Form form, Chosen chosen) {
        String asked = form.query();
        String address = path + "?" + chosen.query() + (asked.isEmpty() ? "" : "&" + asked);
        return new Answer(
                HTML.body(report, UNDER_THE_HEADING),
                report.stage() == Stage.DRAFT,
                address,
                Arrays.stream(Format.values())
                        .filter(format -> holds(report, format))
                        .map(format -> new File(address + "&" + Form.FORMAT + "=" + format.extension(), words(format)))
                        .toList());
    }

    /** A calendar needs a day, a spreadsheet a table. */
    private static boolean holds(Report report, Format format) {
        return switch (format) {
            case ICALENDAR -> !report.dates().isEmpty();
            case XLSX, CSV -> !report.tables().isEmpty();
            case HTML, PDF, MARKDOWN, JSON, DOCX -> true;
        };
    }

    private static String words(Format format) {
        return switch (format) {
            case HTML -> "web page";
            case PDF -> "PDF";
            case MARKDOWN -> "Markdown";
            case JSON -> "JSON";
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case CSV -> "CSV";
            case ICALENDAR -> "calendar";
        };
    }
}
