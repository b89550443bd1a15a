package uk.sharedservices.partnership.reporting.figures.relation.change;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.CHANGE;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.FEW_WORDS;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.WHEN;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Percentage;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Addition;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Term;

/** Checks a rise or a fall between two sums that are both told: "an increase of £1.557m from £1.686m to £3.243m". */
final class ChangeCheck implements Check {

    private static final String BY = "<([sp]\\d{1,7})>(?: ?\\(<([sp]\\d{1,7})>\\)| or <([sp]\\d{1,7})>)?";
    private static final String FROM_TO =
            " from " + FEW_WORDS + Reading.SUM + WHEN + ",? to " + FEW_WORDS + Reading.SUM;

    private static final String TO_FROM =
            " to " + FEW_WORDS + Reading.SUM + WHEN + ",? from " + FEW_WORDS + Reading.SUM;

    /** A form: its pattern, and the groups of the word, of the change and of the two sums. */
    private record Stated(Pattern pattern, int word, int by, int from, int to) {

        static Stated of(String pattern, int word, int by, int from, int to) {
            return new Stated(Pattern.compile(pattern), word, by, from, to);
        }
    }

    private static final List<Stated> FORMS = List.of(
            Stated.of(Direction.NOUN + " of " + BY + FROM_TO, 1, 2, 5, 6),
            Stated.of(Direction.VERB + "(?: by)? " + BY + ",?" + FROM_TO, 1, 2, 5, 6),
            Stated.of(Direction.NOUN + " of " + BY + TO_FROM, 1, 2, 6, 5),
            Stated.of(Direction.VERB + "(?: by)? " + BY + ",?" + TO_FROM, 1, 2, 6, 5),
            Stated.of(
                    "(?<![a-z])from " + FEW_WORDS + Reading.SUM + WHEN + ",? to " + FEW_WORDS + Reading.SUM + WHEN
                            + "(?:,| \\(| –| -)? ?(?:which is |that is |this is |representing |i\\.e\\. )?(?:an? |being an? )?"
                            + Direction.NOUN + " of " + BY,
                    3,
                    4,
                    1,
                    2),
            Stated.of(
                    Reading.SUM + WHEN
                            + "(?:,| is| was| being| represents|, representing|, which is|, which was) (?:an? )"
                            + Direction.NOUN + " of " + BY + " (?:from|on|over|compared (?:with|to)) " + FEW_WORDS
                            + Reading.SUM
                            + "(?!" + WHEN + ",? to " + FEW_WORDS + "<s)",
                    2,
                    3,
                    6,
                    1));

    @Override
    public void check(Scene scene, Findings findings) {
        for (Stated form : FORMS) {
            Patterns.each(scene, form.pattern(), (reading, match) -> stated(form, reading, match, findings));
        }
    }

    private static void stated(Stated form, Reading reading, MatchResult match, Findings findings) {
        Direction direction = Direction.of(match.group(form.word()));
        Sum from = reading.figure(Sum.class, match, form.from());
        Sum to = reading.figure(Sum.class, match, form.to());
        for (int group = form.by(); group < form.by() + 3; group++) {
            if (Reading.caught(match, group)) {
                Figure by = reading.figures()
                        .get(Integer.parseInt(match.group(group).substring(1)));
                Verdict verdict =
                        verdict(direction, by, from, to).unless(Doubt.OF_A_CHANGE, reading.sentence(match.start()));
                findings.add(reading, CHANGE, verdict, List.of(by, from, to));
            }
        }
    }

    private static Verdict verdict(Direction direction, Figure by, Sum from, Sum to) {
        return by instanceof Percentage percentage
                ? new Proportion(to, from, Proportion.Of.CHANGE).verdict(percentage, direction.sign())
                : change(direction, (Sum) by, from, to);
    }

    /** Returns how a change in money stands to the sums before and after it. */
    static Verdict change(Direction direction, Sum by, Sum from, Sum to) {
        List<Term> difference = direction == Direction.UP
                ? List.of(Term.plus(to), Term.less(from))
                : List.of(Term.plus(from), Term.less(to));
        return new Addition(difference, Term.plus(by), direction.words()).verdict();
    }
}
