package uk.sharedservices.partnership.reporting.publish.word.text;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Fields, which Word works out. None is ever made of words of a report. */
public final class Fields {

    private Fields() {}

    /** Adds the number of the page. */
    public static void page(XWPFParagraph paragraph) {
        add(paragraph, "PAGE", 1);
    }

    /** Adds how many pages there are. */
    public static void pages(XWPFParagraph paragraph) {
        add(paragraph, "NUMPAGES", 1);
    }

    /** Adds the number of the endnote whose mark has that bookmark, looking as that mark does. */
    static void noteAt(XWPFParagraph paragraph, String bookmark, int number) {
        add(paragraph, "NOTEREF " + bookmark + " \\f \\h", number)
                .addNewRPr()
                .addNewRStyle()
                .setVal(Style.NOTE_REFERENCE.id());
    }

    private static CTR add(XWPFParagraph paragraph, String instruction, int shownAtFirst) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        CTR run = field.addNewR();
        run.addNewT().setStringValue(String.valueOf(shownAtFirst));
        return run;
    }
}
