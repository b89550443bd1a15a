package uk.sharedservices.partnership.reporting.answer.money;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.finance.sharing.key.KeyReview;
import uk.sharedservices.partnership.finance.sharing.key.KeyTolerance;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.document.Report;

/** Answers about money, from published figures and from examples. */
public final class MoneyAnswers {

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final List<Weight> PLANS = List.of(Weight.of("Tameside", "2140"), Weight.of("Stockport", "2618"));
    static final List<String> SOURCES = List.of("The sources, as they are credited.");
    private static final LocalDate READ = LocalDate.of(2026, 11, 22);
    private static final int FEW = 200;

    private MoneyAnswers() {}

    /** Returns the answers by name. */
    public static Map<String, Supplier<Report>> all() {
        Map<String, Supplier<Report>> all = new LinkedHashMap<>();
        all.put("forecast-answer", () -> ForecastAnswer.of(forecast(FEW), SOURCES));
        all.put("national-answer", () -> NationalAnswer.of(NationalView.published(), Optional.of(TAMESIDE)));
        all.put("national-forecast-answer", () -> NationalForecastAnswer.of(nationalForecast(2), SOURCES));
        all.put("shares-answer", MoneyAnswers::shares);
        all.put("leaving-answer", MoneyAnswers::leaving);
        return all;
    }

    static CouncilOutlook forecast(int runs) {
        QuestionFromFigures question = ForecastFromFigures.published()
                .asked(
                        TAMESIDE,
                        ForecastOptions.builder()
                                .years(5)
                                .asAt(READ)
                                .saving(Optional.of(Pounds.of(1_000_000)))
                                .build())
                .orThrow();
        return CouncilOutlook.of(
                        question.simulated(Pounds.NONE),
                        question.warnings(),
                        READ,
                        SimulationSettings.of(1, runs),
                        SimulationWatch.NONE)
                .orThrow();
    }

    static NationalOutlook nationalForecast(int years) {
        return NationalOutlook.of(
                ForecastFromFigures.published(),
                ForecastOptions.builder().years(years).asAt(READ).build(),
                Pounds.NONE,
                SimulationSettings.of(1, FEW),
                SimulationWatch.NONE);
    }

    static Report shares() {
        return SharesAnswer.of(
                Money.of(CurrencyUnit.GBP, 270_000),
                CostSharing.by(ApportionmentKey.of(KeyMeasure.EHC_PLANS, "January 2022"), PLANS),
                Optional.of(KeyReview.of(
                                PLANS,
                                List.of(Weight.of("Tameside", "3473"), Weight.of("Stockport", "3506")),
                                KeyTolerance.ofPoints("3"))
                        .answer()),
                READ);
    }

    static Report leaving() {
        LeavingCosts costs = costs();
        return LeavingAnswer.of(
                new ExitCostQuestion(costs, List.of("Director of Education"))
                        .on(LocalDate.of(2022, 12, 21), BankHolidays.englandAndWales()),
                costs,
                "Tameside leaving the service level agreement",
                LocalDate.of(2022, 11, 23));
    }

    static LeavingCosts costs() {
        return LeavingCosts.read(ExampleCosts.file().getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }
}
