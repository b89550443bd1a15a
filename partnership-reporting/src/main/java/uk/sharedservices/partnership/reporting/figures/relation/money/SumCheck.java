package uk.sharedservices.partnership.reporting.figures.relation.money;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SUM;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.FEW_WORDS;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/** Checks sums that are told as added or taken away: "£3.243m plus £2.257m is £5.500m". */
final class SumCheck implements Check {

    private static final String ANY_SUM = "<s\\d{1,7}>";
    private static final String SIGN = "(?:\\+|plus|added to|-|–|less(?! than)|minus)";
    private static final String MAKES =
            "(?:=|equals|makes?|gives?|giving|making|totals?|comes? to|leaves?|leaving|results? in)";
    private static final Pattern STATED =
            Pattern.compile("(" + ANY_SUM + "(?:" + phrase(40) + " ?" + SIGN + " ?" + phrase(40) + ANY_SUM
                    + "){1,11})(?:" + phrase(20) + MAKES + " " + FEW_WORDS + "| is (?:a total of )?) ?" + Reading.SUM);
    private static final Pattern EACH = Pattern.compile("([^<>]*)" + Reading.SUM);
    private static final Pattern TAKEN = Pattern.compile("(?:^|[ \\w])(?:-|–|less|minus)(?: |$)");

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, STATED, (reading, match) -> stated(reading, match, findings));
    }

    private static void stated(Reading reading, MatchResult match, Findings findings) {
        List<Term> terms = new ArrayList<>();
        Matcher each = EACH.matcher(match.group(1));
        while (each.find()) {
            Sum sum = reading.figure(Sum.class, each, 2);
            boolean taken = !terms.isEmpty() && TAKEN.matcher(each.group(1)).find();
            terms.add(taken ? Term.less(sum) : Term.plus(sum));
        }
        Sum total = reading.figure(Sum.class, match, 2);
        Verdict verdict = Addition.of(terms, Term.plus(total)).verdict();
        Verdict certain = Doubt.OF_A_SUM.in(match.group()).map(verdict::orOpen).orElse(verdict);
        findings.add(reading, SUM, certain, List.of(terms.get(0).sum(), total));
    }
}
