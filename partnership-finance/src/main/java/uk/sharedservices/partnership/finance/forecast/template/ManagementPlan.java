package uk.sharedservices.partnership.finance.forecast.template;

import static uk.sharedservices.partnership.finance.forecast.assumption.ByYear.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastArithmetic;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;

/**
 * A forecast as the tables of the Department's DSG management plan: unmitigated, mitigated, and savings.
 *
 * <p>The columns are the base year as the forecast assumes it, which need not be an outturn, the current forecast, and five plan years at most. The rows are lines of the section
 * 251 return, of which a forecast fills those that its placements tell apart; the others are named and left empty. The order of the
 * lines is the return's as far as it is known; the workbook itself was not seen.
 *
 * @param columns  the columns
 * @param unmitigated  the rows of the unmitigated path
 * @param mitigated  the rows of the mitigated path
 * @param savings  the savings
 */
public record ManagementPlan(
        List<String> columns, List<PlanRow> unmitigated, List<PlanRow> mitigated, List<SavingRow> savings) {

    private static final int MOST_FORECAST = 6;

    /** Takes copies. */
    public ManagementPlan {
        columns = List.copyOf(columns);
        unmitigated = List.copyOf(unmitigated);
        mitigated = List.copyOf(mitigated);
        savings = List.copyOf(savings);
    }

    /** Returns a forecast as the tables. */
    public static ManagementPlan of(Forecast forecast) {
        ForecastQuestion question = forecast.question();
        int years = Math.min(question.years(), MOST_FORECAST);
        List<String> columns = new ArrayList<>(List.of("base year " + question.year(-1) + ", as assumed"));
        IntStream.range(0, years)
                .mapToObj(year -> (year == 0 ? "forecast " : "plan ") + question.year(year))
                .forEach(columns::add);
        return new ManagementPlan(
                columns,
                rows(question, forecast.path(ForecastPath.UNMITIGATED).subList(0, years)),
                rows(question, forecast.path(ForecastPath.MITIGATED).subList(0, years)),
                question.savings().stream().map(saving -> saving(saving, years)).toList());
    }

    /** The rows of a path that the forecast holds nothing of, by name. */
    public List<String> notHeld() {
        return mitigated.stream()
                .filter(row -> !row.held())
                .map(row -> row.line().isEmpty() ? row.words() : row.line() + " " + row.words())
                .toList();
    }

    private static List<PlanRow> rows(ForecastQuestion question, List<ForecastLine> lines) {
        Optional<Long> none = Optional.empty();
        boolean given = question.placements().isEmpty();
        return List.of(
                empty("", "place funding", lines),
                placements(
                        question,
                        lines,
                        "1.2.1, 1.2.2",
                        "top-up, maintained schools, academies, free schools and colleges"),
                placements(question, lines, "1.2.3", "top-up and other, non-maintained and independent"),
                empty("1.2.4", "additional high needs targeted funding", lines),
                empty("1.2.5", "SEN support services", lines),
                empty("1.2.6", "hospital education", lines),
                placements(question, lines, "1.2.7", "other alternative provision"),
                empty("1.2.8", "support for inclusion", lines),
                empty("1.2.9", "special schools and PRUs in financial difficulty", lines),
                empty("1.2.10", "PFI", lines),
                empty("1.2.11", "direct payments", lines),
                empty("1.2.13", "therapies", lines),
                placements(question, lines, "", "placements that are not told apart, or of no line"),
                row("", "high needs spending that does not follow plans", none, lines, ForecastLine::fixedSpend, given),
                row("", "in-year figure as given", none, lines, ForecastLine::given, !given),
                row("", "in-year figure of other blocks", none, lines, ForecastLine::otherBlocks, given),
                row(
                        "1.9.1",
                        "DSG for the year: of it the high needs block",
                        question.funding().map(block -> block.baseYear().value()),
                        lines,
                        ForecastLine::funding,
                        question.funding().isEmpty()),
                row("", "transfers into the high needs block", none, lines, ForecastLine::transfersIn, given),
                row("", "savings delivered", none, lines, ForecastLine::savings, false),
                row("", "in-year figure, deficit positive", none, lines, ForecastLine::inYear, false),
                row("1.9.2", "DSG brought forward, deficit positive", none, lines, ForecastLine::opening, false),
                row("", "external money", none, lines, ForecastLine::external, false),
                row(
                        "1.9.3",
                        "DSG carried forward, deficit positive",
                        Optional.of(question.opening().value()),
                        lines,
                        ForecastLine::closing,
                        false));
    }

    private static PlanRow empty(String line, String words, List<ForecastLine> lines) {
        return row(line, words, Optional.empty(), lines, ForecastLine::opening, true);
    }

    private static PlanRow row(
            String line,
            String words,
            Optional<Long> base,
            List<ForecastLine> lines,
            ToLongFunction<ForecastLine> figure,
            boolean notHeld) {
        return new PlanRow(
                line,
                words,
                Stream.concat(
                                Stream.of(base),
                                lines.stream()
                                        .map(each -> notHeld
                                                ? Optional.<Long>empty()
                                                : Optional.of(figure.applyAsLong(each))))
                        .toList());
    }

    private static PlanRow placements(
            ForecastQuestion question, List<ForecastLine> lines, String section251, String words) {
        List<Integer> places = IntStream.range(0, question.placements().size())
                .filter(place -> question.placements()
                        .get(place)
                        .placement()
                        .section251()
                        .equals(section251))
                .boxed()
                .toList();
        long base = places.stream()
                .map(question.placements()::get)
                .mapToLong(ManagementPlan::cost)
                .sum();
        return row(
                section251,
                words,
                places.isEmpty() ? Optional.empty() : Optional.of(base),
                lines,
                line -> places.stream()
                        .mapToLong(place -> line.placements().get(place).spend())
                        .sum(),
                places.isEmpty());
    }

    private static long cost(PlacementPlan plan) {
        return ForecastArithmetic.pounds(
                "spending",
                ForecastArithmetic.cost(
                        plan.plans().doubleValue(), plan.unitCost().doubleValue()));
    }

    private static SavingRow saving(PlannedSaving saving, int years) {
        boolean counted = saving.confidence() == SavingConfidence.CONFIDENT;
        List<Long> planned = IntStream.range(0, years)
                .mapToObj(year -> at(saving.amounts(), year, Pounds.NONE).value())
                .toList();
        return new SavingRow(
                saving.name(),
                saving.confidence(),
                saving.delivery(),
                planned,
                planned.stream()
                        .map(amount -> counted
                                ? (long) ForecastArithmetic.delivered(
                                        (double) amount, saving.delivery().share())
                                : 0L)
                        .toList());
    }
}
