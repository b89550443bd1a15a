package uk.sharedservices.partnership.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day typed as three numbers. */
final class DayField {

    static final String DAY = "-day";
    static final String MONTH = "-month";
    static final String YEAR = "-year";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int FOUR_DIGITS = 1000;
    private static final int LONGEST_SHOWN = 40;

    private final Form form;
    private final String name;
    private final String what;
    private final String day;
    private final String month;
    private final String year;

    DayField(Form form, String name, String what) {
        this.form = form;
        this.name = name;
        this.what = what;
        this.day = form.value(name + DAY);
        this.month = form.value(name + MONTH);
        this.year = form.value(name + YEAR);
    }

    boolean isLeftOut() {
        return day.isEmpty()
                && month.isEmpty()
                && year.isEmpty()
                && form.value(name).isEmpty();
    }

    /** Returns the day; empty if it was left out, or with a mistake. */
    Optional<LocalDate> read() {
        if (isLeftOut()) {
            return Optional.empty();
        }
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return mistaken(
                    DAY, what + " must be written as 2022-11-23 in an address, but was " + shown(form.value(name)));
        }
        if (isToldOtherwise()) {
            return mistaken(DAY, what + " must be given once, but was " + shown(form.value(name)) + " and " + typed());
        }
        List<String> missing = Stream.of(
                        day.isEmpty() ? "day" : "", month.isEmpty() ? "month" : "", year.isEmpty() ? "year" : "")
                .filter(part -> !part.isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return mistaken("-" + missing.get(0), what + " must include a " + String.join(" and a ", missing));
        }
        if (!Stream.of(day, month, year).allMatch(part -> NUMBER.matcher(part).matches())) {
            return mistaken(DAY, what + " must be in numbers, such as 23 11 2022, but was " + typed());
        }
        if (Integer.parseInt(year) < FOUR_DIGITS) {
            return mistaken(YEAR, what + " must have a year of four digits, such as 2022, but was " + typed());
        }
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return mistaken(MONTH, what + " must have a month from 1 to 12, but was " + typed());
        }
        YearMonth within = YearMonth.of(Integer.parseInt(year), number);
        try {
            return Optional.of(within.atDay(Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return mistaken(
                    DAY,
                    what + " must exist, but was " + day + " " + monthAndYear(within) + ": that month has "
                            + within.lengthOfMonth() + " days");
        }
    }

    /** Whether it was given in one as well as in three, and not the same. */
    private boolean isToldOtherwise() {
        String whole = form.value(name);
        return !whole.isEmpty() && !whole.equals(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private Optional<LocalDate> mistaken(String part, String message) {
        form.mistake(name, name + part, message);
        return Optional.empty();
    }

    private static String monthAndYear(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private String typed() {
        return shown(day + " " + month + " " + year);
    }

    private static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }
}
