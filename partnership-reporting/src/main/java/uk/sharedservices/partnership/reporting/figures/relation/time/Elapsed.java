package uk.sharedservices.partnership.reporting.figures.relation.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;

/**
 * The time from one day to another against a length that is told.
 *
 * @param from  the first day
 * @param to  the last day
 */
record Elapsed(LocalDate from, LocalDate to) {

    /** Returns whether it is a length with its first and its last day counted: two years from 1 April 2021 to 31 March 2023. */
    boolean isWithBothDays(Length told) {
        return !told.inWorkingDays() && lastDay(told).equals(to);
    }

    /**
     * Returns how it stands to a length: exact to the day, with the first day counted or not; within rounding in whole units or
     * rounded to the nearest; or not at all.
     */
    Grade against(Length told) {
        LocalDate reached = told.after(from);
        if (reached.equals(to) || isWithBothDays(told)) {
            return Grade.EXACT;
        }
        boolean wholeUnits = !to.isBefore(earliest(reached, told)) && to.isBefore(one(reached, told));
        return wholeUnits ? Grade.WITHIN_ROUNDING : Grade.DOES_NOT_AGREE;
    }

    private LocalDate lastDay(Length told) {
        Period whole = Period.ZERO;
        for (Length.Part part : told.parts()) {
            whole = whole.plus(period(part));
        }
        return PeriodCount.lastDayOf(from, whole);
    }

    private static Period period(Length.Part part) {
        return switch (part.unit()) {
            case DAYS, WORKING_DAYS -> Period.ofDays(part.amount() - 1); // the first day is one of them
            case WEEKS -> Period.ofDays(7 * part.amount() - 1);
            case MONTHS -> Period.ofMonths(part.amount());
            case YEARS -> Period.ofYears(part.amount());
        };
    }

    private static LocalDate earliest(LocalDate reached, Length told) {
        return switch (told.smallest().unit()) {
            case DAYS, WORKING_DAYS -> reached;
            case WEEKS -> reached.minusDays(3);
            case MONTHS -> reached.minusDays(15);
            case YEARS -> reached.minusMonths(6);
        };
    }

    private static LocalDate one(LocalDate reached, Length told) {
        return switch (told.smallest().unit()) {
            case DAYS, WORKING_DAYS -> reached.plusDays(1);
            case WEEKS -> reached.plusWeeks(1);
            case MONTHS -> reached.plusMonths(1);
            case YEARS -> reached.plusYears(1);
        };
    }

    /** Returns {@code 19 months and 30 days}, in the units of a length that is told. */
    String words(Length told) {
        PeriodUnit unit = told.parts().get(0).unit();
        Period between = from.until(to);
        return switch (unit) {
            case DAYS, WORKING_DAYS -> PeriodUnit.DAYS.words((int) ChronoUnit.DAYS.between(from, to));
            case WEEKS -> {
                int days = (int) ChronoUnit.DAYS.between(from, to);
                yield and(PeriodUnit.WEEKS, days / 7, days % 7);
            }
            case MONTHS -> and(PeriodUnit.MONTHS, (int) between.toTotalMonths(), between.getDays());
            case YEARS -> {
                String years = PeriodUnit.YEARS.words(between.getYears());
                String rest = and(PeriodUnit.MONTHS, between.getMonths(), between.getDays());
                yield between.getMonths() > 0
                        ? years + ", " + rest
                        : and(PeriodUnit.YEARS, between.getYears(), between.getDays());
            }
        };
    }

    private static String and(PeriodUnit unit, int whole, int days) {
        return unit.words(whole) + (days == 0 ? "" : " and " + PeriodUnit.DAYS.words(days));
    }
}
