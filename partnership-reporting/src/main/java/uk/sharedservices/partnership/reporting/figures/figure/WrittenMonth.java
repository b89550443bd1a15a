package uk.sharedservices.partnership.reporting.figures.figure;

import java.time.YearMonth;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A month, such as {@code March 2021} or {@code April 22}.
 *
 * @param span  where it stands
 * @param month  the month
 */
public record WrittenMonth(Span span, YearMonth month) implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.MONTH;
    }

    @Override
    public char mark() {
        return 'm';
    }
}
