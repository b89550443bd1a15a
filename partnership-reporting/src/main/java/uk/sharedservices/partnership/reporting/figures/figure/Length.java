package uk.sharedservices.partnership.reporting.figures.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A length of time.
 *
 * @param span  where it stands
 * @param parts  what it is made of, the largest unit first: 19 months and 22 days
 * @param clear  whether it is of clear days
 * @param told  whether it is told as so much, as about so much, or as so much at least
 */
public record Length(Span span, List<Part> parts, boolean clear, Told told) implements Figure {

    /**
     * A number of one unit.
     *
     * @param amount  how many
     * @param unit  the unit
     */
    public record Part(int amount, PeriodUnit unit) {}

    /** Takes a copy. */
    public Length {
        parts = List.copyOf(parts);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.LENGTH;
    }

    @Override
    public char mark() {
        return 'l';
    }

    /** The smallest of its units. */
    public Part smallest() {
        return parts.get(parts.size() - 1);
    }

    /** Returns whether it is counted in working days. */
    public boolean inWorkingDays() {
        return parts.stream().anyMatch(part -> part.unit() == PeriodUnit.WORKING_DAYS);
    }

    /** Returns it as a period of notice; empty if it is of several units or no notice can be so long. */
    public Optional<NoticePeriod> asNotice() {
        try {
            return parts.size() == 1
                    ? Optional.of(
                            NoticePeriod.of(smallest().amount(), smallest().unit()))
                    : Optional.empty();
        } catch (InvalidValueException tooLong) {
            return Optional.empty();
        }
    }

    /** Returns the day reached after it, counted in calendar units from a day that is left out. */
    public LocalDate after(LocalDate day) {
        return reached(day, 1);
    }

    /** Returns the day so long before another, counted in calendar units. */
    public LocalDate before(LocalDate day) {
        return reached(day, -1);
    }

    private LocalDate reached(LocalDate day, int sign) {
        LocalDate reached = day;
        for (Part part : parts) {
            reached = plus(reached, part.unit(), sign * part.amount());
        }
        return reached;
    }

    private static LocalDate plus(LocalDate day, PeriodUnit unit, int amount) {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }
}
