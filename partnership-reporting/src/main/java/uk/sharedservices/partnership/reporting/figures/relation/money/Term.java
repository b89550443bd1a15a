package uk.sharedservices.partnership.reporting.figures.relation.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;

/**
 * A sum that is added or taken away.
 *
 * @param sum  the sum
 * @param sign  1 or -1
 * @param sure  whether the words leave no doubt about the sign
 */
public record Term(Sum sum, int sign, boolean sure) {

    /** Returns a sum that is surely added. */
    public static Term plus(Sum sum) {
        return new Term(sum, 1, true);
    }

    /** Returns a sum that is surely taken away. */
    public static Term less(Sum sum) {
        return new Term(sum, -1, true);
    }

    Term turned() {
        return new Term(sum, -sign, sure);
    }

    /** Returns this, and this turned if it can be meant so. */
    Stream<Term> readings() {
        return sure && !sum.bracketed() ? Stream.of(this) : Stream.of(this, turned());
    }

    /** Returns the figure with its sign, and how far it may be rounded. */
    public Rounded figure() {
        return signed(sum.pounds());
    }

    Optional<Rounded> looser() {
        return sum.looser().map(this::signed);
    }

    private Rounded signed(Rounded pounds) {
        return new Rounded(pounds.value().multiply(BigDecimal.valueOf(sign)), pounds.within());
    }
}
