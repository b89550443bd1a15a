package uk.sharedservices.partnership.reporting.figures.relation.sum;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks sums that are told as added or taken away: "£3.243m plus £2.257m is £5.500m".
 *
 * <p>Goes from sum to sum and looks at the words that link each to the next.
 */
final class SumCheck implements Check {

    private static final int MOST_TERMS = 12;
    private static final Pattern EACH = Pattern.compile(Reading.SUM);
    private static final Pattern WORDS = Pattern.compile("[^<>#,;:()]{0,90}");
    private static final Pattern ADDED = Pattern.compile("(?:^| )(?:\\+|plus|added to)(?: |$)");
    private static final Pattern TAKEN = Pattern.compile("(?:^| )(?:-|–|less(?! than)|minus)(?: |$)");
    private static final Pattern MAKES = Pattern.compile(
            "(?:^| )(?:=|equals|makes?|gives?|giving|making|totals?|comes? to|leaves?|leaving|results? in)(?: |$)|^ is (?:a total of )?$");

    /** The sums gone through so far, none if the last words linked nothing. */
    private static final class Run {

        private final List<Term> terms = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
    }

    @Override
    public void check(Scene scene, Findings findings) {
        scene.readings().forEach(reading -> check(reading, findings));
    }

    private static void check(Reading reading, Findings findings) {
        Matcher each = EACH.matcher(reading.wording());
        Run run = new Run();
        int end = 0;
        while (each.find()) {
            Sum sum = reading.figure(Sum.class, each, 1);
            String link = reading.wording().substring(end, each.start());
            end = each.end();
            Optional<Integer> sign = sign(link);
            if (!run.terms.isEmpty() && sign.isPresent() && run.terms.size() < MOST_TERMS) {
                run.words.append(link);
                run.terms.add(new Term(sum, sign.get(), true));
                continue;
            }
            if (run.terms.size() > 1
                    && WORDS.matcher(link).matches()
                    && MAKES.matcher(link).find()) {
                Verdict verdict =
                        Addition.of(run.terms, Term.plus(sum)).verdict().unless(Doubt.OF_A_SUM, run.words + link);
                findings.add(reading, SUM, verdict, List.of(run.terms.get(0).sum(), sum));
            }
            run = new Run();
            run.terms.add(Term.plus(sum));
        }
    }

    /** Returns 1 where the words add what follows, -1 where they take it away; empty if they do neither, or both. */
    private static Optional<Integer> sign(String link) {
        boolean words = WORDS.matcher(link).matches();
        boolean added = words && ADDED.matcher(link).find();
        boolean taken = words && TAKEN.matcher(link).find();
        boolean makes = words && MAKES.matcher(link).find();
        return added == taken || makes ? Optional.empty() : Optional.of(added ? 1 : -1);
    }
}
