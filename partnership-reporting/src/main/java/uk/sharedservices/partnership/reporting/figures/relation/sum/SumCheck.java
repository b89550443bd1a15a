package uk.sharedservices.partnership.reporting.figures.relation.sum;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SUM;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;

/**
 * Checks sums that are told as added or taken away: "£3.243m plus £2.257m is £5.500m".
 *
 * <p>Goes from sum to sum and looks at the words that link each to the next.
 */
final class SumCheck implements Check {

    private static final Pattern EACH = Pattern.compile(Reading.SUM);
    private static final String WORD = "(?:[^<>#,;:()]|<[ydme]\\d{1,7}>)";
    private static final Pattern WORDS =
            Pattern.compile(WORD + "{0,90}(?:, (?:plus|less|minus|added to|(?:which |this |that )?"
                    + "(?:gives?|giving|makes?|making|leaves|leaving|results? in|comes? to|totals?|totalling)) " + WORD
                    + "{0,60})?");
    private static final Pattern LEAVES_AFTER = Pattern.compile(", (?:which |this |that )?leav");
    private static final Pattern LISTS = Pattern.compile(WORD + "{0,90}(?:,| and )" + WORD + "{0,90}");
    private static final Pattern ADDED = Pattern.compile("(?:^| )(?:\\+|plus|added to)(?: |$)");
    private static final Pattern TAKEN = Pattern.compile("(?:^| )(?:-|–|less(?! than)|minus)(?: |$)");
    private static final Pattern MAKES = Pattern.compile(
            "(?:^| )(?:=|equals|makes?|gives?|giving|making|totals?|comes? to|leaves?|leaving|results? in)(?: |$)|^ is (?:a total of )?$");

    @Override
    public void check(Scene scene, Findings findings) {
        scene.readings().forEach(reading -> check(reading, findings));
    }

    private static void check(Reading reading, Findings findings) {
        Matcher each = EACH.matcher(reading.wording());
        Optional<Chain> chain = Optional.empty();
        int end = 0;
        while (each.find()) {
            Sum sum = reading.figure(Sum.class, each, 1);
            String link = reading.wording().substring(end, each.start());
            end = each.end();
            if (chain.isEmpty() || !goesOn(chain.get(), sum, link)) {
                chain.filter(row -> row.adds() && makes(link, row)).ifPresent(row -> {
                    Chain.Told told = row.make(sum, link);
                    findings.add(reading, SUM, told.verdict(), List.of(told.first(), sum));
                });
                chain = Optional.of(new Chain(sum, clause(link)));
            }
        }
    }

    private static boolean goesOn(Chain chain, Sum sum, String link) {
        Optional<Integer> sign = sign(link);
        if (chain.isFull()) {
            return false;
        }
        sign.ifPresent(each -> chain.add(sum, each, link));
        boolean lists = sign.isEmpty()
                && !chain.adds()
                && !makes(link)
                && LISTS.matcher(link).matches();
        if (lists) {
            chain.list(sum, link);
        }
        return sign.isPresent() || lists;
    }

    private static boolean makes(String link) {
        return WORDS.matcher(link).matches() && MAKES.matcher(link).find();
    }

    /** What a row adds up to; ", leaving" tells it only after something was taken away. */
    private static boolean makes(String link, Chain row) {
        return makes(link) && (row.takesAway() || !LEAVES_AFTER.matcher(link).find());
    }

    /** Returns the words between the last break and a sum. */
    private static String clause(String link) {
        int end = "#,;:()".chars().map(link::lastIndexOf).max().orElse(-1);
        return link.substring(end + 1);
    }

    /** Returns 1 where the words add what follows, -1 where they take it away; empty if they do neither, or both. */
    private static Optional<Integer> sign(String link) {
        boolean words = WORDS.matcher(link).matches();
        boolean added = words && ADDED.matcher(link).find();
        boolean taken = words && TAKEN.matcher(link).find();
        return added == taken || makes(link) ? Optional.empty() : Optional.of(added ? 1 : -1);
    }
}
