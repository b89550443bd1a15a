package uk.sharedservices.partnership.reporting.publish.word;

import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import uk.sharedservices.partnership.reporting.publish.word.text.Style;

/** The frame of a table: its style, its columns of fixed width, and what heads its rows and columns. */
final class TableFrame {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private TableFrame() {}

    /** Begins a table with one row of cells that stand empty. */
    static XWPFTable begin(XWPFDocument document, Style style, String caption, List<Integer> widths, boolean headed) {
        XWPFTable table = document.createTable(1, widths.size());
        CTTbl inside = table.getCTTbl();
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(style.id());
        set(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        look(properties, headed);
        properties.addNewTblCaption().setVal(caption);
        inside.setTblPr(properties);
        if (inside.getTblGrid() == null) {
            inside.addNewTblGrid();
        }
        inside.getTblGrid().setGridColArray(null);
        widths.forEach(width -> inside.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    /** Returns a row, made if there are not yet so many. */
    static XWPFTableRow row(XWPFTable table, int number, List<Integer> widths) {
        XWPFTableRow row = number == 0 ? table.getRow(0) : table.createRow();
        for (int column = 0; column < widths.size(); column++) {
            CTTcPr cell = row.getCell(column).getCTTc().isSetTcPr()
                    ? row.getCell(column).getCTTc().getTcPr()
                    : row.getCell(column).getCTTc().addNewTcPr();
            set(cell.isSetTcW() ? cell.getTcW() : cell.addNewTcW(), widths.get(column));
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
