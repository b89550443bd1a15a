package uk.sharedservices.partnership.reporting.publish.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Leaves it to Word to number sections and their paragraphs, so that an officer can put one between two, but only where Word
 * comes to the number that the report has; any other is written out.
 */
final class Numbering {

    private static final BigInteger SECTIONS = BigInteger.TWO;

    private int section;
    private int paragraph;

    /** Numbers the heading of a section; returns whether Word counts that number. */
    boolean section(XWPFParagraph heading, String number) {
        if (!number.equals(String.valueOf(section + 1))) {
            return false;
        }
        section++;
        paragraph = 0;
        number(heading, 0);
        return true;
    }

    /** Numbers a paragraph; returns whether Word counts that number. */
    boolean paragraph(XWPFParagraph words, String number) {
        if (!number.equals(section + "." + (paragraph + 1))) {
            return false;
        }
        paragraph++;
        number(words, 1);
        return true;
    }

    /** Takes the number off that the style of a paragraph gives it. */
    static void none(XWPFParagraph words) {
        words.setNumID(BigInteger.ZERO);
    }

    private static void number(XWPFParagraph words, int level) {
        words.setNumID(SECTIONS);
        words.setNumILvl(BigInteger.valueOf(level));
    }
}
