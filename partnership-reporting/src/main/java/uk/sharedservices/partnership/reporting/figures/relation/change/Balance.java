package uk.sharedservices.partnership.reporting.figures.relation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenYear;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;

/**
 * A balance that a text tells at the end of a financial year.
 *
 * @param sum  the balance
 * @param noun  what it is called: {@code deficit}, {@code surplus}, {@code balance} or {@code reserve}
 * @param year  the year at whose end it stood
 * @param reading  the passage that tells it
 * @param position  where its wording tells it
 */
record Balance(Sum sum, String noun, FinancialYear year, Reading reading, int position) {

    /** What a balance is called. */
    static final String NOUN = "(?<![a-z])(deficit|surplus|balance|reserve)";

    private static final int MOST = 20;
    private static final String WHEN = "<([yd]\\d{1,7})>";
    private static final String END_OF =
            "(?:(?:at|by) (?:the )?(?:end|close) of (?:the )?(?:financial year )?|as at |at )" + WHEN;
    private static final String FORWARD_FROM = "(?:brought|carried) forward from " + WHEN;

    /** A form: its pattern, and the groups of the noun, of the time and of the sum. */
    private record Told(Pattern pattern, int noun, int when, int sum) {}

    private static final List<Told> FORMS = List.of(
            told(NOUN + Patterns.phrase(40) + END_OF + Patterns.phrase(25) + Reading.SUM, 1, 2, 3),
            told(NOUN + Patterns.phrase(25) + Reading.SUM + Patterns.phrase(30) + END_OF, 1, 3, 2),
            told(
                    "(?:^|[ #])" + END_OF + ",?" + Patterns.phrase(60) + NOUN + Patterns.phrase(15) + Reading.SUM,
                    2,
                    1,
                    3),
            told(NOUN + Patterns.phrase(15) + FORWARD_FROM + Patterns.phrase(25) + Reading.SUM, 1, 2, 3),
            told(NOUN + Patterns.phrase(15) + Reading.SUM + Patterns.phrase(15) + FORWARD_FROM, 1, 3, 2),
            told(
                    WHEN + Patterns.phrase(20) + "(?:ended|closed) with an?" + Patterns.phrase(20) + NOUN + " of "
                            + Reading.SUM,
                    2,
                    1,
                    3),
            told(
                    "(?:ended|closed) (?:the year )?" + WHEN + " with an?" + Patterns.phrase(20) + NOUN + " of "
                            + Reading.SUM,
                    2,
                    1,
                    3),
            told(WHEN + " (?:closing|year-end|outturn) " + NOUN + Patterns.phrase(20) + Reading.SUM, 2, 1, 3));

    private static Told told(String pattern, int noun, int when, int sum) {
        return new Told(Pattern.compile(pattern), noun, when, sum);
    }

    /** Returns whose it is, as far as the sentence says. */
    Subject subject() {
        return Subject.of(reading.sentence(position));
    }

    /** Returns the balances that a text tells, by the year at whose end they stood; of each year as many as can be compared. */
    static Map<FinancialYear, List<Balance>> in(Scene scene) {
        Map<FinancialYear, List<Balance>> balances = new HashMap<>();
        for (Told form : FORMS) {
            Patterns.each(scene, form.pattern(), (reading, match) -> read(form, reading, match, balances));
        }
        return balances;
    }

    private static void read(
            Told form, Reading reading, MatchResult match, Map<FinancialYear, List<Balance>> balances) {
        Figure when =
                reading.figures().get(Integer.parseInt(match.group(form.when()).substring(1)));
        Sum sum = reading.figure(Sum.class, match, form.sum());
        endedYear(when).ifPresent(year -> {
            List<Balance> ofYear = balances.computeIfAbsent(year, none -> new ArrayList<>());
            if (ofYear.size() < MOST) {
                ofYear.add(new Balance(sum, match.group(form.noun()), year, reading, match.start()));
            }
        });
    }

    /** The year that ends with a day, or the year itself; empty for a day within a year. */
    private static Optional<FinancialYear> endedYear(Figure when) {
        if (when instanceof WrittenYear year) {
            return Optional.of(year.year());
        }
        LocalDate day = ((WrittenDay) when).day();
        return Optional.of(FinancialYear.of(day)).filter(year -> year.lastDay().equals(day));
    }
}
