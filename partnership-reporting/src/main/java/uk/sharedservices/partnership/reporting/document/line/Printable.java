package uk.sharedservices.partnership.reporting.document.line;

/** Characters that XML, and so every format made of it, can hold. Whatever words a report takes pass through here. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * Returns the text with the replacement character (U+FFFD) for every control character and half of a pair, every line end as
     * a newline, and tabs as spaces.
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::isHeld)) {
            return text;
        }
        StringBuilder held = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(each -> held.appendCodePoint(isHeld(each) ? each : REPLACEMENT));
        return held.toString();
    }

    private static boolean isHeld(int codePoint) {
        return codePoint == '\n'
                || (codePoint >= 0x20
                        && !(codePoint >= 0x7F && codePoint < 0xA0)
                        && !Character.isSurrogate((char) codePoint)
                        && (codePoint & 0xFFFE) != 0xFFFE)
                || (Character.isSupplementaryCodePoint(codePoint) && (codePoint & 0xFFFE) != 0xFFFE);
    }
}
