package uk.sharedservices.partnership.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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

    // How long each is as written.
    private static final int DAY = 10;
    private static final int MONTH_OR_FINANCIAL_YEAR = 7;
    private static final int YEAR = 4;
    private static final String BETWEEN = "..";

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
            if (SupportedDays.contains(read.firstDay) && SupportedDays.contains(read.lastDay)) {
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
        return switch (part.length()) {
            case DAY -> on(LocalDate.parse(part));
            case MONTH_OR_FINANCIAL_YEAR ->
                isMonth(part) ? month(YearMonth.parse(part)) : year(FinancialYear.parse(part), part);
            case YEAR -> year(Year.parse(part));
            default -> throw new DateTimeException(part);
        };
    }

    private static boolean isMonth(String part) {
        return part.charAt(YEAR) == '-';
    }

    private static When month(YearMonth month) {
        return new When(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private static When year(Year year) {
        return new When(year.toString(), year.atDay(1), year.atDay(year.length()));
    }

    private static When year(FinancialYear year, String part) {
        if (!part.equals(year.toString())) {
            throw new DateTimeException(part); // the other forms that councils write are longer or shorter
        }
        return new When(part, year.firstDay(), year.lastDay());
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
        return part.length() == MONTH_OR_FINANCIAL_YEAR && isMonth(part)
                ? DayInWords.month(YearMonth.parse(part))
                : part;
    }

    /** Returns it as written. */
    @Override
    public String toString() {
        return text;
    }
}
