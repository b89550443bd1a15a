package uk.sharedservices.partnership.programme.appraisal;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * What the options of an appraisal are judged by.
 *
 * @param name  its name, by which scores refer to it
 * @param weight  its share of the whole, from 0 to 1; empty if it was not published
 * @param meaning  what it means, if that is said: what a higher score stands for
 */
public record Criterion(
        @NotBlank String name, Optional<ExactDecimal> weight, Optional<@NotBlankIfGiven String> meaning) {

    /** Refuses a weight below nothing or above the whole. */
    public Criterion {
        weight.map(ExactDecimal::value)
                .filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(share -> {
                    throw InvalidValueException.of("weight of " + name, "must be from 0 to 1", share);
                });
    }

    /** Returns a criterion with its weight. */
    public static Criterion of(String name, String weight) {
        return new Criterion(name, Optional.of(ExactDecimal.of(weight)), Optional.empty());
    }

    /**
     * Returns a criterion whose weight was not published. Reports give reasons more often than weights, so whoever enters
     * an appraisal from one begins here; the ranking is then "cannot say" until weights are agreed.
     */
    public static Criterion unweighted(String name) {
        return new Criterion(name, Optional.empty(), Optional.empty());
    }
}
