package uk.sharedservices.partnership.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A day as calendars in England show it and, where it is known, the time of day as clocks there do.
 *
 * <p>The instant 2023-06-30T23:30Z is half past midnight on Saturday 1 July 2023: British Summer Time is an hour
 * ahead. The time zone of the machine plays no part.
 *
 * @param day  the civil day, in the years 1000 to 9000
 * @param time  the time of day to the minute, if known; seconds are dropped
 */
public record CivilMoment(LocalDate day, Optional<LocalTime> time) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9000, 12, 31);

    private static final Instant EARLIEST = Instant.parse("1000-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-12-31T00:00:00Z");

    /** Refuses a day of no sensible year, and drops the seconds. */
    public CivilMoment {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw InvalidValueException.of("day", "must be in the years 1000 to 9000", day);
        }
        time = time.map(known -> known.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Returns a day whose time is not known. */
    public static CivilMoment on(LocalDate day) {
        return new CivilMoment(day, Optional.empty());
    }

    /** Returns a day and time as clocks in England show them. */
    public static CivilMoment at(LocalDateTime local) {
        return new CivilMoment(local.toLocalDate(), Optional.of(local.toLocalTime()));
    }

    /** Returns the day and time that calendars and clocks in England show at an instant. */
    public static CivilMoment at(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw InvalidValueException.of("instant", "must be in the years 1000 to 9000", instant);
        }
        return at(LocalDateTime.ofInstant(instant, ENGLAND));
    }

    /** Returns whether this is known to be before another: on an earlier day, or earlier on the same day. */
    public boolean isBefore(CivilMoment other) {
        return day.isBefore(other.day)
                || (day.equals(other.day)
                        && time.isPresent()
                        && other.time.isPresent()
                        && time.get().isBefore(other.time.get()));
    }

    /** Returns {@code Friday 23 December 2022 at 16:45}, or the day alone. */
    @Override
    public String toString() {
        return DayInWords.withWeekday(day)
                + time.map(known -> " at " + DayInWords.time(known)).orElse("");
    }
}
