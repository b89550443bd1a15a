package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The days that a partnership is reckoned with: 1 January 1900 to 31 December 2199, both included.
 *
 * <p>No agreement between councils is older or lasts longer, so a day beyond is a slip of the pen: 0202 for 2022, or 9999
 * for "no end". A file that holds one is faulty, and how a partnership stands on one is not answered. Only the counting
 * of periods goes further, so that the cases of 1820 and 1885 on which its rules rest can be put to it.
 */
public final class SupportedDays {

    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** What must hold of a day. */
    public static final String MUST_HOLD = "must be in the years 1900 to 2199";

    private SupportedDays() {}

    /** Returns whether a day is one of them. */
    public static boolean contains(LocalDate day) {
        return containsYear(day.getYear());
    }

    /** Returns whether the days of a calendar year are among them. */
    public static boolean containsYear(int year) {
        return year >= FIRST.getYear() && year <= LAST.getYear();
    }

    /**
     * Refuses a day that is none of them.
     *
     * @param subject  what the day is, such as {@code review}
     * @param day  the day
     * @throws InvalidValueException if it is before 1900 or after 2199
     */
    public static void require(String subject, LocalDate day) {
        if (!contains(day)) {
            throw InvalidValueException.of(subject, MUST_HOLD, day);
        }
    }
}
