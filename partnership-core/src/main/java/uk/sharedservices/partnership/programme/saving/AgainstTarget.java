package uk.sharedservices.partnership.programme.saving;

import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.joda.money.Money;

/**
 * What was realised, against what was aimed at.
 *
 * @param target  the saving aimed at
 * @param realised  what was realised of it
 */
public record AgainstTarget(Money target, Money realised) {

    /** What is still to be realised: nothing where the target is met. */
    @JsonProperty
    public Money unmet() {
        Money difference = target.minus(realised);
        return difference.isPositive() ? difference : Money.zero(target.getCurrencyUnit());
    }

    /** Returns {@code £48,000 of £270,000, £222,000 unmet}. */
    @Override
    public String toString() {
        return pounds(realised) + " of " + pounds(target) + ", "
                + (unmet().isZero() ? "the target met" : pounds(unmet()) + " unmet");
    }
}
