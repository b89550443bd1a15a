package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.finance.reconciliation.ReconciliationVerdict;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Sums with their signs, and what they are told to make.
 *
 * @param terms  the sums, two or more
 * @param total  what they are told to make
 * @param toldAs  how the total is told, such as {@code an increase of}; often empty
 */
public record Addition(List<Term> terms, Term total, String toldAs) {

    private static final int MOST_UNSURE = 4;
    private static final String ROUGH = "One of them is told only roughly.";
    private static final String PERHAPS_ROUNDED =
            "Whole pounds that end in noughts may be rounded further than is printed.";

    /** Returns sums with what they are told to make. */
    public static Addition of(List<Term> terms, Term total) {
        return new Addition(terms, total, "");
    }

    /** Returns how the sums stand to each other, on the reading of their signs that agrees best. */
    public Verdict verdict() {
        List<Addition> readings = readings();
        for (ReconciliationVerdict sought :
                List.of(ReconciliationVerdict.EXACT, ReconciliationVerdict.WITHIN_ROUNDING)) {
            Optional<Addition> agreeing = readings.stream()
                    .filter(reading -> reading.asPrinted().verdict() == sought)
                    .findFirst();
            if (agreeing.isPresent()) {
                return agreeing.get().told(sought);
            }
        }
        Verdict wrong = told(ReconciliationVerdict.UNEXPLAINED);
        if (sums().anyMatch(Sum::rough)) {
            return wrong.orOpen(ROUGH);
        }
        boolean looselyRight =
                readings.stream().anyMatch(reading -> reading.loosely().verdict() != ReconciliationVerdict.UNEXPLAINED);
        return looselyRight ? wrong.orOpen(PERHAPS_ROUNDED) : wrong;
    }

    /** Returns by how many pounds the sums and what they are told to make are apart, as printed. */
    BigDecimal apart() {
        return asPrinted().difference().abs();
    }

    private Stream<Sum> sums() {
        return Stream.concat(terms.stream(), Stream.of(total)).map(Term::sum);
    }

    private Reconciliation asPrinted() {
        return new Reconciliation(terms.stream().map(Term::figure).toList(), total.figure());
    }

    private Reconciliation loosely() {
        return new Reconciliation(
                terms.stream().map(term -> term.looser().orElse(term.figure())).toList(),
                total.looser().orElse(total.figure()));
    }

    /** Returns each way to read the signs; the first is this. */
    private List<Addition> readings() {
        List<List<Term>> read = List.of(List.of());
        int unsure = 0;
        for (Term term : Stream.concat(terms.stream(), Stream.of(total)).toList()) {
            List<Term> ways = unsure < MOST_UNSURE ? term.readings().toList() : List.of(term);
            unsure += ways.size() - 1;
            read = read.stream()
                    .flatMap(before -> ways.stream().map(way -> {
                        List<Term> longer = new ArrayList<>(before);
                        longer.add(way);
                        return longer;
                    }))
                    .toList();
        }
        return read.stream()
                .map(all -> new Addition(all.subList(0, terms.size()), all.get(terms.size()), toldAs))
                .toList();
    }

    private Verdict told(ReconciliationVerdict verdict) {
        // Surpluses throughout are told as they are printed.
        if (total.sign() < 0) {
            return new Addition(terms.stream().map(Term::turned).toList(), total.turned(), toldAs).told(verdict);
        }
        Reconciliation printed = asPrinted();
        String rounding = MoneyInWords.pounds(printed.tolerance());
        String made = made();
        return switch (verdict) {
            case EXACT -> Verdict.exact(made + ", as printed.");
            case WITHIN_ROUNDING ->
                new Verdict(
                        Grade.WITHIN_ROUNDING,
                        made + "; " + total.sum().printed() + " is printed, and rounding explains up to " + rounding
                                + ".");
            case UNEXPLAINED ->
                Verdict.wrong(made + ", not " + toldAs + total.sum().printed() + ": they are "
                        + likewise(printed.difference().abs()) + " apart, and rounding explains up to " + rounding
                        + ".");
        };
    }

    /** Returns {@code £3.243m and £2.257m make £5.500m} or {@code £3.243m less £1.687m is £1.556m}. */
    private String made() {
        List<String> added = printed(1);
        List<String> taken = printed(-1);
        BigDecimal makes = terms.stream().map(term -> term.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        String left = added.isEmpty() ? "" : joined(added);
        String right = taken.isEmpty() ? "" : (left.isEmpty() ? "less " : " less ") + joined(taken);
        boolean one = added.size() < 2;
        return left + right + (one ? " is " : taken.isEmpty() ? " make " : " leave ") + likewise(makes);
    }

    private List<String> printed(int sign) {
        return terms.stream()
                .filter(term -> term.sign() == sign)
                .map(term -> term.sum().printed())
                .toList();
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + words.get(last);
    }

    private String likewise(BigDecimal pounds) {
        return Sum.likewise(pounds, sums().toList());
    }
}
