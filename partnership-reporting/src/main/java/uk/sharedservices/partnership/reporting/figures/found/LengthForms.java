package uk.sharedservices.partnership.reporting.figures.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.figure.Span;

/** Lengths of time: {@code four weeks'}, {@code 18 months}, {@code 5 clear working days}, {@code 19 months and 22 days}. */
final class LengthForms {

    private static final int MOST_PARTS = 4;
    private static final Pattern ONE = Pattern.compile(part("("), Pattern.CASE_INSENSITIVE);

    /** The forms. */
    static final List<Form> ALL = List.of(Form.of(
            "(?<![\\w.,£/–-])" + part("(?:") + "(?:(?:,| and|, and) " + part("(?:") + "){0," + (MOST_PARTS - 1) + "}",
            LengthForms::length));

    private LengthForms() {}

    /** Returns the pattern of a number of one unit, its groups opened so. */
    private static String part(String open) {
        return open + "\\d{1,4}|" + NumberWords.FORM + ")(?: \\(\\d{1,4}\\))?[ -]"
                + open + "(?:(?:clear|working|business|calendar|consecutive|full|whole|complete)[ -]){0,3})"
                + open + "day|week|fortnight|month|year)s?'?(?![a-z-])";
    }

    private static Optional<Figure> length(String text, MatchResult match) {
        List<Length.Part> parts = new ArrayList<>();
        boolean clear = false;
        int end = match.start();
        Matcher part = ONE.matcher(text).region(match.start(), match.end());
        while (part.find()) {
            Optional<Length.Part> read = part(part.group(1), part.group(2), part.group(3));
            boolean smaller = parts.isEmpty()
                    || read.filter(next -> isSmaller(next, parts.get(parts.size() - 1)))
                            .isPresent();
            if (read.isEmpty() || !smaller) {
                break; // "12 months and 2 years" are two lengths; the second is left out
            }
            parts.add(read.get());
            clear |= part.group(2).toLowerCase(Locale.ROOT).contains("clear");
            end = part.end();
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Length(Span.of(text, match.start(), end), parts, clear, Firmness.of(text, match.start(), end)));
    }

    private static Optional<Length.Part> part(String number, @Nullable String kind, String unit) {
        boolean working = kind != null && kind.toLowerCase(Locale.ROOT).matches(".{0,20}(?:working|business).{0,20}");
        int times = unit.equalsIgnoreCase("fortnight") ? 2 : 1;
        PeriodUnit read = switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> working ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS;
            case "week", "fortnight" -> PeriodUnit.WEEKS;
            case "month" -> PeriodUnit.MONTHS;
            default -> PeriodUnit.YEARS;
        };
        return NumberWords.value(number)
                .filter(amount -> amount > 0)
                .map(amount -> new Length.Part(times * amount, read));
    }

    private static boolean isSmaller(Length.Part next, Length.Part before) {
        List<PeriodUnit> larger = List.of(PeriodUnit.YEARS, PeriodUnit.MONTHS, PeriodUnit.WEEKS, PeriodUnit.DAYS);
        return larger.indexOf(next.unit()) > larger.indexOf(before.unit()) && larger.contains(before.unit());
    }
}
