package uk.sharedservices.partnership.finance.sharing;

import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The parts of a shared cost.
 *
 * @param pence  the whole, in pence
 * @param shares  the parts, in the order in which the councils were named
 */
public record Shares(long pence, List<CostShare> shares) {

    /** Refuses parts that do not make the whole. */
    public Shares {
        shares = List.copyOf(shares);
        long sum = shares.stream().mapToLong(CostShare::pence).reduce(0, Math::addExact);
        if (sum != pence) {
            throw InvalidValueException.of("parts of a shared cost", "must make the whole, " + pence + " pence", sum);
        }
    }

    /** The whole as a sum. */
    public Money amount() {
        return Pence.money(pence);
    }

    /**
     * Returns the part of a council.
     *
     * @throws InvalidValueException if it has none
     */
    public CostShare of(String council) {
        return shares.stream()
                .filter(share -> share.council().equals(council))
                .findFirst()
                .orElseThrow(
                        () -> InvalidValueException.of("council", "must be one of those that share the cost", council));
    }

    /** Returns {@code Tameside £117,782.23, Stockport £152,217.77}. */
    @Override
    public String toString() {
        return shares.stream().map(CostShare::toString).collect(Collectors.joining(", "));
    }
}
