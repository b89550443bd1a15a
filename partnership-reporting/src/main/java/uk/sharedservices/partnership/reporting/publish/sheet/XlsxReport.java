package uk.sharedservices.partnership.reporting.publish.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.office.OfficeFile;

/**
 * Prints the tables of a report as an Excel workbook, a sheet for each, named by its caption.
 *
 * <p>A figure alone in its cell is a number or a day, shown as the report prints it: sums in pounds, percentages as parts of
 * one, days as days. All else is text, which no program takes for a formula. Under the table stand its notes and how its figures
 * were reached, by cell. Rows are let go as they are written, so that the memory used does not grow with them; the file goes by
 * way of a temporary one.
 */
public final class XlsxReport implements Renderer {

    private static final String APPLICATION = "Partnership";
    private static final int QUICK = 1;

    /** Makes the renderer; it keeps nothing between reports. */
    public XlsxReport() {}

    /**
     * {@inheritDoc}
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if the report has no table, or one with more rows than a sheet
     */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        List<Table> tables = Tables.of(report);
        OfficeFile.write(report, file -> write(report, tables, file), out);
        out.flush();
    }

    private static void write(Report report, List<Table> tables, OutputStream file) throws IOException {
        Explanations explanations = Explanations.of(report);
        SheetNames names = new SheetNames();
        PrintedFormats formats = new PrintedFormats();
        try (Workbook workbook = new Workbook(file, APPLICATION, null)) {
            workbook.setCompressionLevel(QUICK); // of the temporary file
            for (Table table : tables) {
                new TableSheet(workbook.newWorksheet(names.nameOf(table.caption())), formats)
                        .write(table, report, explanations);
            }
        }
    }
}
