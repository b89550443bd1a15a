package uk.sharedservices.partnership.reporting.publish.html;

import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;

/** What stands in the margins of every page on paper: that it is a draft, the title, and which page it is. */
final class Margins {

    private static final int FITS = 80;

    private Margins() {}

    /** Returns it as rules of a style sheet. */
    static String of(Report report) {
        String draft = report.stage() == Stage.DRAFT ? box("top-center", "\"DRAFT\"", "700 10pt") : "";
        return "@page {\n"
                + draft
                + box("bottom-left", quoted(shortened(report.title())), "8.5pt")
                + box("bottom-right", "\"Page \" counter(page) \" of \" counter(pages)", "8.5pt")
                + "}\n";
    }

    private static String box(String place, String content, String font) {
        return "  @" + place + " { content: " + content + "; font: " + font
                + " \"Public Sans\", Arial, sans-serif; }\n";
    }

    private static String shortened(String title) {
        String line = Inline.printable(title).replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= FITS) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, FITS));
        int lastSpace = start.lastIndexOf(' ');
        return start.substring(0, lastSpace > 0 ? lastSpace : start.length()) + " …";
    }

    /** Letters and digits as they are, everything else by its number, so that nothing in it ends the text or the sheet. */
    private static String quoted(String line) {
        StringBuilder text = new StringBuilder("\"");
        line.codePoints().forEach(each -> {
            if (each < 0x80 && (Character.isLetterOrDigit(each) || each == ' ')) {
                text.appendCodePoint(each);
            } else {
                text.append('\\').append(Integer.toHexString(each)).append(' ');
            }
        });
        return text.append('"').toString();
    }
}
