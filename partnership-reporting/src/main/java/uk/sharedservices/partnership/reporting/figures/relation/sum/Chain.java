package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Sums that stand in a row, first listed and then added or taken away: "a deficit of £0.557m and an overspend of £1.129m less £0.018m".
 *
 * <p>Whether the sums that are only listed are terms too the words leave open: what the row is told to make is held against each
 * reading.
 */
final class Chain {

    private static final int MOST_TERMS = 12;
    private static final Pattern DEFICIT = Pattern.compile("(?<![a-z])(?:deficit|over ?spen|shortfall)");
    private static final Pattern SURPLUS = Pattern.compile("(?<![a-z])(?:surplus|under ?spen)");
    private static final Pattern INCOME =
            Pattern.compile("(?<![a-z])(?:income|grant|funding|receipts|resources|budget)");
    private static final Pattern SPENDING = Pattern.compile("(?<![a-z])(?:expenditure|spend|spent|costs?(?![a-z]))");
    private static final String OTHER_SIDE =
            "The words tell it on the other side: which of the sums come in and which go out is not sure.";

    /** On which side a sum stands. */
    private enum Side {
        DEFICIT,
        SURPLUS,
        NOT_TOLD;

        /** Returns the side of a sum that words before it name; neither if they name both or none. */
        static Side of(String words) {
            return of(words, Chain.DEFICIT, Chain.SURPLUS);
        }

        /** Returns on which side what is left stands, if anything is, of a sum so called. */
        static Side leadingTo(String words) {
            Side named = of(words);
            return named == NOT_TOLD ? of(words, SPENDING, INCOME) : named;
        }

        boolean isOpposite(Side other) {
            return this != NOT_TOLD && other != NOT_TOLD && this != other;
        }

        private static Side of(String words, Pattern deficit, Pattern surplus) {
            boolean less = deficit.matcher(words).find();
            boolean more = surplus.matcher(words).find();
            return less == more ? NOT_TOLD : less ? DEFICIT : SURPLUS;
        }
    }

    /** A sum with the words before it. */
    private record Link(Term term, String words) {}

    private static final String TAKEN_FROM_WHAT = "What is taken away may be of the sum before it alone.";

    /** What the row is told to make, on one reading of where it begins. */
    private record Made(Addition addition, Verdict verdict, int first) {}

    private final List<Link> links = new ArrayList<>();
    private int listed;

    /** Begins with a sum. */
    Chain(Sum first, String words) {
        links.add(new Link(Term.plus(first), words));
    }

    /** Returns whether anything was added or taken away. */
    boolean adds() {
        return links.size() > listed + 1;
    }

    /** Returns whether anything was taken away. */
    boolean takesAway() {
        return links.stream().anyMatch(link -> link.term().sign() < 0);
    }

    boolean isFull() {
        return links.size() >= MOST_TERMS;
    }

    /** Goes on with a sum that is listed, as long as nothing was added or taken away. */
    void list(Sum sum, String words) {
        links.add(new Link(Term.plus(sum), words));
        listed++;
    }

    /** Goes on with a sum that is added, or with -1 one that is taken away. */
    void add(Sum sum, int sign, String words) {
        links.add(new Link(new Term(sum, sign, true), words));
    }

    /** Returns the first of the sums that are taken as terms, and how they stand to what they are told to make. */
    Told make(Sum total, String words) {
        List<Made> readings = IntStream.iterate(listed, first -> first >= 0, first -> first - 1)
                .mapToObj(first -> from(first, total, words))
                .toList();
        Made best = readings.stream()
                .filter(made -> made.verdict().grade() == Grade.EXACT)
                .findFirst()
                .or(() -> readings.stream()
                        .filter(made -> made.verdict().agrees())
                        .findFirst())
                .orElseGet(() -> nearest(readings));
        String all = links.subList(best.first() + 1, links.size()).stream()
                        .map(Link::words)
                        .collect(Collectors.joining())
                + words;
        boolean unsure = listed > 0 && Side.of(links.get(listed).words()) == Side.SURPLUS;
        Verdict verdict = best.verdict().unless(Doubt.OF_A_SUM, all);
        return new Told(links.get(best.first()).term().sum(), unsure ? verdict.orOpen(TAKEN_FROM_WHAT) : verdict);
    }

    /**
     * What came of a row.
     *
     * @param first  the first of its terms
     * @param verdict  how they stand to what they are told to make
     */
    record Told(Sum first, Verdict verdict) {}

    private static Made nearest(List<Made> readings) {
        return readings.stream()
                .min(Comparator.comparing(made -> made.addition().apart()))
                .orElseThrow();
    }

    private Made from(int first, Sum total, String words) {
        List<Link> used = links.subList(first, links.size());
        Set<Side> sides = links.subList(first, listed + 1).stream()
                .map(link -> Side.of(link.words()))
                .collect(Collectors.toSet());
        boolean mixed = sides.contains(Side.DEFICIT) && sides.contains(Side.SURPLUS);
        List<Term> terms = used.stream()
                .map(link -> mixed && Side.of(link.words()) == Side.SURPLUS
                        ? link.term().turned()
                        : link.term())
                .toList();
        return made(
                first, terms, mixed ? Side.DEFICIT : Side.leadingTo(used.get(0).words()), total, Side.of(words));
    }

    /**
     * What is told as a deficit or a surplus has the sign of what the terms come to; unless they are on that side themselves and come
     * to less than nothing.
     */
    private static Made made(int first, List<Term> terms, Side lead, Sum total, Side told) {
        boolean less = terms.stream()
                        .map(term -> term.figure().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                < 0;
        boolean turned = less && told != Side.NOT_TOLD && told != lead;
        Addition addition = Addition.of(terms, turned ? Term.less(total) : Term.plus(total));
        Verdict verdict = addition.verdict();
        boolean otherSide = less ? turned && lead == Side.NOT_TOLD && told == Side.SURPLUS : lead.isOpposite(told);
        return new Made(
                addition,
                otherSide && verdict.agrees() ? Verdict.open(verdict.because() + " " + OTHER_SIDE) : verdict,
                first);
    }
}
