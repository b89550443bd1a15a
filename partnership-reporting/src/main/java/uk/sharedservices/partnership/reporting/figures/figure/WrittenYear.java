package uk.sharedservices.partnership.reporting.figures.figure;

import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A financial year, such as {@code 2021-22}.
 *
 * @param span  where it stands
 * @param year  the year
 */
public record WrittenYear(Span span, FinancialYear year) implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.YEAR;
    }

    @Override
    public char mark() {
        return 'y';
    }
}
