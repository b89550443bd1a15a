package uk.sharedservices.partnership.reporting.figures.found;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whole numbers in digits, or in words from one to ninety-nine. */
final class NumberWords {

    private static final List<String> TO_NINETEEN = List.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final int FIRST_TEN = 20;

    /** Matches a number in words, the longer first, so that "sixteen" is not "six". */
    static final String FORM = "(?:" + String.join("|", TENS) + ")(?:[ -](?:"
            + String.join("|", TO_NINETEEN.subList(0, 9)) + "))?|"
            + TO_NINETEEN.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"));

    private NumberWords() {}

    /** Returns the number that a text stands for. */
    static Optional<Integer> value(String text) {
        String number = text.toLowerCase(Locale.ROOT);
        if (Character.isDigit(number.charAt(0))) {
            return Optional.of(Integer.valueOf(number));
        }
        int small = TO_NINETEEN.indexOf(number);
        if (small >= 0) {
            return Optional.of(small + 1);
        }
        String[] parts = number.split("[ -]", 2);
        int tens = TENS.indexOf(parts[0]);
        int rest = parts.length == 2 ? TO_NINETEEN.indexOf(parts[1]) + 1 : 0;
        return tens < 0 ? Optional.empty() : Optional.of(FIRST_TEN + 10 * tens + rest);
    }
}
