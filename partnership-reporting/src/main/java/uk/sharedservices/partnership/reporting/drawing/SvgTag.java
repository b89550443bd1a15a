package uk.sharedservices.partnership.reporting.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A tag of SVG and its attributes, written so that XML can be read back from it whatever the text. */
final class SvgTag {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int PLACES = 2;

    private final String name;
    private final StringBuilder written;

    SvgTag(String name) {
        this.name = name;
        written = new StringBuilder("<").append(name);
    }

    SvgTag with(String attribute, String value) {
        written.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"');
        return this;
    }

    /** Writes the tag, to be closed later. */
    void open(StringBuilder out) {
        out.append(written).append(">\n");
    }

    /** Writes the element with nothing in it. */
    void alone(StringBuilder out) {
        out.append(written).append("/>\n");
    }

    /** Writes the element around a text. */
    void around(String text, StringBuilder out) {
        out.append(written)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgTag::number).collect(Collectors.joining(" "));
    }

    /** Returns a number with two places at most and no more than it needs, the same under every locale. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(isHeld(each) ? each : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** Whether both XML and HTML can hold a character. */
    private static boolean isHeld(int codePoint) {
        return codePoint >= 0x20
                && !(codePoint >= 0x7F && codePoint < 0xA0)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && !(codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
