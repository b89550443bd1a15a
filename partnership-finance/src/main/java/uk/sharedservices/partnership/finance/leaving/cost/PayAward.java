package uk.sharedservices.partnership.finance.leaving.cost;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * A pay award: an amount a year, the same for every post, or a percentage. A flat award is not a percentage: £1,925 is 4.04 % at
 * one point of the scale and 7 % at another.
 *
 * @param from  the first day of the new pay
 * @param flat  the amount a year, for a post in full
 * @param percent  the percentage
 */
public record PayAward(LocalDate from, Optional<PublishedFigure> flat, Optional<BigDecimal> percent) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int PENCE_PLACES = 2;

    /** Refuses both forms at once, neither, an amount of nothing or less, and a percentage outside nothing to 100. */
    public PayAward {
        if (flat.isPresent() == percent.isPresent()) {
            throw InvalidValueException.of(
                    "pay award of " + from,
                    "must be flat or a percentage, one of them",
                    flat.isPresent() ? "both" : "neither");
        }
        flat.filter(amount -> !amount.amount().isPositive()).ifPresent(amount -> {
            throw InvalidValueException.of("flat pay award", "must be above nothing", amount);
        });
        percent.filter(rate -> rate.signum() <= 0 || rate.compareTo(HUNDRED) > 0)
                .ifPresent(rate -> {
                    throw InvalidValueException.of("pay award", "must be above nothing and at most 100 per cent", rate);
                });
    }

    /**
     * Returns the annual pay after the award, to the nearest penny, halves up.
     *
     * @param before  the annual pay before
     * @param onCostsPercent  on-costs upon pay; a flat award in pay raises them too
     */
    public BigDecimal applied(BigDecimal before, Optional<BigDecimal> onCostsPercent) {
        BigDecimal more = flat.map(amount -> plus(amount.amount().getAmount(), onCostsPercent))
                .orElseGet(() -> before.multiply(percent.orElseThrow()).divide(HUNDRED));
        return before.add(more).setScale(PENCE_PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal plus(BigDecimal pay, Optional<BigDecimal> onCostsPercent) {
        return onCostsPercent
                .map(percent -> pay.add(pay.multiply(percent).divide(HUNDRED)))
                .orElse(pay);
    }

    /** Returns {@code £95,000 + £1,925 = £96,925 a year from 1 April 2023}. */
    public String inWords(BigDecimal before, Optional<BigDecimal> onCostsPercent) {
        return MoneyInWords.pounds(before) + " + "
                + flat.map(amount -> MoneyInWords.pounds(amount.amount())
                                + onCostsPercent
                                        .map(on -> " with on-costs of " + on.toPlainString() + "%")
                                        .orElse(""))
                        .orElseGet(() -> percent.orElseThrow().toPlainString() + "%")
                + " = " + MoneyInWords.pounds(applied(before, onCostsPercent)) + " a year from " + day(from);
    }
}
