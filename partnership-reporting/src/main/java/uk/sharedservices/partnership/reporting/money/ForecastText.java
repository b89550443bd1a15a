package uk.sharedservices.partnership.reporting.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.finance.simulation.Chance;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;

/** A forecast of a grant balance as a page of plain text: a sentence, a table by year, and under it what it rests on. */
public final class ForecastText {

    private static final String CAUTION =
            "This follows from the assumptions and is no prediction. Forecasts of these balances have"
                    + " missed by a multiple, both ways.";

    private ForecastText() {}

    /**
     * Returns the outlook of one council.
     *
     * @param outlook  the outlook
     * @param sources  where its figures are from, and the credits to be shown, a line each
     * @return the page
     */
    public static String council(CouncilOutlook outlook, List<String> sources) {
        Forecast forecast = outlook.forecast().orThrow();
        PlainText page = new PlainText()
                .line(forecast.question().of() + ": the Dedicated Schools Grant balance to 31 March "
                        + last(outlook.years()).lastDay().getYear())
                .gap();
        sentences(outlook, forecast).forEach(page::line);
        page.gap();
        table(outlook, forecast).forEach(page::line);
        page.gap().line(legend(outlook)).line(CAUTION);
        Derivation path = outlook.forecast().derivation();
        page.section("Assumptions", path.inputs().stream().map(Input::toString).toList());
        page.section("Spread", spread(outlook));
        page.section(
                "Year by year",
                path.steps().stream()
                        .map(step -> step.sentence() + " [" + step.rule().id() + "]")
                        .toList());
        page.section("Sources", sources);
        List<Derivation> rules = Stream.concat(Stream.of(path), answers(outlook).map(Answer::derivation))
                .toList();
        return page.section(
                        "Rules",
                        rules.stream()
                                .flatMap(each -> each.rules().stream())
                                .distinct()
                                .map(Object::toString)
                                .toList())
                .print();
    }

    /**
     * Returns the outlook of all authorities.
     *
     * @param outlook  the outlook
     * @param sources  where its figures are from, and the credits to be shown, a line each
     * @return the page
     */
    public static String national(NationalOutlook outlook, List<String> sources) {
        int runs = outlook.simulated().result().runs();
        List<BalanceSpread> balances =
                outlook.balances().stream().map(Answer::orThrow).toList();
        BalanceSpread end = balances.get(balances.size() - 1);
        long opening = outlook.asked().stream()
                .mapToLong(each -> each.question().opening().value())
                .sum();
        PlainText page = new PlainText()
                .line("Dedicated Schools Grant balances of " + outlook.asked().size() + " authorities to 31 March "
                        + end.year().lastDay().getYear())
                .gap()
                .line("Together they had " + balance(opening) + " at 31 March "
                        + outlook.years().get(0).startYear() + ", surpluses set against deficits. In half of " + runs
                        + " runs it comes to more than " + balance(end.p50()) + ", and in nine of ten it lies between "
                        + balance(end.p5()) + " and " + balance(end.p95()) + ".")
                .line(
                        "The sum is a statistic: each authority stays answerable for its own account, and no surplus pays another's"
                                + " deficit.")
                .gap()
                .line(row("31 March", "p5", "p50", "p95"));
        balances.forEach(each -> page.line(row(
                String.valueOf(each.year().lastDay().getYear()),
                pounds(each.p5()),
                pounds(each.p50()),
                pounds(each.p95()))));
        page.gap()
                .line("Deficits are positive. Sums were taken within each run before percentiles.")
                .line(CAUTION);
        page.section(
                "Left out", outlook.leftOut().stream().map(Object::toString).toList());
        page.section("Sources", sources);
        return page.section(
                        "Rules",
                        outlook.balances().stream()
                                .flatMap(each -> each.derivation().rules().stream())
                                .distinct()
                                .map(Object::toString)
                                .toList())
                .print();
    }

    private static List<String> sentences(CouncilOutlook outlook, Forecast forecast) {
        ForecastLine end = last(forecast.path(ForecastPath.UNMITIGATED));
        BalanceSpread spread = last(outlook.balances()).orThrow();
        String day = "31 March " + end.year().lastDay().getYear();
        List<String> sentences = new ArrayList<>();
        sentences.add("If nothing new is done, " + forecast.question().of() + "'s "
                + balance(forecast.question().opening().value()).replaceFirst("^an? ", "") + " at 31 March "
                + forecast.question().firstYear().startYear() + " becomes " + balance(end.closing()) + " at " + day
                + ".");
        if (outlook.path() == ForecastPath.MITIGATED) {
            sentences.add("With the savings and transfers assumed it becomes "
                    + balance(last(forecast.path(ForecastPath.MITIGATED)).closing()) + ".");
        }
        sentences.add("In half of "
                + outlook.simulated().result().runs() + " simulated runs of the "
                + outlook.path().words()
                + " path the balance is above " + balance(spread.p50()) + ", and in nine of ten it lies between "
                + balance(spread.p5()) + " and " + balance(spread.p95()) + ".");
        sentences.add("It is above " + pounds(outlook.asked().level().value()) + " at " + day + " in "
                + last(outlook.above()).orThrow().inWords()
                + " of the runs, and the grant is in in-year balance in some year by then"
                + " in " + last(outlook.balancedBy()).orThrow().inWords() + ".");
        return sentences;
    }

    private static List<String> table(CouncilOutlook outlook, Forecast forecast) {
        boolean mitigated = outlook.path() == ForecastPath.MITIGATED;
        List<String> lines = new ArrayList<>();
        lines.add(
                mitigated
                        ? row("31 March", "unmitigated", "mitigated", "p5", "p50", "p95", "chance")
                        : row("31 March", "unmitigated", "p5", "p50", "p95", "chance"));
        List<BalanceSpread> balances =
                outlook.balances().stream().map(Answer::orThrow).toList();
        List<Chance> above = outlook.above().stream().map(Answer::orThrow).toList();
        IntStream.range(0, balances.size()).forEach(year -> {
            BalanceSpread spread = balances.get(year);
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(spread.year().lastDay().getYear()),
                    pounds(forecast.unmitigated().get(year).closing())));
            if (mitigated) {
                cells.add(pounds(forecast.mitigated().get(year).closing()));
            }
            cells.addAll(List.of(
                    pounds(spread.p5()),
                    pounds(spread.p50()),
                    pounds(spread.p95()),
                    above.get(year).inWords()));
            lines.add(row(cells.toArray(String[]::new)));
        });
        return lines;
    }

    private static String legend(CouncilOutlook outlook) {
        return "Deficits are positive. p5, p50 and p95 are percentiles of the simulated "
                + outlook.path().words() + " balance; chance is that of being above "
                + pounds(outlook.asked().level().value()) + " on that day.";
    }

    private static List<String> spread(CouncilOutlook outlook) {
        return List.of(
                outlook.simulated()
                        .basis()
                        .get(outlook.simulated().basis().size() - 1)
                        .toString(),
                "Runs: " + outlook.simulated().result().runs() + ", seed "
                        + outlook.simulated().result().seed() + ".");
    }

    private static Stream<Answer<?>> answers(CouncilOutlook outlook) {
        return Stream.concat(outlook.balances().stream(), outlook.above().stream());
    }

    private static String row(String... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-9s", cells[0]));
        for (int cell = 1; cell < cells.length; cell++) {
            line.append(String.format(Locale.ROOT, "%" + (cells.length > 6 ? 15 : 17) + "s", cells[cell]));
        }
        return line.toString();
    }

    private static String balance(long pounds) {
        if (pounds == 0) {
            return "a balance of nothing";
        }
        return (pounds > 0 ? "a deficit of " : "a surplus of ") + pounds(Math.abs(pounds));
    }

    private static String pounds(long value) {
        return MoneyInWords.pounds(BigDecimal.valueOf(value));
    }

    private static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }
}
