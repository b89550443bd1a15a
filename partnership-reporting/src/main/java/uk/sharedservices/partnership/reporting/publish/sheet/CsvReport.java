package uk.sharedservices.partnership.reporting.publish.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.publish.Renderer;

/**
 * Prints the tables of a report as CSV (RFC 4180), each under its caption and its head, with its notes after it and an empty
 * line between two. In UTF-8 with the mark at its beginning without which Excel takes £ for something else; lines end in CRLF.
 *
 * <p>A figure alone in its cell is printed plainly: sums in pounds, which the head of the column then says, percentages with
 * their sign, days as {@code 2022-12-23}. Words that a spreadsheet would take for a formula have an apostrophe before them.
 */
public final class CsvReport implements Renderer {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Makes the renderer; it keeps nothing between reports. */
    public CsvReport() {}

    /**
     * {@inheritDoc}
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if the report has no table
     */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        List<Table> tables = Tables.of(report);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        if (report.stage() == Stage.DRAFT) {
            printer.printRecord("DRAFT");
        }
        for (int table = 0; table < tables.size(); table++) {
            if (table > 0) {
                printer.println();
            }
            print(tables.get(table), printer);
        }
        printer.flush();
    }

    private static void print(Table table, CSVPrinter printer) throws IOException {
        printer.printRecord(CsvCell.words(table.caption()));
        printer.printRecord(CsvCell.heads(table));
        for (Table.Row row : table.rows()) {
            printer.printRecord(row.cells().stream().map(CsvCell::of));
        }
        for (String note : table.notes()) {
            printer.printRecord(CsvCell.words(note));
        }
    }
}
