package uk.sharedservices.partnership.programme.appraisal;

import jakarta.validation.constraints.NotBlank;

/**
 * How well an option does by one criterion. More is better, whatever the criterion: a cheap option scores high on cost.
 *
 * @param criterion  name of a criterion of the same appraisal
 * @param score  the score
 */
public record Score(@NotBlank String criterion, ExactDecimal score) {

    /** Returns the score. */
    public static Score of(String criterion, String score) {
        return new Score(criterion, ExactDecimal.of(score));
    }
}
