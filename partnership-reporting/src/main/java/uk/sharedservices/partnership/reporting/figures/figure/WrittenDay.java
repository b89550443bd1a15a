package uk.sharedservices.partnership.reporting.figures.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A day with its year.
 *
 * @param span  where it stands
 * @param day  the day
 * @param weekday  the day of the week told with it
 */
public record WrittenDay(Span span, LocalDate day, Optional<DayOfWeek> weekday) implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.DAY;
    }

    @Override
    public char mark() {
        return 'd';
    }
}
