package uk.sharedservices.partnership.finance.simulation;

import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;

/**
 * A forecast question to be simulated.
 *
 * @param code  the authority's code, which its random numbers follow
 * @param question  the question
 * @param spread  how uncertain it is
 * @param knownYears  for how many of its first years growth is published, and so not drawn
 * @param level  the balance of which the chance that it is passed is asked
 */
public record SimulatedQuestion(
        String code, ForecastQuestion question, GrowthSpread spread, int knownYears, Pounds level) {

    /** Refuses a blank code, and more years known than asked. */
    public SimulatedQuestion {
        if (code.isBlank()) {
            throw InvalidValueException.of("code", "must name an authority", code);
        }
        if (knownYears < 0 || knownYears > question.years()) {
            throw InvalidValueException.of("knownYears", "must be from 0 to " + question.years(), knownYears)
                    .at("knownYears");
        }
    }
}
