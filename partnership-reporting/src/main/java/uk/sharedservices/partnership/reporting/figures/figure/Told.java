package uk.sharedservices.partnership.reporting.figures.figure;

/** How firmly a figure is told. */
public enum Told {
    /** As it stands. */
    PLAINLY,
    /** About so much, more or less than so much, or as part of a range. */
    ROUGHLY,
    /** So much at the least: "not less than four weeks". */
    AT_LEAST
}
