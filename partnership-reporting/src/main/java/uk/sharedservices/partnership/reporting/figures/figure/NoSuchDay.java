package uk.sharedservices.partnership.reporting.figures.figure;

import java.time.YearMonth;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A day that its month does not have, such as 31 November 2022.
 *
 * @param span  where it stands
 * @param month  the month
 */
public record NoSuchDay(Span span, YearMonth month) implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.DAY;
    }

    @Override
    public char mark() {
        return 'x';
    }
}
