package uk.sharedservices.partnership.reporting.publish.pdf;

import com.openhtmltopdf.util.OpenUtil;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import uk.sharedservices.partnership.InvalidValueException;

/** Refuses what no font has a letter for, since it would be printed as something else. */
final class Letters {

    private static final int BASIC = 0x7F;
    private static final int FEW = 5;

    private final Fonts.Loaded fonts;
    private final Set<Integer> missing = new LinkedHashSet<>();
    private String heading = "";
    private String place = "";

    private Letters(Fonts.Loaded fonts) {
        this.fonts = fonts;
    }

    /** Refuses markup with a character that no font holds, naming it and the heading under which it first stands. */
    static void refuseMissing(Document markup, Fonts.Loaded fonts) {
        Letters letters = new Letters(fonts);
        letters.look(markup.getElementsByTagName("body").item(0));
        if (!letters.missing.isEmpty()) {
            throw InvalidValueException.of(
                    "letters of a PDF",
                    "must each be in one of its fonts (another font can be given)",
                    letters.missing.stream().limit(FEW).map(Letters::named).collect(Collectors.joining(", "))
                            + (letters.missing.size() > FEW ? " and others" : "")
                            + ", first under \"" + letters.place + "\"");
        }
    }

    private void look(Node node) {
        if (node.getNodeName().matches("h[1-6]")) {
            heading = node.getTextContent().strip();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                read(text.getData());
            } else {
                look(child);
            }
        }
    }

    private void read(String text) {
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            index += Character.charCount(codePoint);
            if (codePoint > BASIC
                    && OpenUtil.isCodePointPrintable(codePoint)
                    && OpenUtil.isSafeFontCodePointToPrint(codePoint)
                    && !fonts.hold(codePoint)) {
                if (missing.isEmpty()) {
                    place = heading;
                }
                missing.add(codePoint);
            }
        }
    }

    private static String named(int codePoint) {
        return String.format("U+%04X '%s'", codePoint, Character.toString(codePoint));
    }
}
