package uk.sharedservices.partnership.money;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A sum of money as published: its digits and its unit, so that its precision is known. The sign is the document's.
 *
 * @param figure  the digits as printed
 * @param unit  what one of them is worth
 */
public record PublishedFigure(PrintedNumber figure, MoneyUnit unit) {

    private static final int PENCE_PLACES = 2;

    /** Refuses a figure finer than a penny. */
    public PublishedFigure {
        if (inPounds(figure.value(), unit).stripTrailingZeros().scale() > PENCE_PLACES) {
            throw InvalidValueException.of(
                    "published figure", "must not be finer than a penny", figure + " " + unit.label());
        }
    }

    /** Returns the figure printed so, in millions of pounds. */
    public static PublishedFigure millions(String printed) {
        return new PublishedFigure(PrintedNumber.of(printed), MoneyUnit.MILLIONS);
    }

    /** The sum, with the document's sign. */
    public Money amount() {
        return Money.of(CurrencyUnit.GBP, inPounds(figure.value(), unit).setScale(PENCE_PLACES));
    }

    /** Half of the last printed place, in pounds. */
    public BigDecimal halfLastPlaceInPounds() {
        return inPounds(figure.halfLastPlace(), unit);
    }

    /** Returns {@code £3.243m}. */
    @Override
    public String toString() {
        return "£" + figure + unit.suffix();
    }

    private static BigDecimal inPounds(BigDecimal value, MoneyUnit unit) {
        return value.scaleByPowerOfTen(unit.powerOfTen());
    }
}
