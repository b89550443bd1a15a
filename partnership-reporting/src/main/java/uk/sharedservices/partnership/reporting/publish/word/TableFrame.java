package uk.sharedservices.partnership.reporting.publish.word;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import uk.sharedservices.partnership.reporting.publish.word.text.Style;

/**
 * The frame of a table: its style, its columns of fixed width, and what heads its rows and columns.
 *
 * @param table  the table
 * @param columns  the widths of its columns
 */
record TableFrame(XWPFTable table, ColumnWidths columns) {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Begins a table of one row with nothing in it. */
    static TableFrame begin(XWPFDocument document, Style style, String caption, ColumnWidths columns, boolean headed) {
        XWPFTable table = document.createTable(1, columns.widths().size());
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(style.id());
        set(properties.addNewTblW(), columns.total());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        set(margins.addNewLeft(), columns.letters().margin());
        set(margins.addNewRight(), columns.letters().margin());
        look(properties, headed);
        properties.addNewTblCaption().setVal(caption);
        CTTbl inside = table.getCTTbl();
        inside.setTblPr(properties);
        CTTblGrid grid = CTTblGrid.Factory.newInstance();
        columns.widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        inside.setTblGrid(grid);
        return new TableFrame(table, columns);
    }

    /** Returns the first row, which is there from the start. */
    XWPFTableRow firstRow() {
        return fitted(table.getRow(0));
    }

    /** Adds a row with nothing in it. */
    XWPFTableRow nextRow() {
        return fitted(table.createRow());
    }

    private XWPFTableRow fitted(XWPFTableRow row) {
        for (int column = 0; column < columns.widths().size(); column++) {
            CTTc cell = row.getCell(column).getCTTc();
            CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
            CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            set(width, columns.widths().get(column));
        }
        return row;
    }

    private static void set(CTTblWidth width, int twentiethsOfAPoint) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentiethsOfAPoint));
    }

    /** Says that the first row and the first column are headings. The library's own set of types leaves this one out. */
    private static void look(CTTblPr properties, boolean headed) {
        try (XmlCursor cursor = properties.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "tblLook", "w"));
            attribute(cursor, "firstRow", headed);
            attribute(cursor, "lastRow", false);
            attribute(cursor, "firstColumn", true);
            attribute(cursor, "lastColumn", false);
            attribute(cursor, "noHBand", true);
            attribute(cursor, "noVBand", true);
        }
    }

    private static void attribute(XmlCursor cursor, String name, boolean holds) {
        cursor.insertAttributeWithValue(new QName(WORD, name, "w"), holds ? "1" : "0");
    }
}
