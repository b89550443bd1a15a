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
    private static final int THOUSAND = 3;

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

    /**
     * Returns {@code £3.243m}, with the digits and the precision printed: the thousands are set apart, {@code £7,930,453} for 7930453
     * pounds, and thousands of thousands are millions, {@code £23.816m} for 23816 in £000.
     */
    @Override
    public String toString() {
        boolean millions = unit == MoneyUnit.THOUSANDS
                && figure.value().scale() == 0
                && figure.value().abs().precision() > THOUSAND;
        return millions
                ? "£" + signed(figure.value().abs().movePointLeft(THOUSAND).toPlainString())
                        + MoneyUnit.MILLIONS.suffix()
                : "£" + setApart(figure.text()) + unit.suffix();
    }

    private String signed(String digits) {
        String text = figure.text();
        return text.startsWith("(") ? "(" + digits + ")" : text.startsWith("-") ? "-" + digits : digits;
    }

    /** Sets a comma after each three digits before the point, where there is none yet. */
    private static String setApart(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return whole.replaceAll("\\B(?=(?:\\d{3})+(?!\\d))", ",") + (point < 0 ? "" : text.substring(point));
    }

    private static BigDecimal inPounds(BigDecimal value, MoneyUnit unit) {
        return value.scaleByPowerOfTen(unit.powerOfTen());
    }
}
