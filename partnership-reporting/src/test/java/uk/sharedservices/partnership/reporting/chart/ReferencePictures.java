package uk.sharedservices.partnership.reporting.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.reporting.chart.board.WorkstreamsPicture;
import uk.sharedservices.partnership.reporting.chart.ladder.ExitLadder;
import uk.sharedservices.partnership.reporting.chart.ladder.LadderPicture;
import uk.sharedservices.partnership.reporting.chart.ladder.TimetableLadder;
import uk.sharedservices.partnership.reporting.chart.money.CostPicture;
import uk.sharedservices.partnership.reporting.chart.money.ForecastPicture;
import uk.sharedservices.partnership.reporting.chart.money.WaterfallPicture;
import uk.sharedservices.partnership.reporting.chart.strip.CountingStripPicture;
import uk.sharedservices.partnership.reporting.document.block.Picture;

/** The pictures of the bundled partnership, by name. */
public final class ReferencePictures {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 23);
    private static final LocalDate AS_AT = LocalDate.of(2022, 11, 1);
    private static final String LEAVING = "Tameside leaving the Shared Director of Education";

    private ReferencePictures() {}

    /** Returns every picture; made anew each time. */
    public static Map<String, Picture> all() {
        Map<String, Optional<Picture>> pictures = new LinkedHashMap<>();
        pictures.put("strip", strip());
        pictures.put("strip-working-days", workingDays(20, LocalDate.of(2022, 12, 12)));
        pictures.put("strip-folded", workingDays(200, LocalDate.of(2022, 3, 31)));
        pictures.put("ladder-decision", LadderPicture.of(TimetableLadder.of(timetable(), "Tameside")));
        pictures.put("ladder-exit", exit(planner().assuming(CallInAssumption.clearWorkingDays(5))));
        pictures.put("ladder-exit-cannot-say", exit(planner()));
        pictures.put("ladder-exit-back", back());
        pictures.put("waterfall", WaterfallPicture.of(REFERENCE.dsgPositions().get(0), "Tameside"));
        pictures.put("forecast", forecast(ForecastOptions.none(8)));
        pictures.put(
                "forecast-mitigated",
                forecast(ForecastOptions.builder()
                        .years(5)
                        .saving(Pounds.of(1_500_000))
                        .build()));
        pictures.put("workstreams-2021", workstreams(LocalDate.of(2021, 11, 23)));
        pictures.put("workstreams-2022", workstreams(DECIDED));
        pictures.put("cost", cost());
        Map<String, Picture> all = new LinkedHashMap<>();
        pictures.forEach((name, picture) -> all.put(name, picture.orElseThrow()));
        return all;
    }

    private static Optional<Picture> strip() {
        return ExitQuestion.byHand(AGREEMENT, TAMESIDE, DECIDED)
                .putTo(REFERENCE, CALENDAR)
                .orThrow()
                .strip()
                .flatMap(strip ->
                        CountingStripPicture.of(strip, "four weeks' notice given by hand on 23 November 2022"));
    }

    private static Optional<Picture> workingDays(int days, LocalDate given) {
        return CountingStripPicture.of(
                CountingStrip.of(NoticePeriod.of(days, PeriodUnit.WORKING_DAYS), given, CALENDAR),
                days + " working days");
    }

    private static DecisionTimetable timetable() {
        MeetingPlan plan = MeetingPlan.builder()
                .council(TAMESIDE)
                .maker(DecisionMaker.EXECUTIVE)
                .decisionOn(DECIDED)
                .key(true)
                .build();
        return DecisionTimetable.of(
                plan,
                Optional.of(AS_AT),
                Constitutions.profiles(),
                CallIn.by(Constitutions.profiles(), CALENDAR),
                Statutes.periods(),
                CALENDAR);
    }

    private static ExitPlanner planner() {
        return ExitPlanner.of(REFERENCE, Constitutions.profiles(), Statutes.periods(), CALENDAR);
    }

    private static Optional<Picture> exit(ExitPlanner planner) {
        PlannedDecision decision = new PlannedDecision(
                TAMESIDE, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(LocalDate.of(2022, 11, 24)));
        ForwardQuestion question =
                new ForwardQuestion(AGREEMENT, TAMESIDE, List.of(decision), Optional.empty(), ServiceMethod.BY_HAND);
        return LadderPicture.of(ExitLadder.of(planner.forward(question).orThrow(), List.of(timetable()), REFERENCE));
    }

    private static Optional<Picture> back() {
        BackwardQuestion question = new BackwardQuestion(
                AGREEMENT,
                TAMESIDE,
                LocalDate.of(2022, 12, 31),
                ServiceMethod.BY_HAND,
                Optional.of(true),
                false,
                1,
                Optional.of(AS_AT));
        return LadderPicture.of(ExitLadder.of(
                planner()
                        .assuming(CallInAssumption.clearWorkingDays(5))
                        .backward(question)
                        .orThrow(),
                REFERENCE));
    }

    private static Optional<Picture> forecast(ForecastOptions options) {
        QuestionFromFigures question =
                ForecastFromFigures.published().asked(TAMESIDE, options).orThrow();
        return ForecastPicture.of(CouncilOutlook.of(
                        question.simulated(Pounds.NONE),
                        question.warnings(),
                        LocalDate.of(2026, 7, 1),
                        SimulationSettings.of(1, 1_000),
                        SimulationWatch.NONE)
                .orThrow());
    }

    private static Optional<Picture> workstreams(LocalDate day) {
        return WorkstreamsPicture.of(REFERENCE, REFERENCE.asAt(day, CALENDAR));
    }

    private static Optional<Picture> cost() {
        LeavingCosts costs =
                LeavingCosts.read(ExampleCosts.file().getBytes(UTF_8)).orThrow();
        return CostPicture.of(
                new ExitCostQuestion(costs, List.of()).on(LocalDate.of(2023, 5, 23), CALENDAR), LEAVING, costs.note());
    }
}
