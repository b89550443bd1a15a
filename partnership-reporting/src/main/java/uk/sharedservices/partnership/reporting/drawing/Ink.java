package uk.sharedservices.partnership.reporting.drawing;

/** What an area is filled with or a line is drawn in. They differ in grey and in pattern, never in colour alone. */
public enum Ink {
    /** Nothing. */
    NONE,
    /** White. */
    WHITE,
    /** A light grey, for grounds. */
    LIGHT,
    /** A middle grey. */
    MIDDLE,
    /** A dark grey. */
    DARK,
    /** Black. */
    BLACK,
    /** Slanted lines on white. */
    HATCHED,
    /** Slanted lines both ways on white. */
    CROSSED,
    /** Dots on white. */
    DOTTED
}
