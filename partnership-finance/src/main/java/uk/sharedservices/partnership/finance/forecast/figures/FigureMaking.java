package uk.sharedservices.partnership.finance.forecast.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
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
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.rule.Input;

/** Makes one question of one authority's figures. Used once. */
final class FigureMaking {

    /** The year of which the figures are. */
    static final FinancialYear BASE_YEAR = FinancialYear.startingIn(2023);

    private static final int BASE_JANUARY = 2024;
    private static final int RATE_PLACES = 2;
    private static final int SHARE_PLACES = 10;

    private static final Provisions LAID_DOWN = GrantProvisions.published();

    private final AuthorityFigures figures;
    private final ForecastOptions options;
    private final LocalDate asAt;
    private final List<Input> basis = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    FigureMaking(AuthorityFigures figures, ForecastOptions options) {
        this.figures = figures;
        this.options = options;
        this.asAt = options.asAt().orElse(GrantProvisions.READ_ON);
    }

    QuestionFromFigures asked() {
        ForecastQuestion question = question();
        GrowthSpread known = PublishedSpread.ofKnownRate();
        return new QuestionFromFigures(
                figures.council(),
                question,
                new GrowthSpread(
                        known.ownMean(), known.year(), options.deliverySpread().orElse(Percent.NONE)),
                Math.min(ForecastFromFigures.KNOWN_YEARS, options.years()),
                warnings);
    }

    private ForecastQuestion question() {
        long balance = figures.balance().orElseThrow();
        note(
                "Balance at 31 March 2024",
                Pounds.of(balance).inWords(),
                "section 251 outturn 2023-24, line 1.9.3, deficit positive");
        long block = block(BASE_YEAR);
        note("High needs block of " + BASE_YEAR, Pounds.of(block).inWords(), "DfE allocations, gross");
        long inYear = inYear(block);
        int plans = figures.plansInJanuary(BASE_JANUARY).orElseThrow();
        note(
                "Plans in force within " + BASE_YEAR,
                String.valueOf(plans),
                "EHC plans, January 2024; of 2024/25 those of January 2025, "
                        + figures.plansInJanuary(2025).orElseThrow());
        BigDecimal unitCost = BigDecimal.valueOf(Math.addExact(block, inYear))
                .divide(BigDecimal.valueOf(plans), 2, RoundingMode.HALF_UP);
        ForecastQuestion.Builder question = ForecastQuestion.builder()
                .of(figures.name())
                .firstYear(ForecastFromFigures.FIRST_YEAR)
                .years(options.years())
                .opening(Pounds.of(balance))
                .addPlacements(PlacementPlan.builder()
                        .placement(Placement.ALL)
                        .plans(BigDecimal.valueOf(plans))
                        .unitCost(unitCost)
                        .growth(growth(plans))
                        .build())
                .addPrice(price())
                .funding(new HighNeedsFunding(Pounds.of(block), uplift(), cap()));
        options.saving().ifPresent(saving -> question.addSavings(saving(saving)));
        options.interest()
                .ifPresent(rate ->
                        question.carryingCost(new CarryingCost(List.of(rate), CarryingCost.InterestOn.AVERAGE)));
        return question.basis(basis).build();
    }

    private long inYear(long block) {
        BaseYearFigure figure = BaseYearFigure.of(figures, options);
        if (Math.abs(figure.pounds()) >= block) {
            throw InvalidValueException.of(
                            "in-year",
                            "must be within the high needs block of " + BASE_YEAR + ", "
                                    + Pounds.of(block).inWords() + ", either way",
                            figure.pounds())
                    .at("inYear");
        }
        note("In-year figure of " + BASE_YEAR, Pounds.of(figure.pounds()).inWords(), figure.standing());
        if (figure.average()) {
            warnings.add("The in-year figure of " + BASE_YEAR
                    + " is the average movement of two years. If money from outside came in within them, as safety valve"
                    + " agreements pay it, spending is understated: the outturn in-year figure is needed.");
        }
        return figure.pounds();
    }

    private PlannedSaving saving(Pounds saving) {
        Percent delivery = options.delivery().orElse(Percent.WHOLE);
        note(
                "Saving in each year",
                saving.inWords() + ", " + delivery.inWords() + " of it delivered",
                options.delivery().isPresent() ? "as asked" : "as asked; delivery assumed");
        return PlannedSaving.builder()
                .name("Savings as asked")
                .addAmounts(saving)
                .confidence(SavingConfidence.CONFIDENT)
                .delivery(delivery)
                .build();
    }

    private List<PlanGrowth> growth(int plans) {
        PlanGrowth known = known(plans);
        OwnRate rate = OwnRate.of(compound(
                figures.plansInJanuary(2019).orElseThrow(),
                figures.plansInJanuary(2025).orElseThrow(),
                6));
        Percent assumed = options.growth().orElse(rate.used());
        String own = "the council's own yearly rate, January 2019 to 2025, is "
                + rate.own().inWords() + ", and the mean of all authorities' "
                + OwnRate.national().inWords();
        note(
                "Growth of plans from 2025/26",
                assumed.inWords() + " a year",
                options.growth().isPresent()
                        ? "as asked; " + own
                        : "assumed: " + own + "; the own rate weighs "
                                + OwnRate.weight().inWords()
                                + ", for six noisy years tell a council's own mean only roughly"
                                + (rate.own().compareTo(OwnRate.high()) > 0
                                        ? "; nineteen authorities of twenty have "
                                                + OwnRate.high().inWords()
                                                + " or less, and a rate so far out is unlikely to last"
                                        : ""));
        return IntStream.range(0, options.years())
                .mapToObj(year -> year < ForecastFromFigures.KNOWN_YEARS ? known : PlanGrowth.of(assumed))
                .toList();
    }

    /** The growth that was published, by its flows where those were published as well. */
    private PlanGrowth known(int plans) {
        int next = figures.plansInJanuary(BASE_JANUARY + ForecastFromFigures.KNOWN_YEARS)
                .orElseThrow();
        OptionalInt made = figures.plans().madeIn(BASE_JANUARY);
        OptionalInt ceased = figures.plans().ceasedIn(BASE_JANUARY);
        Percent net = share(next - plans, plans);
        if (made.isEmpty() || ceased.isEmpty()) {
            return PlanGrowth.of(net);
        }
        Percent in = share(made.getAsInt(), plans);
        Percent out = share(ceased.getAsInt(), plans);
        note(
                "Plans of January 2024 to 2025",
                made.getAsInt() + " new, " + ceased.getAsInt() + " ceased, "
                        + (next - plans - made.getAsInt() + ceased.getAsInt()) + " unexplained",
                "EHC plans of the calendar year 2024; published flows do not make published stocks");
        return new PlanGrowth(
                in, out, new Percent(net.value().subtract(in.value()).add(out.value())));
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
                        : "assumed: the yearly rate of the council's own block, 2019/20 to 2023/24, years of large rises; no"
                                + " later block is held, and a smaller uplift makes the deficit larger: the uplift is needed where it is"
                                + " known");
        return years().stream()
                .map(year -> laidDown(year, GrantParameter.HIGH_NEEDS_ROLLOVER)
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

    /** A cap only where one is asked, or held for the year: that of 2023/24 was told for that year alone. */
    private List<Percent> cap() {
        String name = "Cap on gains of the high needs block";
        if (options.cap().isPresent()) {
            Percent cap = options.cap().get();
            note(name, cap.inWords() + " a year", "as asked, and applied to the whole block");
            return List.of(cap);
        }
        List<Percent> held = years().stream()
                .map(year -> laidDown(year, GrantParameter.HIGH_NEEDS_GAINS_CAP)
                        .map(known -> new Percent(known.number()))
                        .orElse(Percent.WHOLE))
                .toList();
        if (held.stream().anyMatch(cap -> !cap.equals(Percent.WHOLE))) {
            note(name, String.join(", ", held.stream().map(Percent::inWords).toList()), "year by year, as laid down");
            return held;
        }
        note(
                name,
                "none",
                "none is held for the years forecast; "
                        + LAID_DOWN
                                .of(GrantParameter.HIGH_NEEDS_GAINS_CAP)
                                .map(last -> "that of " + last.years() + ", " + new Percent(last.number()).inWords()
                                        + " a head, is told for that year only: " + last.authority())
                                .reduce((first, second) -> second)
                                .orElse(""));
        return List.of();
    }

    private Optional<Provision> laidDown(FinancialYear year, GrantParameter parameter) {
        return LAID_DOWN
                .find(year, parameter)
                .filter(provision -> provision.forceFor(year, asAt) != LegalForce.NOT_KNOWN);
    }

    private List<FinancialYear> years() {
        return IntStream.range(0, options.years())
                .mapToObj(year -> FinancialYear.startingIn(ForecastFromFigures.FIRST_YEAR.startYear() + year))
                .toList();
    }

    private long block(FinancialYear year) {
        return figures.highNeeds(year).orElseThrow();
    }

    private void note(String name, String value, String standing) {
        basis.add(new Input(name, value, standing));
    }

    private static Percent share(int count, int of) {
        return new Percent(BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(of), MathContext.DECIMAL64)
                .movePointRight(2)
                .setScale(SHARE_PLACES, RoundingMode.HALF_EVEN));
    }

    /** The yearly rate that makes one number another over years, per cent to two places. */
    private static Percent compound(long from, long to, int years) {
        return new Percent(BigDecimal.valueOf(100 * (Math.pow((double) to / (double) from, 1.0 / years) - 1))
                .setScale(RATE_PLACES, RoundingMode.HALF_EVEN));
    }
}
