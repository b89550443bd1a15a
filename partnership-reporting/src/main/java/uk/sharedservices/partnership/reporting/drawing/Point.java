package uk.sharedservices.partnership.reporting.drawing;

/**
 * A place on a drawing.
 *
 * @param x  points from its left edge
 * @param y  points from its top edge
 */
public record Point(double x, double y) {}
