package uk.sharedservices.partnership.programme.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A risk as scored: how likely it is and how much it would matter, each from 1 to 5.
 *
 * @param likelihood  1, remote, to 5, almost certain
 * @param impact  1, slight, to 5, severe
 */
public record RiskScore(
        @Min(value = 1, message = "must be 1 to 5") @Max(value = 5, message = "must be 1 to 5")
        int likelihood,

        @Min(value = 1, message = "must be 1 to 5") @Max(value = 5, message = "must be 1 to 5")
        int impact) {

    private static final int MOST = 5;

    /** Refuses anything but 1 to 5. */
    public RiskScore {
        refuseOutside("likelihood", likelihood);
        refuseOutside("impact", impact);
    }

    private static void refuseOutside(String what, int found) {
        if (found < 1 || found > MOST) {
            throw InvalidValueException.of(what + " of a risk", "must be 1 to 5", found);
        }
    }

    /** Returns likelihood times impact, 1 to 25. */
    public int value() {
        return likelihood * impact;
    }

    /** Returns {@code 12 (likelihood 4, impact 3)}. */
    @Override
    public String toString() {
        return value() + " (likelihood " + likelihood + ", impact " + impact + ")";
    }
}
