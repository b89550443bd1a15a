package uk.sharedservices.partnership.reporting.figures.finding;

/**
 * A figure that was found.
 *
 * @param kind  what kind it is
 * @param words  as it is printed
 * @param place  where it stands
 */
public record FoundFigure(FigureKind kind, String words, Place place) {}
