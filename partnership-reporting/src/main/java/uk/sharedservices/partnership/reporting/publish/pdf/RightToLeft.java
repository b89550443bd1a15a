package uk.sharedservices.partnership.reporting.publish.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Sets words that are written from right to left, by the Unicode bidirectional algorithm of the Java platform. */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    /** Returns what splits a paragraph into runs of one direction. */
    static BidiSplitter splitter() {
        return new Splitter();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int index = 0; index < turned.length(); index++) {
            int bracket = BRACKETS.indexOf(turned.charAt(index));
            if (bracket >= 0) {
                turned.setCharAt(index, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.of(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static final class Splitter implements BidiSplitter {

        private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int start = runs.getRunStart(index);
            return new BidiTextRun(
                    start, runs.getRunLimit(index) - start, runs.getRunLevel(index) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return bidi.baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
