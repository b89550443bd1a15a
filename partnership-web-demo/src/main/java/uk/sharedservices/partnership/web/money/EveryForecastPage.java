package uk.sharedservices.partnership.web.money;

import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.question.money.CouncilForecast;
import uk.sharedservices.partnership.reporting.answer.money.NationalForecastAnswer;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.page.PageRequest;

/** What becomes of the balances of every authority whose figures are complete. */
final class EveryForecastPage {

    private static final String HEADING = "What becomes of the balances of all authorities?";
    private static final int USUAL_RUNS = 1_000;

    private final Runs runs;

    EveryForecastPage(Runs runs) {
        this.runs = runs;
    }

    void answer(PageRequest request) {
        boolean asked =
                !request.form().isBlank() && request.form().value("stopped").isEmpty();
        request.formOr(ForecastAsked.usual(USUAL_RUNS));
        Optional<ForecastAsked> read = asked ? ForecastAsked.read(request, MoneyPart.EVERY_FORECAST) : Optional.empty();
        if (read.isPresent()) {
            runs.show(
                    request,
                    MoneyPart.EVERY_FORECAST,
                    read.get().address(),
                    watch -> report(read.get(), watch),
                    report -> form(request, Optional.of(report)));
        } else {
            form(request, Optional.empty());
        }
    }

    private static Report report(ForecastAsked asked, SimulationWatch watch) {
        return NationalForecastAnswer.of(
                NationalOutlook.of(
                        ForecastFromFigures.published(), asked.options(), asked.level(), asked.settings(), watch),
                CouncilForecast.credits());
    }

    private static void form(PageRequest request, Optional<Report> answer) {
        MoneyPages.show(request, MoneyPart.EVERY_FORECAST, "forecast.jte", HEADING, answer, Map.of("ofAll", true));
    }
}
