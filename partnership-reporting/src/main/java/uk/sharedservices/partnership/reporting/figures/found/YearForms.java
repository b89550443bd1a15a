package uk.sharedservices.partnership.reporting.figures.found;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Span;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenYear;

/** Financial years as councils print them: {@code 2021-22}, {@code 2021/22}, {@code 22- 23} where a line was broken. */
final class YearForms {

    /** Two pairs of digits with a dash are as often ages or marks: a word must lead to the year. */
    private static final String LED_TO = "(?<=(?:^|[^a-z])(?:for|in|into|from|to|during|of|since|year|fy|by|the) ?)";

    /** The forms, the surest first. */
    static final List<Form> ALL = List.of(
            Form.of("(?<![\\w./,£–-])(\\d{4})([/–-] ?| - )(\\d{4}|\\d{2})(?![\\w/%-]|[.,]\\d)", YearForms::year),
            Form.of("(?<![\\w./,£–-])([1-9]\\d)(/ ?)([1-9]\\d)(?![\\w/%-]|[.,]\\d)", YearForms::year),
            Form.of(LED_TO + "(?<![\\w./,£–-])([1-9]\\d)([–-] ?)([1-9]\\d)(?![\\w/%-]|[.,]\\d)", YearForms::year));

    private YearForms() {}

    private static Optional<Figure> year(String text, MatchResult match) {
        try {
            FinancialYear year = FinancialYear.parse(match.group(1) + "/" + match.group(3));
            return Optional.of(new WrittenYear(Span.of(text, match.start(), match.end()), year));
        } catch (InvalidValueException none) {
            return Optional.empty(); // a span of years, such as 2019-22
        }
    }
}
