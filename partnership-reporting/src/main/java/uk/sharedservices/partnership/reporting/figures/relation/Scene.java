package uk.sharedservices.partnership.reporting.figures.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.passage.Grid;

/**
 * Everything read, and what it is read with.
 *
 * @param readings  the passages with their figures, in order
 * @param grids  the tables, in order
 * @param speaksOn  the day on which the report speaks, if it is known
 * @param calendar  the working days
 */
public record Scene(
        List<Reading> readings, List<Grid> grids, Optional<LocalDate> speaksOn, WorkingDayCalendar calendar) {

    /** Takes copies. */
    public Scene {
        readings = List.copyOf(readings);
        grids = List.copyOf(grids);
    }

    /** Returns the figures of a kind, in order. */
    public <F extends Figure> Stream<F> figures(Class<F> kind) {
        return readings.stream()
                .flatMap(reading -> reading.figures().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
