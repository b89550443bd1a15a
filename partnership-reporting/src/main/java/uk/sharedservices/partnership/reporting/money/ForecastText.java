package uk.sharedservices.partnership.reporting.money;

import static uk.sharedservices.partnership.reporting.money.ForecastWording.projected;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;

/** A forecast of a grant balance as a page of plain text: a sentence, a table by year, and under it what it rests on. */
public final class ForecastText {

    private static final String NOT_DRAWN = "not drawn";

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
        ForecastSentences.of(outlook).forEach(page::line);
        outlook.warnings().forEach(warning -> page.line("Warning: " + warning));
        page.gap();
        table(outlook, forecast).forEach(page::line);
        page.gap();
        legend(outlook).forEach(page::line);
        page.line(ForecastWording.CAUTION);
        page.section("Not counted here", outlook.notCounted());
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

    private static List<String> table(CouncilOutlook outlook, Forecast forecast) {
        boolean mitigated = outlook.path() == ForecastPath.MITIGATED;
        List<String> lines = new ArrayList<>();
        lines.add(
                mitigated
                        ? row("31 March", "unmitigated", "mitigated", "p5", "p50", "p95", "chance")
                        : row("31 March", "unmitigated", "p5", "p50", "p95", "chance"));
        for (int year = 0; year < outlook.years().size(); year++) {
            FinancialYear of = outlook.years().get(year);
            List<String> cells = new ArrayList<>(List.of(
                    of.lastDay().getYear() + (year < outlook.asked().knownYears() ? " *" : ""),
                    projected(forecast.unmitigated().get(year).closing())));
            if (mitigated) {
                cells.add(projected(forecast.mitigated().get(year).closing()));
            }
            cells.addAll(outlook.drawn(of) ? drawn(outlook, year) : List.of(NOT_DRAWN, "", "", ""));
            lines.add(row(cells.toArray(String[]::new)).stripTrailing());
        }
        return lines;
    }

    private static List<String> drawn(CouncilOutlook outlook, int year) {
        BalanceSpread spread = outlook.balances().get(year).orThrow();
        return List.of(
                projected(spread.p5()),
                projected(spread.p50()),
                projected(spread.p95()),
                outlook.above().get(year).orThrow().inWords());
    }

    private static List<String> legend(CouncilOutlook outlook) {
        List<String> legend = new ArrayList<>();
        if (outlook.asked().knownYears() > 0) {
            legend.add("* Plans as published, the rest assumed.");
        }
        if (!outlook.ended().isEmpty()) {
            legend.add("Years that have ended, to 31 March "
                    + last(outlook.ended()).lastDay().getYear()
                    + ", are forecast too, for no published balance of them is held.");
        }
        legend.add(
                outlook.drawn(last(outlook.years()))
                        ? "Deficits are positive, and projections are " + Words.PROJECTED
                                + ". p5, p50 and p95 are percentiles of the simulated "
                                + outlook.path().words() + " balance; chance is that of being "
                                + ForecastSentences.aboveLevel(outlook)
                                + " on that day."
                        : "Deficits are positive, and projections are " + Words.PROJECTED + ".");
        return legend;
    }

    private static List<String> spread(CouncilOutlook outlook) {
        return List.of(
                outlook.spread().toString(),
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

    private static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }
}
