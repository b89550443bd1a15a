package uk.sharedservices.partnership.reporting.figures.relation.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.reporting.figures.figure.Percentage;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * A sum as a percentage of another, or the change from one to the other.
 *
 * <p>Both are rounded before they are printed, so their proportion lies between what the lowest and the highest that they can stand for
 * come to.
 *
 * @param part  the part, or the later sum
 * @param whole  the whole, or the earlier sum
 * @param of  what is asked
 */
record Proportion(Sum part, Sum whole, Of of) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final int PLACES_SHOWN = 2;

    /** What is asked of two sums. */
    enum Of {
        /** The one as a percentage of the other. */
        SHARE,
        /** The change from one to the other as a percentage of it. */
        CHANGE
    }

    /**
     * Returns how a printed percentage stands to the sums.
     *
     * @param printed  the percentage
     * @param sign  1, or -1 where a fall is told
     */
    Verdict verdict(Percentage printed, int sign) {
        Optional<Rounded> computed = percent(part.pounds(), whole.pounds());
        if (computed.isEmpty()) {
            return Verdict.open("No percentage of nothing, or of less, can be told.");
        }
        Rounded told = new Rounded(
                printed.number().value().multiply(BigDecimal.valueOf(sign)),
                printed.number().halfLastPlace());
        Reconciliation compared = new Reconciliation(List.of(computed.get()), told);
        String is = sentence(computed.get().value());
        return switch (compared.verdict()) {
            case EXACT -> Verdict.exact(is + ", as printed.");
            case WITHIN_ROUNDING ->
                new Verdict(Grade.WITHIN_ROUNDING, is + "; " + printed.printed() + " is printed, within rounding.");
            case UNEXPLAINED ->
                unexplained(told, Verdict.wrong(is + ", not " + printed.printed() + "."), printed.rough());
        };
    }

    private Verdict unexplained(Rounded told, Verdict wrong, boolean rough) {
        if (rough || part.rough() || whole.rough()) {
            return wrong.orOpen("One of them is told only roughly.");
        }
        Rounded looserPart = part.looser().orElse(part.pounds());
        Rounded looserWhole = whole.looser().orElse(whole.pounds());
        boolean looselyRight = percent(looserPart, looserWhole)
                .filter(loose -> new Reconciliation(List.of(loose), told)
                                .difference()
                                .abs()
                                .compareTo(loose.within().add(told.within()))
                        <= 0)
                .isPresent();
        return looselyRight
                ? wrong.orOpen("Whole pounds that end in noughts may be rounded further than is printed.")
                : wrong;
    }

    private String sentence(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        boolean whole = stripped.scale() <= PLACES_SHOWN;
        String shown = (whole
                                ? stripped
                                : percent.round(new MathContext(4, RoundingMode.HALF_UP))
                                        .stripTrailingZeros())
                        .abs()
                        .toPlainString()
                + "%";
        return of == Of.SHARE
                ? part.printed() + " is " + shown + " of " + this.whole.printed()
                : "From " + this.whole.printed() + " to " + part.printed() + " is a "
                        + (percent.signum() < 0 ? "fall" : "rise") + " of " + shown;
    }

    private Optional<Rounded> percent(Rounded one, Rounded other) {
        BigDecimal least = other.value().subtract(other.within());
        if (least.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal most = other.value().add(other.within());
        BigDecimal middle = of(one.value(), other.value());
        BigDecimal within = Stream.of(least, most)
                .flatMap(base -> Stream.of(
                        of(one.value().subtract(one.within()), base),
                        of(one.value().add(one.within()), base)))
                .map(corner -> corner.subtract(middle).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return Optional.of(new Rounded(middle, within));
    }

    private BigDecimal of(BigDecimal one, BigDecimal other) {
        BigDecimal share = one.multiply(HUNDRED).divide(other, EXACT_ENOUGH);
        return of == Of.SHARE ? share : share.subtract(HUNDRED);
    }
}
