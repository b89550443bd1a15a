package uk.sharedservices.partnership.reporting.figures.relation.account;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * Checks a sum that is told to be made up of others: "£2.257m comprises £1.257m on high needs and £1.000m on early years".
 *
 * <p>The list ends with the sentence, or before it: the first sums of the list that make the whole are its parts.
 */
final class MadeUpCheck implements Check {

    private static final int MOST_PARTS = 12;
    private static final int LONGEST_LIST = 500;
    private static final int NEAR = 60;
    private static final Pattern STATED =
            Pattern.compile("(?<!total |total of |total is |total was |totals |totalling )"
                    + Reading.SUM + Patterns.WHEN + "(" + Patterns.phrase(40) + "),? (?:which |that )?"
                    + "(?:(?:is |are |being )?(?:comprised of|composed of|made up of|made up from|the sum of)"
                    + "|comprises|comprising|consists of|consisting of)(?: of)? ");
    private static final Pattern BETWEEN = Pattern.compile("[,;:()]| and | plus ");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,200}\\)");
    private static final Pattern ONE = Pattern.compile(Reading.SUM);
    private static final Pattern LESS = Pattern.compile(
            "(?<![a-z])(?:surplus|under ?spen|saving|credit|income|offset|less|minus|clawback|net(?![a-z]))");
    private static final Pattern MORE =
            Pattern.compile("(?<![a-z])(?:deficit|over ?spen|pressure|cost|offset|less|minus|net(?![a-z]))");
    private static final Pattern NOT_THE_WHOLE =
            Pattern.compile("(?<![a-z])(?:for|to|is|are|by|from|with|an?)(?![a-z])");
    private static final Pattern NO_PLAIN_LIST = Pattern.compile(
            "(?<![a-z])(?:from|more|up|down|above|below|than|with|as well as|mainly|mostly|largely|chiefly|primarily"
                    + "|principally|partly|example)(?![a-z])");
    private static final String MORE_THAN_A_LIST = "The sentence tells more than a whole and its parts.";

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, STATED, (reading, match) -> {
            String listed = unbracketed(rest(reading, match.end()));
            Pattern against = countingAgainst(reading.wording(), match);
            List<Term> parts = parts(reading, listed, against);
            if (parts.size() > 1) {
                Sum whole = reading.figure(Sum.class, match, 1);
                String sentence = reading.sentence(match.start());
                boolean plain = sums(unbracketed(sentence)) == parts.size() + 1
                        && !NOT_THE_WHOLE.matcher(match.group(2)).find()
                        && !NO_PLAIN_LIST.matcher(listed).find();
                Verdict verdict = verdict(parts, Term.plus(whole));
                findings.add(
                        reading,
                        SUM,
                        (plain ? verdict : verdict.orOpen(MORE_THAN_A_LIST)).unless(Doubt.OF_A_SUM, sentence),
                        Stream.concat(Stream.of(whole), parts.stream().map(Term::sum))
                                .toList());
            }
        });
    }

    /** Returns the sums of a list, as long as each stands between commas and "and" by itself; of one that may count against the others the sign is unsure. */
    private static List<Term> parts(Reading reading, String listed, Pattern countsAgainst) {
        List<Term> parts = new ArrayList<>();
        for (String item : BETWEEN.splitAsStream(listed).toList()) {
            List<MatchResult> sums = ONE.matcher(item).results().toList();
            if (sums.size() > 1 || parts.size() == MOST_PARTS) {
                break;
            }
            boolean against = countsAgainst.matcher(item).find();
            sums.forEach(sum -> parts.add(new Term(reading.figure(Sum.class, sum, 1), against ? -1 : 1, !against)));
        }
        return parts;
    }

    /** Of an overspend an underspend counts against the rest, of an underspend an overspend. */
    private static Pattern countingAgainst(String wording, MatchResult whole) {
        String before = wording.substring(Math.max(0, whole.start() - NEAR), whole.start());
        String named = before.substring(before.lastIndexOf('#') + 1) + whole.group(2);
        return LESS.matcher(named).find() ? MORE : LESS;
    }

    private static Verdict verdict(List<Term> parts, Term whole) {
        return IntStream.iterate(parts.size(), size -> size > 1, size -> size - 1)
                .mapToObj(size -> Addition.of(parts.subList(0, size), whole).verdict())
                .filter(Verdict::agrees)
                .findFirst()
                .orElseGet(() -> Addition.of(parts, whole).verdict());
    }

    /** Returns what is left of a sentence. */
    private static String rest(Reading reading, int from) {
        int end = reading.wording().indexOf('#', from);
        int most = Math.min(reading.wording().length(), from + LONGEST_LIST);
        return reading.wording().substring(from, end < 0 ? most : Math.min(end, most));
    }

    /** Returns words without those in brackets, which tell parts of a part. */
    private static String unbracketed(String words) {
        return IN_BRACKETS.matcher(words).replaceAll(" ");
    }

    private static long sums(String wording) {
        return ONE.matcher(wording).results().count();
    }
}
