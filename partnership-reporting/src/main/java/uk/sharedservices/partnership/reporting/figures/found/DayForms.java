package uk.sharedservices.partnership.reporting.figures.found;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.NoSuchDay;
import uk.sharedservices.partnership.reporting.figures.figure.Span;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenMonth;
import uk.sharedservices.partnership.reporting.figures.figure.YearlessDay;

/** Days and months as councils print them: {@code Wednesday 23rd of November 2022}, {@code 23/11/2022}, {@code April 22}. */
final class DayForms {

    private static final String WEEKDAY =
            "(?:(?<![a-z])((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?,? (?:the )?)?";
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";
    private static final String NO_NUMBER_BEFORE = "(?<![\\w.,/:£–-])";
    private static final String NO_NUMBER_AFTER = "(?!\\d|[/–-]\\d)";
    private static final int LONGEST_MONTH = 31;
    private static final int CENTURY = 2000;

    /** The forms, the surest first. */
    static final List<Form> ALL = List.of(
            Form.of(
                    WEEKDAY + NO_NUMBER_BEFORE + "(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?,? ?" + MONTH
                            + "(?:\\.?,? (\\d{4})" + NO_NUMBER_AFTER + ")?",
                    (text, match) -> day(text, match, match.group(1), match.group(2), match.group(3), match.group(4))),
            Form.of(
                    WEEKDAY + "(?<![a-z])" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})" + NO_NUMBER_AFTER,
                    (text, match) -> day(text, match, match.group(1), match.group(3), match.group(2), match.group(4))),
            Form.of(
                    WEEKDAY + NO_NUMBER_BEFORE + "(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})" + NO_NUMBER_AFTER,
                    (text, match) ->
                            numbers(text, match, match.group(1), match.group(4), match.group(3), match.group(2))),
            Form.of(
                    WEEKDAY + NO_NUMBER_BEFORE + "(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])",
                    (text, match) ->
                            numbers(text, match, match.group(1), match.group(2), match.group(3), match.group(4))),
            Form.of("(?<![a-z])" + MONTH + "\\.? '?(\\d{4}|\\d{2})(?![\\w/:,-]|\\.\\d)", DayForms::month));

    private DayForms() {}

    private static Optional<Figure> day(
            String text,
            MatchResult match,
            @Nullable String weekday,
            String dayOfMonth,
            String monthName,
            @Nullable String year) {
        Month month = month(monthName);
        int number = Integer.parseInt(dayOfMonth);
        Span span = span(text, match, weekday);
        if (number < 1 || number > LONGEST_MONTH || (year != null && !isSupported(year))) {
            return Optional.empty();
        }
        if (year != null) {
            YearMonth ofYear = YearMonth.of(Integer.parseInt(year), month);
            return Optional.of(
                    ofYear.isValidDay(number)
                            ? new WrittenDay(span, ofYear.atDay(number), weekday(weekday))
                            : new NoSuchDay(span, ofYear));
        }
        return number > month.maxLength()
                ? Optional.empty()
                : Optional.of(new YearlessDay(span, MonthDay.of(month, number), weekday(weekday)));
    }

    /** A date in digits that does not exist is a reference number, for all that is known. */
    private static Optional<Figure> numbers(
            String text,
            MatchResult match,
            @Nullable String weekday,
            String year,
            String monthNumber,
            String dayOfMonth) {
        int month = Integer.parseInt(monthNumber);
        int day = Integer.parseInt(dayOfMonth);
        if (!isSupported(year) || month < 1 || month > Month.values().length || day < 1) {
            return Optional.empty();
        }
        YearMonth ofYear = YearMonth.of(Integer.parseInt(year), month);
        return ofYear.isValidDay(day)
                ? Optional.of(new WrittenDay(span(text, match, weekday), ofYear.atDay(day), weekday(weekday)))
                : Optional.empty();
    }

    private static Optional<Figure> month(String text, MatchResult match) {
        String year = match.group(2);
        boolean named = Character.isUpperCase(text.charAt(match.start()));
        if (!named || (year.length() > 2 && !isSupported(year))) {
            return Optional.empty();
        }
        int whole = year.length() > 2 ? Integer.parseInt(year) : CENTURY + Integer.parseInt(year);
        return Optional.of(new WrittenMonth(
                Span.of(text, match.start(), match.end()), YearMonth.of(whole, month(match.group(1)))));
    }

    private static boolean isSupported(String year) {
        return SupportedDays.contains(LocalDate.of(Integer.parseInt(year), 1, 1));
    }

    private static Span span(String text, MatchResult match, @Nullable String weekday) {
        // "sat" and "sun" are words too: without a capital they are no part of the date.
        return Span.of(text, weekday == null || isName(weekday) ? match.start() : match.end(1), match.end());
    }

    private static Optional<DayOfWeek> weekday(@Nullable String name) {
        if (name == null || !isName(name)) {
            return Optional.empty();
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> startsAlike(day.name(), name))
                .findFirst();
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> startsAlike(month.name(), name))
                .findFirst()
                .orElseThrow();
    }

    /** The first three letters tell weekdays and months apart. */
    private static boolean startsAlike(String full, String name) {
        return full.startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT));
    }
}
