package uk.sharedservices.partnership.reporting.drawing;

import java.util.List;

/**
 * A sheet with marks on it.
 *
 * @param width  in points
 * @param height  in points
 * @param marks  what is on it, later ones over earlier
 */
public record Drawing(double width, double height, List<Mark> marks) {

    /** Takes a copy. */
    public Drawing {
        marks = List.copyOf(marks);
    }
}
