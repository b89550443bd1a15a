package uk.sharedservices.partnership.governance.profile;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * The sums from which a council treats spending or savings as significant. They are each council's own and stay unset
 * unless a source states them.
 *
 * @param spending  spending of this sum or more, if a source states it
 * @param savings  savings of this sum or more, if a source states it
 * @param statedIn  the source
 */
public record KeyDecisionThresholds(
        Optional<PublishedFigure> spending,
        Optional<PublishedFigure> savings,
        @NotBlank String statedIn) {

    /** Refuses sums below nothing. */
    public KeyDecisionThresholds {
        refuseNegative("spending", spending);
        refuseNegative("savings", savings);
    }

    private static void refuseNegative(String which, Optional<PublishedFigure> sum) {
        sum.filter(figure -> figure.amount().isNegative()).ifPresent(figure -> {
            throw InvalidValueException.of("threshold for " + which, "must not be below nothing", figure);
        });
    }
}
