package uk.sharedservices.partnership.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * When something happened or is to happen, as exactly as a document says: on a day, in a month, in a calendar year, in a
 * financial year, or from one of these to another.
 *
 * <p>An inspection "in November 2021" is written {@code 2021-11}, a scoping exercise over summer 2021
 * {@code 2021-06..2021-08}, something planned for 2023/24 {@code 2023/24}. On 23 November 2021 it cannot be said whether
 * what happened in November 2021 has happened yet; nothing here guesses a day.
 *
 * @param text  as written: {@code 2021-11-23}, {@code 2021-11}, {@code 2021}, {@code 2021/22} or two of them with
 *     {@code ..} between
 * @param firstDay  the earliest day it can mean
 * @param lastDay  the latest day it can mean, inclusive
 */
public record When(@JsonValue String text, LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\d{4}/\\d{2}");
    private static final String BETWEEN = "..";
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /** Refuses days the wrong way round. */
    public When {
        if (lastDay.isBefore(firstDay)) {
            throw InvalidValueException.of("time", "must not end before it begins", text);
        }
    }

    /**
     * Reads a time as it is written in files.
     *
     * @param text  the text
     * @return the time
     * @throws InvalidValueException if it is written otherwise, does not exist, or is not in 1900 to 2199
     */
    @JsonCreator
    public static When parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return single(text, text);
        }
        When first = single(text.substring(0, between), text);
        When last = single(text.substring(between + BETWEEN.length()), text);
        return new When(text, first.firstDay, last.lastDay);
    }

    /** Returns one day. */
    public static When on(LocalDate day) {
        return new When(day.toString(), day, day);
    }

    private static When single(String part, String text) {
        try {
            When read = read(part);
            if (read.firstDay.getYear() >= EARLIEST && read.lastDay.getYear() <= LATEST) {
                return read;
            }
        } catch (DateTimeException | InvalidValueException none) {
            // Told below, with what must hold.
        }
        throw InvalidValueException.of(
                "time",
                "must be a day, month, year or financial year of 1900 to 2199, written YYYY-MM-DD, YYYY-MM, YYYY or"
                        + " YYYY/YY, or two of these with .. between",
                text);
    }

    private static When read(String part) {
        if (DAY.matcher(part).matches()) {
            return on(LocalDate.parse(part));
        }
        if (MONTH.matcher(part).matches()) {
            YearMonth month = YearMonth.parse(part);
            return new When(part, month.atDay(1), month.atEndOfMonth());
        }
        if (YEAR.matcher(part).matches()) {
            Year year = Year.parse(part);
            return new When(part, year.atDay(1), year.atDay(year.length()));
        }
        if (FINANCIAL_YEAR.matcher(part).matches()) {
            FinancialYear year = FinancialYear.parse(part);
            return new When(part, year.firstDay(), year.lastDay());
        }
        throw new DateTimeException(part);
    }

    /** Returns whether it says the day. */
    public boolean isOneDay() {
        return firstDay.equals(lastDay);
    }

    /** Returns whether all of it is on or before a day, so that what happened then has happened by then. */
    public boolean surelyBy(LocalDate day) {
        return !lastDay.isAfter(day);
    }

    /** Returns whether it can be on or before a day. */
    public boolean perhapsBy(LocalDate day) {
        return !firstDay.isAfter(day);
    }

    /** Returns {@code 23 November 2021}, {@code November 2021}, {@code 2021}, {@code 2021/22} or two with "to" between. */
    public String inWords() {
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? inWords(text)
                : inWords(text.substring(0, between)) + " to " + inWords(text.substring(between + BETWEEN.length()));
    }

    /**
     * Returns it as it follows a verb: {@code on 24 March 2021}, {@code in November 2021}, {@code from June 2021 to August
     * 2021}.
     */
    public String asItFollows() {
        if (isOneDay()) {
            return "on " + DayInWords.day(firstDay);
        }
        return (text.contains(BETWEEN) ? "from " : "in ") + inWords();
    }

    private static String inWords(String part) {
        When when = read(part);
        if (when.isOneDay()) {
            return DayInWords.day(when.firstDay);
        }
        return MONTH.matcher(part).matches() ? DayInWords.month(YearMonth.parse(part)) : part;
    }

    /** Returns it as written. */
    @Override
    public String toString() {
        return text;
    }
}
