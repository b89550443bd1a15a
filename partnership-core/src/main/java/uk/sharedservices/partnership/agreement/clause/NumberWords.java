package uk.sharedservices.partnership.agreement.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole numbers as clauses write them: in digits, or in words from one to ninety-nine. */
final class NumberWords {

    private static final List<String> TO_NINETEEN = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int MOST_DIGITS = 9;

    /** Matches a number in digits or words; the longer words come first, so that "sixteen" is not "six". */
    static final String FORM = "(?:\\d{1," + MOST_DIGITS + "}|(?:"
            + String.join("|", TENS) + ")(?:[ -](?:" + String.join("|", TO_NINETEEN.subList(0, 9)) + "))?|"
            + Stream.concat(reversed(), Stream.of("an", "a")).collect(Collectors.joining("|"))
            + ")";

    private NumberWords() {}

    private static Stream<String> reversed() {
        return TO_NINETEEN.stream().sorted((one, other) -> Integer.compare(other.length(), one.length()));
    }

    /** Returns the number that a text of that form stands for. */
    static Optional<Integer> value(String text) {
        String number = text.toLowerCase(Locale.ROOT);
        if (number.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return number.length() > MOST_DIGITS || number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Integer.valueOf(number));
        }
        if (number.equals("a") || number.equals("an")) {
            return Optional.of(1);
        }
        int units = TO_NINETEEN.indexOf(number);
        if (units >= 0) {
            return Optional.of(units + 1);
        }
        String[] parts = number.split("[ -]", 2);
        int tens = TENS.indexOf(parts[0]);
        if (tens < 0) {
            return Optional.empty();
        }
        int rest = parts.length == 2 ? TO_NINETEEN.indexOf(parts[1]) + 1 : 0;
        return Optional.of((tens + 2) * 10 + rest);
    }
}
