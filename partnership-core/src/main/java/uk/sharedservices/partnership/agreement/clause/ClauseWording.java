package uk.sharedservices.partnership.agreement.clause;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;

/**
 * What the words of a notice clause state, as far as they are understood: "not less than 90 days (three months) notice by
 * 31 December to end 31 March" states two lengths, one day to give notice by and one day on which it expires.
 *
 * @param lengths  the lengths, in the order of the words
 * @param ends  the days of the year on which notice is to expire
 * @param byDays  the days of the year by which notice is to be given
 */
public record ClauseWording(List<StatedLength> lengths, List<StatedDay> ends, List<StatedDay> byDays) {

    /** Nobody writes longer clauses, and reading stays quick whatever is handed in. */
    private static final int MOST_READ = 10_000;

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final String DAY = "(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>" + MONTHS
            + ")" + "|(?<month2>" + MONTHS + ") (?<day2>\\d{1,2})(?:st|nd|rd|th)?)\\b";
    private static final String YEAR_END =
            "(?<yearend>(?:the )?end of (?:the|a|any|each|that) (?:\\w+ )?financial year)\\b";
    private static final String UNIT = "(?:clear |calendar |complete |full |whole )?"
            + "(?<unit>(?:working|business) day|day|week|fortnight|month|year)s?\\b['’]?";

    private static final Pattern LENGTH =
            Pattern.compile("(?<![\\w.-])(?<!\\d,)(?<!hundred )(?<!hundred and )(?<number>" + NumberWords.FORM
                    + ")(?: ?\\((?<again>\\d{1,9})\\))? (?:or more )?" + UNIT
                    + "(?<start> (?:notice )?(?:beginning|starting|commencing) (?:with|on)\\b)?");
    private static final Pattern END = Pattern.compile(
            "\\b(?:(?:to )?(?:expir(?:e|es|ing)|end|ends|ending|terminat(?:e|es|ing)|leav(?:e|es|ing)|take effect|taking effect)"
                    + "(?: the agreement| this agreement)?(?: only)?(?: on| at| with effect from)?(?: midnight on)?) (?:"
                    + DAY + "|" + YEAR_END + ")");
    private static final Pattern BY =
            Pattern.compile("\\b(?:by|on or before|no later than|not later than|before the end of)"
                    + "(?: noon on| midnight on| \\d{1,2}(?:[.:]\\d\\d)? ?[ap]m on)? (?:" + DAY + ")");
    private static final Pattern SAME_AGAIN = Pattern.compile(
            "(?:(?: written| prior| previous)* notice)?[ ,]*(?:\\(|,|/|being|i\\.?e\\.?|that is(?: to say)?|namely|equivalent to"
                    + "|equal to|or)[ ,(]*(?:being |i\\.?e\\.?,? |that is,? |about |equivalent to |not less than )?");

    /** Takes copies. */
    public ClauseWording {
        lengths = List.copyOf(lengths);
        ends = List.copyOf(ends);
        byDays = List.copyOf(byDays);
    }

    /** Returns what a wording states; what is not understood is left out. */
    public static ClauseWording of(String wording) {
        String plain = wording.substring(0, Math.min(wording.length(), MOST_READ))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return new ClauseWording(lengths(plain), days(END, plain), days(BY, plain));
    }

    private static List<StatedLength> lengths(String wording) {
        List<StatedLength> lengths = new ArrayList<>();
        Matcher matcher = LENGTH.matcher(wording);
        int before = -1;
        boolean choice = wording.contains("whichever");
        while (matcher.find()) {
            boolean restates = before >= 0
                    && !choice
                    && SAME_AGAIN
                            .matcher(wording.substring(before, matcher.start()))
                            .matches();
            String words = matcher.group().replaceAll(" ?\\(\\d+\\)|['’]", "");
            lengths.add(new StatedLength(words, period(matcher, matcher.group("number")), restates));
            Optional.ofNullable(matcher.group("again"))
                    .ifPresent(again -> lengths.add(new StatedLength(
                            words.replace(matcher.group("number"), again), period(matcher, again), true)));
            before = matcher.end();
        }
        return withoutRepeats(lengths);
    }

    /** Leaves out a length put the same way in figures: "twelve (12) months". */
    private static List<StatedLength> withoutRepeats(List<StatedLength> lengths) {
        List<StatedLength> kept = new ArrayList<>();
        for (StatedLength length : lengths) {
            if (kept.stream().noneMatch(earlier -> earlier.period().equals(length.period()))) {
                kept.add(length);
            }
        }
        return kept;
    }

    private static Optional<NoticePeriod> period(Matcher matcher, String number) {
        String unit = matcher.group("unit");
        PeriodStart start = matcher.group("start") == null ? PeriodStart.AFTER : PeriodStart.BEGINNING_WITH;
        return NumberWords.value(number).flatMap(amount -> switch (unit) {
            case "day" -> period(amount, PeriodUnit.DAYS, start);
            case "week" -> period(amount, PeriodUnit.WEEKS, start);
            case "fortnight" -> period(2L * amount, PeriodUnit.WEEKS, start);
            case "month" -> period(amount, PeriodUnit.MONTHS, start);
            case "year" -> period(amount, PeriodUnit.YEARS, start);
            default -> period(amount, PeriodUnit.WORKING_DAYS, start);
        });
    }

    private static Optional<NoticePeriod> period(long amount, PeriodUnit unit, PeriodStart start) {
        try {
            return Optional.of(new NoticePeriod(Math.toIntExact(amount), unit, start));
        } catch (InvalidValueException | ArithmeticException senseless) {
            return Optional.empty();
        }
    }

    private static List<StatedDay> days(Pattern pattern, String wording) {
        List<StatedDay> days = new ArrayList<>();
        Matcher matcher = pattern.matcher(wording);
        while (matcher.find()) {
            day(pattern, matcher).ifPresent(day -> days.add(new StatedDay(words(matcher.group()), day)));
        }
        return days.stream().distinct().toList();
    }

    private static Optional<MonthDay> day(Pattern pattern, Matcher matcher) {
        if (pattern == END && matcher.group("yearend") != null) {
            return Optional.of(MonthDay.of(Month.MARCH, 31));
        }
        String day = matcher.group("day") == null ? matcher.group("day2") : matcher.group("day");
        String month = matcher.group("month") == null ? matcher.group("month2") : matcher.group("month");
        try {
            return Optional.of(MonthDay.of(Month.valueOf(month.toUpperCase(Locale.ROOT)), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns the words with the month's capital given back. */
    private static String words(String found) {
        String words = found;
        for (Month month : Month.values()) {
            String small = month.name().toLowerCase(Locale.ROOT);
            words = words.replace(" " + small, " " + month.name().charAt(0) + small.substring(1));
        }
        return words;
    }
}
