package uk.sharedservices.partnership.reporting.publish.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.publish.word.text.Lines;
import uk.sharedservices.partnership.reporting.publish.word.text.Style;

/** What stands at the head and at the foot of every page: the title, whether it is a draft, and the number of the page. */
final class PageEdges {

    static final String DRAFT = "DRAFT";

    private PageEdges() {}

    static void print(Report report, XWPFDocument document) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(Style.HEADER.id());
        Lines.put(head, report.title().replace('\n', ' '));
        if (report.stage() == Stage.DRAFT) {
            head.createRun().addTab();
            XWPFRun mark = head.createRun();
            mark.setStyle(Style.DRAFT_MARK.id());
            mark.setText(DRAFT);
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(Style.FOOTER.id());
        Lines.put(foot, "Page ");
        field(foot, "PAGE");
        Lines.put(foot, " of ");
        field(foot, "NUMPAGES");
    }

    /** Adds what Word works out; 1 is shown until it does. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
