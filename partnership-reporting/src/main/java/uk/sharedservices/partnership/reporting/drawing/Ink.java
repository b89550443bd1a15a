package uk.sharedservices.partnership.reporting.drawing;

/** What an area is filled with or a line is drawn in. They differ in grey and in pattern, never in colour alone. */
public enum Ink {
    /** Nothing. */
    NONE(0xFF),
    /** White. */
    WHITE(0xFF),
    /** A light grey, for grounds. */
    LIGHT(0xE6),
    /** A middle grey, that black lines still stand out from. */
    MIDDLE(0xB3),
    /** A dark grey, that letters can be read in. */
    DARK(0x4D),
    /** Black. */
    BLACK(0x00),
    /** Slanted lines on white. */
    HATCHED(0xFF),
    /** Slanted lines both ways on white. */
    CROSSED(0xFF),
    /** Dots on white. */
    DOTTED(0xFF);

    private final int grey;

    Ink(int grey) {
        this.grey = grey;
    }

    /** Whether it is a pattern on white. Lines and letters have no room for one and are black instead. */
    public boolean isPattern() {
        return this == HATCHED || this == CROSSED || this == DOTTED;
    }

    /** How light it is, from 0 for black to 255 for white; a pattern is its ground. */
    int grey() {
        return grey;
    }

    /** What lines and letters are drawn in for it. */
    Ink asLine() {
        return isPattern() ? BLACK : this;
    }
}
