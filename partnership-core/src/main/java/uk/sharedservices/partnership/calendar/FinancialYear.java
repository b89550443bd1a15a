package uk.sharedservices.partnership.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A local authority's financial year, from 1 April to 31 March: {@code 2022/23} runs from 1 April 2022 to
 * 31 March 2023, both days included.
 *
 * @param startYear  the calendar year in which it begins, 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4}|\\d{2})[/-](\\d{4}|\\d{2})");
    private static final String RULE = "must be two years in a row such as 2022/23, 2022-23 or 22/23";

    /** Refuses a year outside 1900 to 2199. */
    public FinancialYear {
        if (!SupportedDays.containsYear(startYear)) {
            throw InvalidValueException.of("financial year", "must begin in 1900 to 2199", startYear);
        }
    }

    /** Returns the financial year that begins on 1 April of {@code startYear}. */
    public static FinancialYear startingIn(int startYear) {
        return new FinancialYear(startYear);
    }

    /** Returns the financial year that {@code day} falls in: 31 March 2023 is in 2022/23, 1 April 2023 in 2023/24. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Reads the forms that councils write: {@code 2022/23}, {@code 2022-23}, {@code 2022/2023}, {@code 22/23}.
     *
     * @param text  the text; two digits stand for this century
     * @return the year
     * @throws InvalidValueException if the form is another, or the two years do not follow each other
     */
    @JsonCreator
    public static FinancialYear parse(String text) {
        Matcher form = FORM.matcher(text.trim());
        if (!form.matches()) {
            throw InvalidValueException.of("financial year", RULE, text);
        }
        String first = form.group(1);
        String second = form.group(2);
        int start = first.length() == 2 ? 2000 + Integer.parseInt(first) : Integer.parseInt(first);
        int end = Integer.parseInt(second);
        int expected = second.length() == 2 ? (start + 1) % 100 : start + 1;
        if (end != expected) {
            throw InvalidValueException.of("financial year", RULE, text);
        }
        return new FinancialYear(start);
    }

    /** First day, 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /** Last day, 31 March. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /** The year as a half-open range: it includes 1 April and ends before the next. */
    public LocalDateRange range() {
        return LocalDateRange.ofClosed(firstDay(), lastDay());
    }

    /** Returns whether {@code day} falls in this year. */
    public boolean contains(LocalDate day) {
        return range().contains(day);
    }

    /** The year after this one. */
    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** Returns the form {@code 2022/23}. */
    @Override
    @JsonValue
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "/0" : "/") + end;
    }
}
