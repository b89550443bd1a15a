package uk.sharedservices.partnership.reporting.publish.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import uk.sharedservices.partnership.reporting.document.Report;

/**
 * Tells where a line may end: where the engine says, and never within a figure. The engine would end one before the slash of 2023/24,
 * after the hyphen of 2022-23 and before the m of £3.243m.
 */
final class UnbrokenFigures implements FSTextBreaker {

    private final FSTextBreaker engine =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.forLanguageTag(Report.LANGUAGE)));
    private String text = "";

    @Override
    public int next() {
        int end = engine.next();
        while (end != BreakIterator.DONE && isWithinFigure(end)) {
            end = engine.next();
        }
        return end;
    }

    @Override
    public void setText(String words) {
        text = words;
        engine.setText(words);
    }

    private boolean isWithinFigure(int end) {
        if (end < 1 || end >= text.length()) {
            return false;
        }
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        return (isDigit(end - 1) && Character.isLetter(after))
                || (isDigit(end - 1) && after == '/' && isDigit(end + 1))
                || ((before == '/' || before == '-') && isDigit(end - 2) && isDigit(end));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
