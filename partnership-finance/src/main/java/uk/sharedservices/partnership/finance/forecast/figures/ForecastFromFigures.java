package uk.sharedservices.partnership.finance.forecast.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.assumption.CarryingCost;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.HighNeedsFunding;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Placement;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.finance.national.CompleteData;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Makes a forecast question of the figures that were published of a council.
 *
 * <p>The base year is 2023/24. Its unit cost is spending by the plans of January 2024, which were in force within it; the plans
 * of January 2025 are published too, and are those of 2024/25. What is assumed beyond the figures stands in the question's basis.
 */
public final class ForecastFromFigures {

    /** The first year that is forecast. */
    public static final FinancialYear FIRST_YEAR = FinancialYear.startingIn(2024);

    /** For how many of the first years the growth of plans is published. */
    public static final int KNOWN_YEARS = 1;

    private static final FinancialYear BASE_YEAR = FinancialYear.startingIn(2023);
    private static final int BASE_JANUARY = 2024;
    private static final int RATE_PLACES = 2;

    private static final Provisions LAID_DOWN = GrantProvisions.published();

    private final CompleteData data;

    private ForecastFromFigures(CompleteData data) {
        this.data = data;
    }

    /** Returns the maker of questions from figures, complete ones of which the balance at 31 March 2022 is known as well. */
    public static ForecastFromFigures of(CompleteData data) {
        List<AuthorityFigures> complete = new ArrayList<>();
        List<CompleteData.LeftOut> leftOut = new ArrayList<>(data.leftOut());
        for (AuthorityFigures figures : data.complete()) {
            if (PublishedBalances.at31March2022(figures.authority().dfeCode()).isPresent()) {
                complete.add(figures);
            } else {
                leftOut.add(new CompleteData.LeftOut(
                        figures.council(),
                        figures.name(),
                        List.of(new CompleteData.Reason(
                                CompleteData.Cause.GAP, "No balance at 31 March 2022 was published."))));
            }
        }
        return new ForecastFromFigures(new CompleteData(complete, leftOut));
    }

    /** Returns the maker of questions from the figures that ship. */
    public static ForecastFromFigures published() {
        return of(CompleteData.published());
    }

    /** Returns the authorities of which a question can be made. */
    public List<AuthorityFigures> authorities() {
        return data.complete();
    }

    /** Returns those of which none can be made, each with the reasons. */
    public List<CompleteData.LeftOut> leftOut() {
        return data.leftOut();
    }

    /**
     * Returns a council's question.
     *
     * @return the question; cannot say, with the reasons, where the council's figures are not complete
     */
    public Answer<ForecastQuestion> question(CouncilCode council, ForecastOptions options) {
        RecordedWorking working =
                RecordedWorking.of("What do published figures say that a forecast of " + council + " needs?");
        Optional<AuthorityFigures> figures = data.find(council);
        if (figures.isEmpty()) {
            return Answer.cannotSay(
                    working,
                    data.whyLeftOut(council)
                            .map(CompleteData.LeftOut::toString)
                            .orElse("No figures of " + council + " are held."));
        }
        ForecastQuestion question = question(figures.get(), options);
        question.basis().forEach(working::from);
        working.step(
                FiguresRules.FROM_FIGURES,
                question.placements().get(0).unitCost(),
                () -> "A plan cost £" + question.placements().get(0).unitCost() + " in " + BASE_YEAR + ".");
        return new Answer.Determined<>(question, working.derivation());
    }

    /** Returns the question of an authority whose figures are complete. */
    public static ForecastQuestion question(AuthorityFigures figures, ForecastOptions options) {
        return new Making(figures, options).question();
    }

    /** Makes one question. Used once. */
    private static final class Making {

        private final AuthorityFigures figures;
        private final ForecastOptions options;
        private final List<Input> basis = new ArrayList<>();

        Making(AuthorityFigures figures, ForecastOptions options) {
            this.figures = figures;
            this.options = options;
        }

        ForecastQuestion question() {
            long balance = figures.balance().orElseThrow();
            note(
                    "Balance at 31 March 2024",
                    Pounds.of(balance).inWords(),
                    "section 251 outturn 2023-24, line 1.9.3, deficit positive");
            long block = block(BASE_YEAR);
            note("High needs block of " + BASE_YEAR, Pounds.of(block).inWords(), "DfE allocations, gross");
            long inYear = options.inYear().map(Pounds::value).orElseGet(() -> movement(balance));
            options.inYear().ifPresent(told -> note("In-year figure of " + BASE_YEAR, told.inWords(), "as asked"));
            int plans = figures.plansInJanuary(BASE_JANUARY).orElseThrow();
            note(
                    "Plans in force within " + BASE_YEAR,
                    String.valueOf(plans),
                    "EHC plans, January 2024; of 2024/25 those of January 2025, "
                            + figures.plansInJanuary(2025).orElseThrow());
            BigDecimal unitCost = BigDecimal.valueOf(Math.addExact(block, inYear))
                    .max(BigDecimal.ZERO)
                    .divide(BigDecimal.valueOf(plans), 2, RoundingMode.HALF_UP);
            ForecastQuestion.Builder question = ForecastQuestion.builder()
                    .of(figures.name())
                    .firstYear(FIRST_YEAR)
                    .years(options.years())
                    .opening(Pounds.of(balance))
                    .addPlacements(PlacementPlan.builder()
                            .placement(Placement.ALL)
                            .plans(BigDecimal.valueOf(plans))
                            .unitCost(unitCost)
                            .growth(growth(plans))
                            .build())
                    .addPrice(price())
                    .funding(new HighNeedsFunding(Pounds.of(block), uplift(), List.of(cap())));
            options.saving()
                    .ifPresent(saving -> question.addSavings(PlannedSaving.builder()
                            .name("Savings as asked")
                            .addAmounts(saving)
                            .confidence(SavingConfidence.CONFIDENT)
                            .delivery(Percent.WHOLE)
                            .build()));
            options.interest()
                    .ifPresent(rate ->
                            question.carryingCost(new CarryingCost(List.of(rate), CarryingCost.InterestOn.AVERAGE)));
            return question.basis(basis).build();
        }

        /** The average yearly movement of the balance since 31 March 2022, which was published as a percentage of the grant. */
        private long movement(long balance) {
            BigDecimal before = PublishedBalances.at31March2022(
                            figures.authority().dfeCode())
                    .orElseThrow();
            long movement = BigDecimal.valueOf(balance)
                    .subtract(before)
                    .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            note(
                    "In-year figure of " + BASE_YEAR,
                    Pounds.of(movement).inWords(),
                    "assumed: half the movement of the balance since 31 March 2022, then about "
                            + Pounds.of(before.setScale(0, RoundingMode.HALF_UP).longValueExact())
                                    .inWords()
                            + " by its percentage of the grant; it counts other blocks and any external money as high needs"
                            + " spending");
            return movement;
        }

        private List<PlanGrowth> growth(int plans) {
            int next = figures.plansInJanuary(BASE_JANUARY + KNOWN_YEARS).orElseThrow();
            Percent known = new Percent(BigDecimal.valueOf(next)
                    .divide(BigDecimal.valueOf(plans), MathContext.DECIMAL64)
                    .subtract(BigDecimal.ONE)
                    .movePointRight(2)
                    .setScale(10, RoundingMode.HALF_EVEN));
            Percent own = compound(
                    figures.plansInJanuary(2019).orElseThrow(),
                    figures.plansInJanuary(2025).orElseThrow(),
                    6);
            Percent assumed = options.growth().orElse(own);
            note(
                    "Growth of plans from 2025/26",
                    assumed.inWords() + " a year",
                    options.growth().isPresent()
                            ? "as asked; the council's own yearly rate, January 2019 to 2025, is " + own.inWords()
                            : "assumed: the council's own yearly rate, January 2019 to 2025");
            return IntStream.range(0, options.years())
                    .mapToObj(year -> PlanGrowth.of(year < KNOWN_YEARS ? known : assumed))
                    .toList();
        }

        private Percent price() {
            ForecastParameter usual = ForecastParameter.named(ForecastParameter.PRICE);
            Percent price = options.price().orElse(usual.percent());
            note(
                    "Rise in what a plan costs",
                    price.inWords() + " a year",
                    options.price().isPresent() ? "as asked" : "assumed: " + usual.source());
            return price;
        }

        private List<Percent> uplift() {
            Percent own = compound(block(CompleteData.FIRST_GRANT), block(BASE_YEAR), 4);
            Percent assumed = options.uplift().orElse(own);
            note(
                    "Uplift of the high needs block",
                    assumed.inWords() + " a year",
                    options.uplift().isPresent()
                            ? "as asked"
                            : "assumed: the yearly rate of the council's own block, 2019/20 to 2023/24");
            return IntStream.range(0, options.years())
                    .mapToObj(year -> FinancialYear.startingIn(FIRST_YEAR.startYear() + year))
                    .map(year -> LAID_DOWN
                            .find(year, GrantParameter.HIGH_NEEDS_ROLLOVER)
                            .map(known -> {
                                Percent percent = new Percent(known.number());
                                note(
                                        "Uplift in " + year,
                                        percent.inWords(),
                                        known.authority().toString());
                                return percent;
                            })
                            .orElse(assumed))
                    .toList();
        }

        private Percent cap() {
            Provision last = LAID_DOWN
                    .of(GrantParameter.HIGH_NEEDS_GAINS_CAP)
                    .reduce((first, second) -> second)
                    .orElseThrow();
            Percent cap = options.cap().orElseGet(() -> new Percent(last.number()));
            note(
                    "Cap on gains of the high needs block",
                    cap.inWords() + " a year",
                    options.cap().isPresent()
                            ? "as asked"
                            : "assumed to last: " + last.authority() + ", for " + last.years()
                                    + "; caps of later years are not held");
            return cap;
        }

        private long block(FinancialYear year) {
            return figures.highNeeds(year).orElseThrow();
        }

        private void note(String name, String value, String standing) {
            basis.add(new Input(name, value, standing));
        }

        /** The yearly rate that makes one number another over years, per cent to two places. */
        private static Percent compound(long from, long to, int years) {
            return new Percent(BigDecimal.valueOf(100 * (Math.pow((double) to / (double) from, 1.0 / years) - 1))
                    .setScale(RATE_PLACES, RoundingMode.HALF_EVEN));
        }
    }
}
