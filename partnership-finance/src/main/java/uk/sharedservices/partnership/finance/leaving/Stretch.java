package uk.sharedservices.partnership.finance.leaving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.finance.leaving.cost.PayAward;
import uk.sharedservices.partnership.finance.leaving.cost.RatePer;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.money.MoneyInWords;

/**
 * Days on end, of one financial year and at one rate.
 *
 * @param first  first day
 * @param last  last day, inclusive
 * @param rate  the rate, in pounds
 * @param award  the award that made it, if it begins with one
 * @param before  the rate before the award; the rate itself where there is none
 */
record Stretch(LocalDate first, LocalDate last, BigDecimal rate, Optional<PayAward> award, BigDecimal before) {

    private static final int PENCE_PLACES = 2;

    /** Divides a time at each 31 March and before each award. */
    static List<Stretch> of(
            BigDecimal firstRate,
            List<PayAward> due,
            Optional<BigDecimal> onCostsPercent,
            LocalDate from,
            LocalDate to) {
        List<Stretch> stretches = new ArrayList<>();
        List<PayAward> awards = new ArrayList<>(due);
        BigDecimal rate = firstRate;
        LocalDate day = from;
        while (!day.isAfter(to)) {
            BigDecimal before = rate;
            Optional<PayAward> award = Optional.empty();
            if (!awards.isEmpty() && awards.get(0).from().equals(day)) {
                PayAward taken = awards.remove(0);
                rate = taken.applied(rate, onCostsPercent);
                award = Optional.of(taken);
            }
            LocalDate last = earlier(to, FinancialYear.of(day).lastDay());
            if (!awards.isEmpty()) {
                last = earlier(last, awards.get(0).from().minusDays(1));
            }
            stretches.add(new Stretch(day, last, rate, award, before));
            day = last.plusDays(1);
        }
        return stretches;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    FinancialYear year() {
        return FinancialYear.of(first);
    }

    /** The days that count, and the days of the year that they are of where the rate is for a year. */
    private long days(RatePer per, WorkingDayCalendar calendar) {
        return per == RatePer.WORKING_DAY
                ? calendar.count(first, last.plusDays(1))
                : ChronoUnit.DAYS.between(first, last) + 1;
    }

    private long daysOfYear() {
        return ChronoUnit.DAYS.between(year().firstDay(), year().lastDay()) + 1;
    }

    /** What it comes to, to the nearest penny, halves up. */
    long pence(RatePer per, WorkingDayCalendar calendar) {
        BigDecimal whole = rate.multiply(BigDecimal.valueOf(days(per, calendar)));
        BigDecimal pounds = per == RatePer.YEAR
                ? whole.divide(BigDecimal.valueOf(daysOfYear()), PENCE_PLACES, RoundingMode.HALF_UP)
                : whole.setScale(PENCE_PLACES, RoundingMode.HALF_UP);
        return Pence.of("cost of leaving", pounds.movePointRight(PENCE_PLACES).toBigIntegerExact());
    }

    /** Returns {@code £95,000 x 263 days of 365 = £68,452.05}. */
    String formula(RatePer per, WorkingDayCalendar calendar) {
        long days = days(per, calendar);
        return MoneyInWords.pounds(rate) + " x " + days + (per == RatePer.WORKING_DAY ? " working" : "")
                + (days == 1 ? " day" : " days") + (per == RatePer.YEAR ? " of " + daysOfYear() : "") + " = "
                + Pence.words(pence(per, calendar));
    }
}
