package uk.sharedservices.partnership.reporting.figures.relation.change;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.CHANGE_FROM_YEAR;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.FEW_WORDS;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.WHEN;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenYear;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Term;

/**
 * Checks a rise or a fall of a balance from an earlier year: "£3.243m, an increase of £1.687m from 2020-21".
 *
 * <p>Tameside, 2021-22: £1.687m was the balance at the end of 2020-21, not the movement from it. Where the text tells that balance the
 * sentence is seen to be wrong; where it does not, nobody can say from the text.
 */
final class ChangeFromYearCheck implements Check {

    private static final Pattern STATED = Pattern.compile(Reading.SUM + WHEN + gap(40)
            + "(?:,| is| was| being| represents| representing) an? " + Direction.NOUN + " of " + Reading.SUM
            + " (?:from|on|since|over|compared (?:with|to)) " + FEW_WORDS + Reading.YEAR
            + "(?:,? \\(?(?:when|where) (?:it|the " + FEW_WORDS + Balance.NOUN + ") (?:was|stood at|had been) "
            + FEW_WORDS
            + Reading.SUM + ")?");
    private static final Pattern CALLED = Pattern.compile(Balance.NOUN);
    private static final int NEAR = 80;

    @Override
    public void check(Scene scene, Findings findings) {
        Map<FinancialYear, List<Balance>> balances = Balance.in(scene);
        Patterns.each(scene, STATED, (reading, match) -> stated(reading, match, balances, findings));
    }

    private static void stated(
            Reading reading, MatchResult match, Map<FinancialYear, List<Balance>> balances, Findings findings) {
        Sum closing = reading.figure(Sum.class, match, 1);
        Sum by = reading.figure(Sum.class, match, 3);
        WrittenYear from = reading.figure(WrittenYear.class, match, 4);
        Direction direction = Direction.of(match.group(2));
        String sentence = reading.sentence(match.start());
        List<Balance> then = balances.getOrDefault(from.year(), List.of()).stream()
                .filter(balance ->
                        !balance.sum().equals(closing) && !balance.sum().equals(by))
                .toList();
        Verdict compared = Reading.caught(match, 6)
                ? against(direction, closing, by, reading.figure(Sum.class, match, 6), from.year())
                : verdict(direction, closing, by, then, from.year(), noun(reading, match.start()), sentence);
        Verdict verdict = compared.unless(Doubt.OF_A_CHANGE, sentence);
        findings.add(reading, CHANGE_FROM_YEAR, verdict, List.of(closing, by, from));
    }

    /** What the sum is called by the words before it, the last of them if there are several. */
    private static Optional<String> noun(Reading reading, int position) {
        Matcher called = CALLED.matcher(reading.wording().substring(Math.max(0, position - NEAR), position));
        return called.results().map(result -> result.group(1)).reduce((one, other) -> other);
    }

    private static Verdict verdict(
            Direction direction,
            Sum closing,
            Sum by,
            List<Balance> then,
            FinancialYear year,
            Optional<String> noun,
            String sentence) {
        Optional<Verdict> agreeing = then.stream()
                .map(balance -> ChangeCheck.change(direction, by, balance.sum(), closing))
                .filter(Verdict::agrees)
                .findFirst();
        if (agreeing.isPresent()) {
            return agreeing.get();
        }
        List<Balance> meant = then.stream()
                .filter(balance -> noun.filter(balance.noun()::equals).isPresent()
                        && balance.subject().canBe(Subject.of(sentence)))
                .toList();
        boolean one = meant.stream()
                        .map(balance -> balance.sum().pounds().value().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        return one
                ? against(direction, closing, by, meant.get(0).sum(), year)
                : open(direction, closing, by, then, year);
    }

    private static Verdict against(Direction direction, Sum closing, Sum by, Sum opening, FinancialYear year) {
        Verdict verdict = ChangeCheck.change(direction, by, opening, closing);
        boolean balanceForMovement = verdict.grade() == Grade.DOES_NOT_AGREE
                && by.pounds().value().compareTo(opening.pounds().value()) == 0;
        return balanceForMovement
                ? new Verdict(
                        verdict.grade(),
                        verdict.because() + " " + by.printed() + " is the balance at the end of " + year
                                + ", not the movement from it.")
                : verdict;
    }

    private static Verdict open(Direction direction, Sum closing, Sum by, List<Balance> then, FinancialYear year) {
        if (!then.isEmpty()) {
            return Verdict.open("Balances at the end of " + year + " are told, but it is not sure that "
                    + closing.printed() + " is compared with one of them.");
        }
        Term change = direction == Direction.UP ? Term.less(by) : Term.plus(by);
        String before =
                Sum.likewise(closing.pounds().value().add(change.figure().value()), List.of(closing, by));
        return Verdict.open(
                "What it was at the end of " + year + " is not told; by these figures it would be " + before + ".");
    }
}
