package uk.sharedservices.partnership.reporting.figures.relation.change;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SHARE;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.FEW_WORDS;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.phrase;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Percentage;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks a sum told as a percentage of another: "£5.500m is 2.27% of £242.095m", "0.5% of £190,742,691 is £953,713", "of the £270k
 * target, £48k (18%)".
 */
final class ShareCheck implements Check {

    private static final String IS = "(?:is|was|are|were|being|represents?|representing|equals|equates to|equivalent to"
            + "|is equivalent to|is equal to|amounts? to|makes up)";
    private static final String FIRMLY =
            ",? (?:which |that |this |it )?" + IS + " (?:about |approximately |around |some )?| \\((?:which is )?";
    private static final String OF = " (?:of|share of) (?:the |a |an |its |our |their )?";
    private static final Pattern SHARE_OF = Pattern.compile(
            Reading.SUM + "(?:(" + FIRMLY + ")|,? or |, )" + Reading.PERCENTAGE + OF + FEW_WORDS + Reading.SUM);
    private static final Pattern OF_TOTAL = Pattern.compile("(?<!> \\()" + Reading.PERCENTAGE + OF + FEW_WORDS
            + Reading.SUM + phrase(20) + "(?:(,? " + IS + " )|, | \\()(?:a |the )?" + FEW_WORDS + Reading.SUM);
    private static final Pattern OF_WHICH = Pattern.compile("(?:^|[#,;:.] ?)of (?:the |a |an |its |our |their |this )"
            + FEW_WORDS + Reading.SUM + phrase(25) + ",? " + FEW_WORDS + "(?:" + Reading.SUM + phrase(15) + " \\("
            + Reading.PERCENTAGE + "\\)|" + Reading.PERCENTAGE + " " + Reading.SUM + ")");
    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?<![a-z])(?:further|remain\\w*|others?|another|next|rest|more|less)(?![a-z])");
    private static final Pattern NO_TOTAL =
            Pattern.compile(Reading.SUM + "(" + FIRMLY + ")" + Reading.PERCENTAGE + OF + "(?!" + FEW_WORDS + "<s)");

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, SHARE_OF, (reading, match) -> {
            Verdict verdict = verdict(reading, match, 1, 3, 4);
            add(reading, Reading.caught(match, 2) ? verdict : inDoubt(verdict), match, List.of(1, 3, 4), findings);
        });
        Patterns.each(scene, OF_TOTAL, (reading, match) -> {
            Verdict verdict = verdict(reading, match, 4, 1, 2);
            add(reading, Reading.caught(match, 3) ? verdict : inDoubt(verdict), match, List.of(1, 2, 4), findings);
        });
        Patterns.each(scene, OF_WHICH, (reading, match) -> {
            List<Integer> groups = Reading.caught(match, 2) ? List.of(2, 3, 1) : List.of(5, 4, 1);
            Verdict verdict = verdict(reading, match, groups.get(0), groups.get(1), groups.get(2));
            boolean other = OF_ANOTHER.matcher(match.group()).find();
            add(
                    reading,
                    other ? verdict.orOpen("It may be a share of what is left.") : verdict,
                    match,
                    groups,
                    findings);
        });
        Verdict missing = Verdict.open("The sum that it is a percentage of is not told beside it.");
        Patterns.each(scene, NO_TOTAL, (reading, match) -> add(reading, missing, match, List.of(1, 3), findings));
    }

    private static void add(
            Reading reading, Verdict verdict, MatchResult match, List<Integer> groups, Findings findings) {
        List<Figure> stated = groups.stream()
                .map(group -> reading.figure(Figure.class, match, group))
                .toList();
        findings.add(reading, SHARE, verdict, stated);
    }

    private static Verdict inDoubt(Verdict verdict) {
        return verdict.orOpen("The words may list them rather than relate them.");
    }

    private static Verdict verdict(Reading reading, MatchResult match, int part, int percentage, int total) {
        return new Proportion(
                        reading.figure(Sum.class, match, part),
                        reading.figure(Sum.class, match, total),
                        Proportion.Of.SHARE)
                .verdict(reading.figure(Percentage.class, match, percentage), 1);
    }
}
