package uk.sharedservices.partnership.web.yours.field;

import java.util.Optional;

/**
 * A day as it is typed in three numbers, right or wrong.
 *
 * @param day  the day of the month
 * @param month  the month
 * @param year  the year
 */
record DayParts(String day, String month, String year) {

    private static final String BETWEEN = "-";

    /** Returns the parts of a day as the file has it, {@code 2022-11-05}; empty if it has no three parts. */
    static Optional<DayParts> of(String written) {
        String[] parts = written.split(BETWEEN, -1);
        return parts.length == 3
                ? Optional.of(new DayParts(withoutZero(parts[2]), withoutZero(parts[1]), parts[0]))
                : Optional.empty();
    }

    /** Returns the day as the file has it; empty text if nothing was typed. */
    String written() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty()
                ? ""
                : year + BETWEEN + twoDigits(month) + BETWEEN + twoDigits(day);
    }

    private static String withoutZero(String number) {
        return number.length() == 2 && number.startsWith("0") ? number.substring(1) : number;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
