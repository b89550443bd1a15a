package uk.sharedservices.partnership.reporting.figures.found;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Percentage;
import uk.sharedservices.partnership.reporting.figures.figure.Span;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.figure.Told;

/** Sums of money and percentages as councils print them: {@code £242.095m}, {@code £270k}, {@code (£1.2m)}, {@code 2.27 per cent}. */
final class SumForms {

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,9})?(?![\\d]|[.,]\\d)";
    private static final String UNIT = "(?: ?(m|mn|k|bn|million|billion|thousand)(?![a-z]))?";

    /** The forms, the surest first. */
    static final List<Form> ALL = List.of(
            Form.of("((?<![\\w£)])-|\\()? ?£ ?(-)?(" + DIGITS + ")" + UNIT + "(\\))?", SumForms::sum),
            Form.of("(?<![\\w.,£])(-?\\d{1,6}(?:\\.\\d{1,9})?) ?(?:%|per ?cent(?![a-z]))", SumForms::percentage));

    private SumForms() {}

    private static Optional<Figure> sum(String text, MatchResult match) {
        String digits = match.group(3);
        boolean heading = digits.length() > 2 && digits.chars().allMatch(each -> each == '0'); // £000
        if (heading) {
            return Optional.empty();
        }
        boolean brackets = "(".equals(match.group(1)) && match.group(5) != null;
        boolean minus = "-".equals(match.group(1)) || match.group(2) != null;
        int start = brackets || "-".equals(match.group(1)) ? match.start() : text.indexOf('£', match.start());
        int end = match.group(5) != null && !brackets ? match.end() - 1 : match.end();
        Told told = Firmness.of(text, start, end);
        return Optional.of(new Sum(
                Span.of(text, start, end),
                PrintedNumber.of(minus ? "-" + digits : digits),
                power(match.group(4)),
                brackets,
                told != Told.PLAINLY));
    }

    private static int power(@Nullable String unit) {
        if (unit == null) {
            return 0;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "k", "thousand" -> 3;
            case "m", "mn", "million" -> 6;
            default -> 9;
        };
    }

    private static Optional<Figure> percentage(String text, MatchResult match) {
        Told told = Firmness.of(text, match.start(), match.end());
        return Optional.of(new Percentage(
                Span.of(text, match.start(), match.end()), PrintedNumber.of(match.group(1)), told != Told.PLAINLY));
    }
}
