package uk.sharedservices.partnership.reporting.figures.relation.sum;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Checks a total of sums that are listed in the same sentence: "£100,000 for central services and £761,539 for high needs, a total of
 * £861,539", or "a total of £861,539, made up of £100,000 and £761,539".
 *
 * <p>The sums listed must be all that the sentence has; with any other it is not known which are meant.
 */
final class TotalCheck implements Check {

    private static final String LISTED = "((?:[^<>#]{0,80}?<s\\d{1,7}>){2,12})";
    private static final Pattern AFTER = Pattern.compile("<s\\d{1,7}>(?:[^<>#]{1,80}?<s\\d{1,7}>){1,11}"
            + "[^<>#]{0,40}?[, (–-](?:totalling|in total|(?:a|the|an overall|a combined|giving a|making a) total of|making in all)"
            + " " + Reading.SUM);
    private static final Pattern BEFORE = Pattern.compile("total(?:s|ling)? (?:of |to |is |was )?" + Reading.SUM
            + ",? \\(?(?:is |are |being |was )?(?:made up of|comprising|comprises|consisting of|consists of|the sum of|made from)"
            + LISTED);
    private static final Pattern LINK = Pattern.compile(",|(?: and | plus |;)");
    private static final Pattern EACH = Pattern.compile("([^<>]*)" + Reading.SUM);

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, AFTER, (reading, match) -> {
            String listed = match.group().substring(0, match.group().lastIndexOf('<'));
            listed(reading, match, listed, findings);
        });
        Patterns.each(scene, BEFORE, (reading, match) -> listed(reading, match, match.group(2), findings));
    }

    private static void listed(Reading reading, MatchResult match, String listed, Findings findings) {
        Optional<List<Sum>> sums = listed(reading, listed);
        if (sums.isEmpty()) {
            return;
        }
        Sum total = reading.figure(Sum.class, match, 1);
        String sentence = reading.sentence(match.start());
        Verdict verdict = Addition.of(sums.get().stream().map(Term::plus).toList(), Term.plus(total))
                .verdict();
        boolean others = count(sentence) > count(listed) + 1;
        Verdict certain = others ? verdict.orOpen("The sentence tells of other sums too.") : verdict;
        List<Sum> stated = new ArrayList<>(sums.get());
        stated.add(total);
        findings.add(reading, SUM, certain.unless(Doubt.OF_A_SUM, sentence), stated);
    }

    /** Returns the sums of a list; empty if anything but commas and "and" links them. */
    private static Optional<List<Sum>> listed(Reading reading, String listed) {
        List<Sum> sums = new ArrayList<>();
        Matcher each = EACH.matcher(listed);
        while (each.find()) {
            if (!sums.isEmpty() && !LINK.matcher(each.group(1)).find()) {
                return Optional.empty();
            }
            sums.add(reading.figure(Sum.class, each, 2));
        }
        return sums.size() < 2 ? Optional.empty() : Optional.of(sums);
    }

    private static long count(String wording) {
        return EACH.matcher(wording).results().count();
    }
}
