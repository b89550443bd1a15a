package uk.sharedservices.partnership.reporting.publish.word.text;

import java.text.Bidi;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Marks what is read from right to left: Word goes by marks, not by the letters. */
final class Direction {

    private Direction() {}

    /** Marks a paragraph if its words begin so. */
    static void mark(XWPFParagraph paragraph, String words) {
        if (isRightToLeft(words)) {
            CTP inside = paragraph.getCTP();
            (inside.isSetPPr() ? inside.getPPr() : inside.addNewPPr()).addNewBidi();
        }
    }

    /** Marks a run if its words begin so. */
    static void mark(XWPFRun run, String words) {
        if (isRightToLeft(words)) {
            CTR inside = run.getCTR();
            (inside.isSetRPr() ? inside.getRPr() : inside.addNewRPr()).addNewRtl();
        }
    }

    private static boolean isRightToLeft(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
