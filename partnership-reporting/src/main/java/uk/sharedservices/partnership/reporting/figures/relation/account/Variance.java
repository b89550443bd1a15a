package uk.sharedservices.partnership.reporting.figures.relation.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Addition;
import uk.sharedservices.partnership.reporting.figures.relation.sum.Term;

/** By how much spending and its budget differ. Whether more or less is meant by a sign or by brackets councils settle differently. */
final class Variance {

    private Variance() {}

    /** Returns how a variance that is told stands to spending and its budget, whatever its sign. */
    static Verdict of(Sum spent, Sum budget, Sum told) {
        return of(Term.plus(spent), Term.plus(budget), Term.plus(told));
    }

    static Verdict of(Term spent, Term budget, Term told) {
        boolean under = isBelow(spent, budget);
        List<Term> difference = under ? List.of(budget, turned(spent)) : List.of(spent, turned(budget));
        boolean negative = told.figure().value().signum() < 0;
        return Addition.of(difference, negative ? turned(told) : told).verdict();
    }

    /** Returns the same in digits alone, for sums whose unit is not told. */
    static Verdict inDigits(Verdict verdict, Term spent, Term budget, Term told) {
        BigDecimal difference =
                spent.figure().value().subtract(budget.figure().value()).abs();
        boolean under = isBelow(spent, budget);
        String is = (under ? budget : spent).sum().printed() + " and "
                + (under ? spent : budget).sum().printed() + " are "
                + String.format(Locale.UK, "%,." + Math.max(0, difference.scale()) + "f", difference) + " apart";
        String printed = told.sum().printed();
        return switch (verdict.grade()) {
            case EXACT -> Verdict.exact(is + ", as printed.");
            case WITHIN_ROUNDING -> new Verdict(verdict.grade(), is + "; " + printed + " is printed, within rounding.");
            case DOES_NOT_AGREE -> Verdict.wrong(is + ", not " + printed + ".");
            case NOT_CHECKABLE -> verdict;
        };
    }

    /** Returns whether one sum is less than another. */
    static boolean isUnder(Sum one, Sum other) {
        return isBelow(Term.plus(one), Term.plus(other));
    }

    private static Term turned(Term term) {
        return new Term(term.sum(), -term.sign(), term.sure());
    }

    private static boolean isBelow(Term one, Term other) {
        return one.figure().value().compareTo(other.figure().value()) < 0;
    }
}
