package uk.sharedservices.partnership.web.money;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.question.money.CouncilForecast;
import uk.sharedservices.partnership.reporting.answer.money.ForecastAnswer;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.CostlyWork;
import uk.sharedservices.partnership.web.page.PageRequest;

/** What becomes of one council's balance, and how sure that is. */
final class ForecastPage {

    private static final String HEADING = "What becomes of a council’s balance?";

    private final Runs runs;

    ForecastPage(Runs runs) {
        this.runs = runs;
    }

    void answer(PageRequest request) {
        boolean asked =
                !request.form().isBlank() && request.form().value("stopped").isEmpty();
        Form form = request.formOr(usual(request));
        if (asked) {
            Optional<AuthorityFigures> council = Typed.authority(form, "council");
            Optional<ForecastAsked> read = ForecastAsked.read(request, MoneyPart.FORECAST);
            if (form.isSound()) {
                Optional<QuestionFromFigures> question = question(form, council.orElseThrow(), read.orElseThrow());
                question.ifPresent(found -> answer(request, read.orElseThrow(), found));
                if (question.isPresent()) {
                    return;
                }
            }
        }
        form(request, Optional.empty());
    }

    private void answer(PageRequest request, ForecastAsked asked, QuestionFromFigures question) {
        if (asked.settings().runs() <= ForecastAsked.MOST_AT_ONCE) {
            form(request, Optional.of(CostlyWork.ANSWERS.done(() -> report(asked, question, SimulationWatch.NONE))));
        } else {
            runs.show(
                    request,
                    MoneyPart.FORECAST,
                    asked.address(),
                    watch -> report(asked, question, watch),
                    report -> form(request, Optional.of(report)));
        }
    }

    private static Optional<QuestionFromFigures> question(Form form, AuthorityFigures council, ForecastAsked asked) {
        Answer<QuestionFromFigures> question =
                ForecastFromFigures.published().asked(council.council(), asked.options());
        if (!question.isAnswered()) {
            form.mistake("council", question.inWords(String::valueOf));
            return Optional.empty();
        }
        return Optional.of(question.orThrow());
    }

    private static Report report(ForecastAsked asked, QuestionFromFigures question, SimulationWatch watch) {
        return ForecastAnswer.of(
                CouncilOutlook.of(
                                question.simulated(asked.level()),
                                question.warnings(),
                                GrantProvisions.READ_ON,
                                asked.settings(),
                                watch)
                        .orThrow(),
                CouncilForecast.credits());
    }

    private static void form(PageRequest request, Optional<Report> answer) {
        MoneyPages.show(request, MoneyPart.FORECAST, "forecast.jte", HEADING, answer, Map.of("ofAll", false));
    }

    private static Map<String, String> usual(PageRequest request) {
        Map<String, String> fields = new LinkedHashMap<>(ForecastAsked.usual(ForecastAsked.MOST_AT_ONCE));
        request.partnership().councils().stream()
                .findFirst()
                .map(Council::name)
                .ifPresent(name -> fields.put("council", name));
        return fields;
    }
}
