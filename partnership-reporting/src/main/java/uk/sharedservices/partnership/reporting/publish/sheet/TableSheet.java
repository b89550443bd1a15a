package uk.sharedservices.partnership.reporting.publish.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Value;

/** Writes a table on a sheet: what it is of, its head, which stays in sight, its rows, and what is to be known of them. */
final class TableSheet {

    private static final int ROWS_HELD = 500;
    private static final int HEAD = 3;
    private static final int CAPTION_SIZE = 14;
    private static final int WIDE = 6;
    private static final String FONT = "Calibri";
    private static final int MARGIN_SIZE = 11;
    private static final String GREY = "FFE6E6E6";
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private final PrintedFormats formats;
    private int row;

    TableSheet(Worksheet sheet, PrintedFormats formats) {
        this.sheet = sheet;
        this.formats = formats;
    }

    void write(Table table, Report report, Explanations explanations) throws IOException {
        setUp(table, report.stage() == Stage.DRAFT);
        title(table, report);
        head(table);
        CellNotes notes = new CellNotes(explanations);
        for (Table.Row each : table.rows()) {
            row(table, each, notes);
        }
        down(1);
        words(table.notes());
        words(notes.lines());
        sheet.finish();
    }

    private void setUp(Table table, boolean draft) {
        int column = 0;
        for (double width : ColumnWidths.of(table)) {
            sheet.width(column++, width);
        }
        sheet.freezePane(1, HEAD + 1);
        sheet.repeatRows(HEAD);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(table.columns().size() > WIDE ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("Page &P of &N", Position.CENTER, FONT, MARGIN_SIZE);
        if (draft) {
            sheet.header("DRAFT", Position.CENTER, FONT, MARGIN_SIZE);
        }
    }

    private void title(Table table, Report report) {
        text(0, table.caption());
        sheet.style(row, 0).bold().fontSize(CAPTION_SIZE).set();
        row++;
        text(0, report.title() + ", as at " + DayInWords.withWeekday(report.asAt()));
        row++;
        if (report.stage() == Stage.DRAFT) {
            text(0, "DRAFT");
            sheet.style(row, 0).bold().set();
        }
        row = HEAD;
    }

    private void head(Table table) {
        int column = 0;
        for (Table.Column each : table.columns()) {
            text(column, each.heading());
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .fillColor(GREY)
                    .horizontalAlignment(each.figures() ? "right" : "left")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
            column++;
        }
        row++;
    }

    private void row(Table table, Table.Row each, CellNotes notes) throws IOException {
        int tallest = 1;
        int column = 0;
        for (Line line : each.cells()) {
            notes.add(row, column, line);
            Optional<Piece.Figure> figure = line.soleFigure().filter(TableSheet::isHeld);
            if (figure.isPresent()) {
                sheet.value(row, column, number(figure.get().value()));
            } else {
                tallest = Math.max(tallest, text(column, line.text()));
            }
            style(column, table.columns().get(column).figures(), each.total(), figure.flatMap(formats::of));
            column++;
        }
        down(tallest);
    }

    /** Goes on to a row further down, and lets those go that are done. */
    private void down(int rows) throws IOException {
        if (row / ROWS_HELD < (row + rows) / ROWS_HELD) {
            sheet.flush();
        }
        row += rows;
        if (row >= Worksheet.MAX_ROWS) {
            throw InvalidValueException.of(
                    "table on the sheet '" + sheet.getName() + "'",
                    "must have, with its notes, fewer rows than the " + Worksheet.MAX_ROWS + " of a sheet",
                    row + " or more");
        }
    }

    private void style(int column, boolean figures, boolean total, Optional<String> format) {
        StyleSetter style = sheet.style(row, column);
        style.verticalAlignment("top").horizontalAlignment(figures ? "right" : "left");
        if (!figures) {
            style.wrapText(true);
        }
        if (total) {
            style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
        }
        format.ifPresent(style::format);
        style.set();
    }

    /** Puts words in a cell, and what it cannot hold in those below; returns how many cells that took. */
    private int text(int column, String words) {
        List<String> parts = CellText.parts(words);
        for (int part = 0; part < parts.size(); part++) {
            if (!parts.get(part).isEmpty()) {
                sheet.inlineString(row + part, column, CellText.escaped(parts.get(part)));
            }
        }
        return parts.size();
    }

    private void words(List<String> lines) throws IOException {
        for (String line : lines) {
            down(text(0, line));
        }
    }

    /** Whether Excel can hold it: it has no day before 1900, and counts one too many in the first two months. */
    private static boolean isHeld(Piece.Figure figure) {
        return !(figure.value() instanceof Value.Day day) || !day.day().isBefore(FIRST_DAY);
    }

    private static Number number(Value value) {
        if (value instanceof Value.Pounds pounds) {
            return pounds.pounds();
        }
        if (value instanceof Value.Percentage percentage) {
            return percentage.percent().movePointLeft(2);
        }
        return value instanceof Value.Quantity quantity
                ? quantity.number()
                : ChronoUnit.DAYS.between(DAY_NOUGHT, ((Value.Day) value).day());
    }
}
