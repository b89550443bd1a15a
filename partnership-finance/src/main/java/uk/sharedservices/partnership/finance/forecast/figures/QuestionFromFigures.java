package uk.sharedservices.partnership.finance.forecast.figures;

import java.util.List;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;

/**
 * A forecast question made of published figures.
 *
 * @param council  the council
 * @param question  the question
 * @param spread  how uncertain the growth of its plans is
 * @param knownYears  for how many of the first years the growth of plans is published
 * @param warnings  what someone who reads the forecast has to know first, each as a sentence
 */
public record QuestionFromFigures(
        CouncilCode council, ForecastQuestion question, GrowthSpread spread, int knownYears, List<String> warnings) {

    /** Takes a copy. */
    public QuestionFromFigures {
        warnings = List.copyOf(warnings);
    }

    /** Returns it to be simulated, with the balance of which the chance that it is passed is asked. */
    public SimulatedQuestion simulated(Pounds level) {
        return new SimulatedQuestion(council.value(), question, spread, knownYears, level);
    }
}
