package uk.sharedservices.partnership.testkit.fact;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A day on or after one that is not known yet: so many days later or, where that is not before it, the end of a month or a
 * year near by.
 *
 * <p>What hangs on a day, such as a notice on the agreement's first, is made from these and not by mapping the day to
 * further arbitraries, because jqwik takes minutes to shrink what was made so.
 *
 * @param days  how many days later
 * @param near  the day of that year to take instead, if any
 */
public record DayAfter(int days, Optional<MonthDay> near) {

    private static final int TEN_YEARS = 3_653;

    /** Returns days from none to ten years later. */
    public static Arbitrary<DayAfter> withinTenYears() {
        return within(TEN_YEARS);
    }

    /** Returns days from none to so many later. */
    public static Arbitrary<DayAfter> within(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, most),
                        Mixed.optional(
                                Arbitraries.of(
                                        MonthDay.of(2, 28),
                                        MonthDay.of(2, 29),
                                        MonthDay.of(3, 31),
                                        MonthDay.of(4, 1),
                                        MonthDay.of(12, 31)),
                                0.2))
                .as(DayAfter::new);
    }

    /** Returns the day, now that the one it comes after is known; never before it. */
    public LocalDate from(LocalDate day) {
        LocalDate later = day.plusDays(days);
        // In a year without one, 29 February is taken as the 28th.
        return near.map(end -> end.atYear(later.getYear()))
                .filter(end -> !end.isBefore(day))
                .orElse(later);
    }
}
