package uk.sharedservices.partnership.agreement.notice;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.period.NoticePeriod;

/**
 * What a clause asks of a notice: not less than a period, and perhaps a day of the year on which it must expire.
 *
 * @param period  the least notice
 * @param expiresOn  the only day of the year on which notice may expire, such as 31 March
 */
public record NoticeTerms(NoticePeriod period, Optional<MonthDay> expiresOn) {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** Refuses 29 February, which most years do not have. */
    public NoticeTerms {
        if (expiresOn.equals(Optional.of(LEAP_DAY))) {
            throw InvalidValueException.of("expiry day", "must be a day that every year has", "29 February");
        }
    }

    /** Returns terms that ask for a period only. */
    public static NoticeTerms of(NoticePeriod period) {
        return new NoticeTerms(period, Optional.empty());
    }

    /** Returns these terms with a day of the year on which notice must expire. */
    public NoticeTerms expiringOn(MonthDay day) {
        return new NoticeTerms(period, Optional.of(day));
    }

    /** Returns the first day on which notice may expire that is not before {@code end}; {@code end} itself if any may. */
    LocalDate expiryOnOrAfter(LocalDate end) {
        return expiresOn
                .map(day -> {
                    LocalDate thisYear = day.atYear(end.getYear());
                    return thisYear.isBefore(end) ? day.atYear(end.getYear() + 1) : thisYear;
                })
                .orElse(end);
    }

    /** Returns the last day on which notice may expire that is not after {@code end}; {@code end} itself if any may. */
    LocalDate expiryOnOrBefore(LocalDate end) {
        return expiresOn
                .map(day -> {
                    LocalDate thisYear = day.atYear(end.getYear());
                    return thisYear.isAfter(end) ? day.atYear(end.getYear() - 1) : thisYear;
                })
                .orElse(end);
    }

    /** Returns {@code not less than 12 months expiring on 31 March}. */
    @Override
    public String toString() {
        return "not less than " + period
                + expiresOn
                        .map(day -> " expiring on " + DayInWords.dayOfYear(day))
                        .orElse("");
    }
}
