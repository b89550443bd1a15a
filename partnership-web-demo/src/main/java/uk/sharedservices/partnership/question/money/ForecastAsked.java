package uk.sharedservices.partnership.question.money;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.rule.Answer;

/**
 * "What becomes of a council's grant balance, and how sure is that?" What is left out is taken from published figures.
 *
 * @param council  an English council, by name or GSS code
 * @param years  how many years, 1 to 10; five if left out
 * @param growth  yearly growth of plans, in per cent
 * @param price  yearly rise in what a plan costs, in per cent
 * @param uplift  yearly uplift of the high needs block, in per cent
 * @param cap  yearly cap on its gains, in per cent
 * @param saving  a saving of so many pounds in each year
 * @param delivery  how much of it is delivered, in per cent
 * @param deliverySpread  the standard deviation of that, in points
 * @param inYear  the in-year figure of 2023/24 in pounds, a deficit positive
 * @param interest  interest on the average balance, in per cent
 * @param level  the balance in pounds of which the chance that it is passed is asked; none if left out
 * @param asAt  the day as on which law and announcements are looked at
 * @param runs  how many runs, 1 to 10,000; a thousand if left out
 * @param seed  the same seed gives the same figures; 1 if left out
 */
public record ForecastAsked(
        String council,
        Optional<Integer> years,
        Optional<Percent> growth,
        Optional<Percent> price,
        Optional<Percent> uplift,
        Optional<Percent> cap,
        Optional<Pounds> saving,
        Optional<Percent> delivery,
        Optional<Percent> deliverySpread,
        Optional<Pounds> inYear,
        Optional<Percent> interest,
        Optional<Pounds> level,
        Optional<LocalDate> asAt,
        Optional<Integer> runs,
        Optional<Long> seed) {

    /** The most runs that are made for one answer. */
    public static final int MOST_RUNS = 10_000;

    private static final int USUAL_RUNS = 1_000;
    private static final int USUAL_YEARS = 5;
    /** Returns the forecast; cannot say where the published figures do not. */
    public Answer<CouncilForecast> forecast() {
        int asked = runs.orElse(USUAL_RUNS);
        if (asked < 1 || asked > MOST_RUNS) {
            throw InvalidValueException.of("runs", "must be from 1 to 10,000", asked)
                    .at("runs");
        }
        Answer<QuestionFromFigures> question =
                ForecastFromFigures.published().asked(EnglishCouncil.asked(council), options());
        if (!question.isAnswered()) {
            return question.map(question.derivation(), any -> {
                throw new IllegalStateException("nothing to forecast");
            });
        }
        Answer<CouncilOutlook> outlook = CouncilOutlook.of(
                question.orThrow().simulated(level.orElse(Pounds.NONE)),
                question.orThrow().warnings(),
                asAt.orElse(GrantProvisions.READ_ON),
                new SimulationSettings(seed.orElse(1L), asked, 1),
                SimulationWatch.NONE);
        return outlook.map(outlook.derivation(), come -> CouncilForecast.of(come, CouncilForecast.credits()));
    }

    private ForecastOptions options() {
        return ForecastOptions.builder()
                .years(years.orElse(USUAL_YEARS))
                .growth(growth)
                .price(price)
                .uplift(uplift)
                .cap(cap)
                .saving(saving)
                .delivery(delivery)
                .deliverySpread(deliverySpread)
                .asAt(asAt.orElse(GrantProvisions.READ_ON))
                .inYear(inYear)
                .interest(interest)
                .build();
    }
}
