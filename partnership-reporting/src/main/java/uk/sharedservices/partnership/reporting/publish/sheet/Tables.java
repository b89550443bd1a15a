package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.block.Table;

/** The tables of a report, of which a spreadsheet asks for one or more. */
final class Tables {

    private Tables() {}

    static List<Table> of(Report report) {
        List<Table> tables = report.tables();
        if (tables.isEmpty()) {
            throw InvalidValueException.of(
                    "report for a spreadsheet", "must have a table or more, such as one of money", report.id());
        }
        return tables;
    }
}
