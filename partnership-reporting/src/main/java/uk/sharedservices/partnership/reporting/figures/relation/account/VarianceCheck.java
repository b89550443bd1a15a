package uk.sharedservices.partnership.reporting.figures.relation.account;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.VARIANCE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks what was over or under a budget: "£33.414m against a budget of £28.717m is an overspend of £4.697m".
 *
 * <p>An overspend of spending is more than its budget, one of income less: which of the two a sum is the words seldom tell. So the side
 * told is no more than doubted.
 */
final class VarianceCheck implements Check {

    private static final String BUDGET = "(?:budget|allocation|grant|funding|target)";
    private static final String SPENT = "(?:spend(?:ing)?|expenditure|costs?|outturn|forecast|actuals?)";
    private static final String NAMED = "(?:[a-z0-9'-]{1,20} ){0,4}";
    private static final String AGAINST = " (?:against|compared (?:with|to)|on) " + NAMED;
    private static final String VERB =
            ",? (?:which |this |that )?(?:is|was|gives|giving|leaves|leaving|being|represents|representing|shows|showing"
                    + "|results in|resulting in|means)";
    private static final String KIND =
            " (?:an? )?(?:(?:net|total|overall|in-year|year-end|projected|forecast|gross|potential) ){0,3}";
    private static final String VARIED =
            "(?:(?:,| \\(|:|" + VERB + ")" + KIND + "(over ?spend(?:ing)?|under ?spend(?:ing)?|variance|shortfall)|"
                    + VERB + KIND + "(deficit|surplus))(?: of)? ";
    private static final Pattern SPENT_AGAINST = Pattern.compile(Reading.SUM
            + Patterns.WHEN
            + Patterns.phrase(40)
            + AGAINST
            + BUDGET
            + Patterns.phrase(25)
            + Reading.SUM
            + Patterns.WHEN
            + VARIED
            + Reading.SUM);
    private static final Pattern BUDGET_AGAINST = Pattern.compile("(?<![a-z])" + BUDGET + Patterns.phrase(25)
            + Reading.SUM + Patterns.WHEN + Patterns.phrase(20) + " (?:against|compared (?:with|to)|and) " + NAMED
            + SPENT + Patterns.phrase(25) + Reading.SUM + Patterns.WHEN + VARIED + Reading.SUM);
    private static final Pattern ONE = Pattern.compile("<s\\d");
    private static final Pattern PART = Pattern.compile(
            "(?<![a-z])(?:to date|so far|month|quarter|full[- ]year|annual|forecast|projected|year[- ]to[- ]date|profiled?)(?![a-z])");
    private static final Pattern OF_PART = Pattern.compile(" (?:on|for|from|in the|after|once|at|by)(?![a-z])");
    private static final String PARTS = "One of them may be of a part of the year or of the budget, or forecast.";
    private static final String OTHERS = "The sentence tells of other sums too.";
    private static final String OTHER_SIDE =
            "By these figures it would be on the other side, unless they are of income.";

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, SPENT_AGAINST, (reading, match) -> stated(reading, match, true, findings));
        Patterns.each(scene, BUDGET_AGAINST, (reading, match) -> stated(reading, match, false, findings));
    }

    private static void stated(Reading reading, MatchResult match, boolean spentFirst, Findings findings) {
        Sum spent = reading.figure(Sum.class, match, spentFirst ? 1 : 2);
        Sum budget = reading.figure(Sum.class, match, spentFirst ? 2 : 1);
        Sum told = reading.figure(Sum.class, match, 5);
        String sentence = reading.sentence(match.start());
        Verdict verdict = Variance.of(spent, budget, told);
        String name = Reading.caught(match, 3) ? match.group(3) : match.group(4);
        boolean otherSide = (name.startsWith("over") && Variance.isUnder(spent, budget))
                || (name.startsWith("under") && Variance.isUnder(budget, spent));
        boolean alone = ONE.matcher(sentence).results().count() == 3;
        boolean ofPart = PART.matcher(sentence).find()
                || OF_PART.matcher(reading.wording())
                        .region(match.end(), reading.wording().length())
                        .lookingAt();
        Verdict sided = otherSide && verdict.agrees() ? Verdict.open(verdict.because() + " " + OTHER_SIDE) : verdict;
        Verdict whole = ofPart ? sided.orOpen(PARTS) : sided;
        findings.add(
                reading,
                VARIANCE,
                (alone ? whole : whole.orOpen(OTHERS)).unless(Doubt.OF_A_MOVEMENT, sentence),
                List.of(spent, budget, told));
    }
}
