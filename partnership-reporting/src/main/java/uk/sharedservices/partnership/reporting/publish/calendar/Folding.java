package uk.sharedservices.partnership.reporting.publish.calendar;

/**
 * Folds lines as RFC 5545, 3.1 asks: none longer than 75 octets of UTF-8, and no character split. The library folds by
 * characters, which makes lines of Hebrew twice as long.
 */
final class Folding {

    private static final int LONGEST = 75;
    private static final String LINE_END = "\r\n";
    private static final int FIRST_OF_TWO = 0x80;
    private static final int FIRST_OF_THREE = 0x800;
    private static final int FIRST_OF_FOUR = 0x10000;

    private Folding() {}

    /** Returns the lines, each ended by CRLF, folded. */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / LONGEST);
        lines.lines().forEach(line -> {
            fold(line, folded);
            folded.append(LINE_END);
        });
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int next = line.codePointAt(at);
            if (octets + octets(next) > LONGEST) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(next);
            octets += octets(next);
        }
    }

    private static int octets(int codePoint) {
        if (codePoint < FIRST_OF_TWO) {
            return 1;
        }
        return codePoint < FIRST_OF_THREE ? 2 : codePoint < FIRST_OF_FOUR ? 3 : 4;
    }
}
