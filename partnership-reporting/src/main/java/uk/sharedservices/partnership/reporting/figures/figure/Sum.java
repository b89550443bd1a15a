package uk.sharedservices.partnership.reporting.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A sum of money.
 *
 * @param span  where it stands
 * @param number  its digits
 * @param power  what one of them is worth, as a power of ten: 6 for millions of pounds
 * @param bracketed  whether it stands in brackets, which mean minus in a table and nothing in a sentence
 * @param rough  whether it is told as about so much, or as part of a range
 */
public record Sum(Span span, PrintedNumber number, int power, boolean bracketed, boolean rough) implements Figure {

    private static final int NOUGHTS = 3;

    @Override
    public FigureKind kind() {
        return FigureKind.SUM;
    }

    @Override
    public char mark() {
        return 's';
    }

    /** The sum in pounds, within half of its last printed place. */
    public Rounded pounds() {
        Rounded printed = Rounded.of(number);
        return new Rounded(
                printed.value().scaleByPowerOfTen(power), printed.within().scaleByPowerOfTen(power));
    }

    /** The sum within half of its last place that is not nought, for one in whole pounds that may be rounded to thousands. */
    public Optional<Rounded> looser() {
        int noughts = -number.value().stripTrailingZeros().scale();
        boolean perhaps = power == 0 && number.value().signum() != 0 && noughts >= NOUGHTS;
        return perhaps
                ? Optional.of(new Rounded(pounds().value(), new BigDecimal("0.5").scaleByPowerOfTen(noughts)))
                : Optional.empty();
    }

    /** Returns an amount of pounds in words, in the unit and to the places of some sums where they share one: {@code £1.556m}. */
    public static String likewise(BigDecimal pounds, List<Sum> sums) {
        Sum one = sums.get(0);
        int places =
                sums.stream().mapToInt(sum -> sum.number.value().scale()).max().orElse(0);
        BigDecimal inUnit = pounds.scaleByPowerOfTen(-one.power);
        if (one.power == 0
                || sums.stream().anyMatch(sum -> sum.power != one.power)
                || inUnit.stripTrailingZeros().scale() > places) {
            return MoneyInWords.pounds(pounds);
        }
        String digits = String.format(Locale.UK, "%,." + places + "f", inUnit.abs());
        return (inUnit.signum() < 0 ? "-£" : "£") + digits + one.unit();
    }

    private String unit() {
        return switch (power) {
            case 3 -> "k";
            case 6 -> "m";
            default -> "bn";
        };
    }
}
