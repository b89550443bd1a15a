package uk.sharedservices.partnership.reporting.figures.figure;

import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/** A figure in a passage. */
public sealed interface Figure
        permits Sum, Percentage, WrittenDay, YearlessDay, NoSuchDay, WrittenMonth, WrittenYear, Length {

    /** Where it stands and how it is printed. */
    Span span();

    /** What kind it is. */
    FigureKind kind();

    /** The letter that marks it in a wording. */
    char mark();

    /** Returns it as it is printed. */
    default String printed() {
        return span().printed();
    }
}
