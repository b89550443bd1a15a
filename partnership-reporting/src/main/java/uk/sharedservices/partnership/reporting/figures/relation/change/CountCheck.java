package uk.sharedservices.partnership.reporting.figures.relation.change;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.CHANGE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Percentage;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks a rise or a fall of a number, such as that of plans or pupils, in per cent: "rose from 576,474 to 638,745, an increase of
 * 10.8%".
 *
 * <p>A number that is no sum of money is exact, unless it ends in noughts.
 */
final class CountCheck implements Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final int NOUGHTS = 2;
    private static final String NUMBER = "(?<![\\w£.,/-])(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?![\\w%/]|[.,-]\\d)";
    private static final String OF_WHAT = "(?: (?:[a-z][a-z'-]{0,20}|(?:19|20)\\d{2}(?!\\d))){0,5}" + Patterns.WHEN;
    private static final String FROM_TO = "from " + NUMBER + OF_WHAT + ",? to " + NUMBER + OF_WHAT;
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");
    private static final Pattern SCALED =
            Pattern.compile("(?<![a-z])(?:thousand|million|billion|points?|places?)(?![a-z])");
    private static final Pattern FROM_ANOTHER =
            Pattern.compile(" (?:on|over|against|above|compared|in the|since|from|of|than|for|among)(?![a-z])");
    private static final String ANOTHER = "It may be counted from another number.";
    private static final Pattern BEING = Pattern.compile(Direction.VERB + " (?:[a-z]{1,20} ){0,2}" + FROM_TO
            + "(?:,| \\(| –| -| which is| is)? ?(?:which is |that is |this is |representing |i\\.e\\. )?(?:an? |being an? )?"
            + Direction.NOUN + " of " + Reading.PERCENTAGE);
    private static final Pattern BY =
            Pattern.compile(Direction.VERB + "(?: by)? " + Reading.PERCENTAGE + ",? " + FROM_TO);
    private static final Pattern IN_BRACKETS =
            Pattern.compile(Direction.VERB + " (?:[a-z]{1,20} ){0,2}" + FROM_TO + " \\(" + Reading.PERCENTAGE + "\\)");

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, BEING, (reading, match) -> stated(reading, match, List.of(4, 2, 3, 5), findings));
        Patterns.each(scene, IN_BRACKETS, (reading, match) -> stated(reading, match, List.of(1, 2, 3, 4), findings));
        Patterns.each(scene, BY, (reading, match) -> stated(reading, match, List.of(1, 3, 4, 2), findings));
    }

    private static void stated(Reading reading, MatchResult match, List<Integer> groups, Findings findings) {
        BigDecimal from = number(match.group(groups.get(1)));
        BigDecimal to = number(match.group(groups.get(2)));
        Percentage told = reading.figure(Percentage.class, match, groups.get(3));
        boolean years = YEAR.matcher(match.group(groups.get(1))).matches()
                && YEAR.matcher(match.group(groups.get(2))).matches();
        if (from.signum() == 0 || years || SCALED.matcher(match.group()).find()) {
            return;
        }
        Direction direction = Direction.of(match.group(groups.get(0)));
        Verdict verdict = verdict(direction, told, from, to).unless(Doubt.OF_A_CHANGE, reading.sentence(match.start()));
        boolean other = FROM_ANOTHER
                .matcher(reading.wording())
                .region(match.end(), reading.wording().length())
                .lookingAt();
        int start = reading.origin(match.start());
        findings.add(reading, CHANGE, other ? verdict.orOpen(ANOTHER) : verdict, start, reading.origin(match.end()));
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    private static Verdict verdict(Direction direction, Percentage told, BigDecimal from, BigDecimal to) {
        BigDecimal change = change(from, to);
        BigDecimal printed = told.number().value().multiply(BigDecimal.valueOf(direction.sign()));
        BigDecimal apart = change.subtract(printed).abs();
        BigDecimal rounding = told.number().halfLastPlace();
        String is = "From " + words(from) + " to " + words(to) + " is a " + (change.signum() < 0 ? "fall" : "rise")
                + " of "
                + change.abs().setScale(Math.max(1, told.number().value().scale()), RoundingMode.HALF_UP)
                + "%";
        if (apart.signum() == 0) {
            return Verdict.exact(is + ", as printed.");
        }
        if (apart.compareTo(rounding) <= 0) {
            return new Verdict(Grade.WITHIN_ROUNDING, is + "; " + told.printed() + " is printed, within rounding.");
        }
        Verdict wrong = Verdict.wrong(is + ", not " + direction.words() + told.printed() + ".");
        if (told.rough()) {
            return wrong.orOpen("It is told only roughly.");
        }
        BigDecimal least = change(from.add(loose(from)), to.subtract(loose(to)));
        BigDecimal most = change(from.subtract(loose(from)), to.add(loose(to)));
        boolean loosely =
                least.subtract(rounding).compareTo(printed) <= 0 && printed.compareTo(most.add(rounding)) <= 0;
        return loosely ? wrong.orOpen("Numbers that end in noughts may be rounded.") : wrong;
    }

    private static BigDecimal change(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, EXACT_ENOUGH);
    }

    /** How far a number that ends in noughts may be rounded. */
    private static BigDecimal loose(BigDecimal number) {
        int noughts = number.signum() == 0 ? 0 : -number.stripTrailingZeros().scale();
        return noughts < NOUGHTS ? BigDecimal.ZERO : new BigDecimal("0.5").scaleByPowerOfTen(noughts);
    }

    private static String words(BigDecimal number) {
        return String.format(Locale.UK, "%,d", number.toBigInteger());
    }
}
