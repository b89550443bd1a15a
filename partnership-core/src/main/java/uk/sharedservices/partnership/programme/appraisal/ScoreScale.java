package uk.sharedservices.partnership.programme.appraisal;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * The lowest and the highest score that an appraisal gives, such as 0 to 10. Both may be given.
 *
 * @param lowest  the lowest score
 * @param highest  the highest
 */
public record ScoreScale(ExactDecimal lowest, ExactDecimal highest) {

    /** Refuses a highest score that is not above the lowest. */
    public ScoreScale {
        if (highest.value().compareTo(lowest.value()) <= 0) {
            throw InvalidValueException.of("highest score", "must be above the lowest, " + lowest, highest.value());
        }
    }

    /** Returns the scale. */
    public static ScoreScale of(String lowest, String highest) {
        return new ScoreScale(ExactDecimal.of(lowest), ExactDecimal.of(highest));
    }

    /** Returns whether a score is on the scale. */
    public boolean holds(ExactDecimal score) {
        return score.value().compareTo(lowest.value()) >= 0 && score.value().compareTo(highest.value()) <= 0;
    }

    /** Returns {@code 0 to 10}. */
    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}
