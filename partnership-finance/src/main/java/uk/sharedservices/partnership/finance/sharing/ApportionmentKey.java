package uk.sharedservices.partnership.finance.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * The key by which an agreement divides a cost.
 *
 * @param measure  what the weights measure
 * @param words  more closely, such as {@code January 2022} or {@code gross high needs block 2022-23}; needed for a block and for
 *     another measure
 */
public record ApportionmentKey(KeyMeasure measure, Optional<@NotBlankIfGiven String> words) {

    /** Refuses a block, or another measure, that is not named. */
    public ApportionmentKey {
        if (words.isEmpty() && (measure == KeyMeasure.BLOCK || measure == KeyMeasure.OTHER)) {
            throw InvalidValueException.of("key of a shared cost", "must say in words what is measured", measure);
        }
    }

    /** Returns the key that divides equally. */
    public static ApportionmentKey equal() {
        return new ApportionmentKey(KeyMeasure.EQUAL, Optional.empty());
    }

    /** Returns a key, said more closely. */
    public static ApportionmentKey of(KeyMeasure measure, String words) {
        return new ApportionmentKey(measure, Optional.of(words));
    }

    /**
     * Refuses weights that the key cannot have: equal parts are of one weight.
     *
     * @throws InvalidValueException if weights said to be equal are not
     */
    void check(List<Weight> weights) {
        if (measure == KeyMeasure.EQUAL) {
            BigDecimal first = weights.get(0).weight();
            weights.stream()
                    .filter(weight -> weight.weight().compareTo(first) != 0)
                    .findFirst()
                    .ifPresent(other -> {
                        throw InvalidValueException.of(
                                "weights of equal parts", "must be the same for every council", other);
                    });
        }
    }

    /** Returns {@code education, health and care plans, January 2022}. */
    @Override
    public String toString() {
        return measure.words() + words.map(more -> ", " + more).orElse("");
    }
}
