package uk.sharedservices.partnership.reporting.money;

import static uk.sharedservices.partnership.reporting.money.ForecastWording.balance;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.pounds;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.projected;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.projectedBalance;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.spread;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.published.GrowthStatistics;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;

/** The outlook of all authorities as a page of plain text: their sum by year, and a row for each. */
public final class NationalForecastText {

    private NationalForecastText() {}

    /**
     * Returns the outlook of all authorities.
     *
     * @param outlook  the outlook
     * @param sources  where its figures are from, and the credits to be shown, a line each
     * @return the page
     */
    public static String of(NationalOutlook outlook, List<String> sources) {
        List<BalanceSpread> balances =
                outlook.balances().stream().map(Answer::orThrow).toList();
        BalanceSpread end = balances.get(balances.size() - 1);
        PlainText page = new PlainText()
                .line("Dedicated Schools Grant balances of " + outlook.asked().size() + " authorities to 31 March "
                        + end.year().lastDay().getYear())
                .gap();
        sentences(outlook).forEach(page::line);
        page.gap().line(row("31 March", "p5", "p50", "p95"));
        balances.forEach(each -> page.line(
                outlook.drawn(each.year())
                        ? row(year(each), projected(each.p5()), projected(each.p50()), projected(each.p95()))
                        : row(year(each), "not drawn", projected(each.p50()), "")
                                .stripTrailing()));
        page.gap()
                .line("Deficits are positive, and projections are " + Words.PROJECTED
                        + ". Sums were taken within each run before percentiles. Plans of January 2025 are as"
                        + " published, the rest assumed.")
                .line(independent())
                .line(ForecastWording.CAUTION);
        page.section("Not counted here", outlook.notCounted());
        page.section("Each authority at 31 March " + end.year().lastDay().getYear(), rows(outlook, end.year()));
        page.section(
                "Assumptions",
                outlook.simulated().basis().stream().map(Input::toString).toList());
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

    /** Returns why the range of the sum is too narrow. */
    public static String independent() {
        return "Authorities are drawn independently of each other, and the range of their sum is therefore too narrow: years of"
                + " high and of low growth were common to them (means of all, year by year to January 2025: "
                + GrowthStatistics.published().stream()
                        .filter(each -> each.measure().startsWith("YEAR_TO_"))
                        .map(each -> each.mean().setScale(1, RoundingMode.HALF_EVEN) + " %")
                        .collect(Collectors.joining(", "))
                + ").";
    }

    /** Returns where the sum of all balances goes, in sentences. */
    public static List<String> sentences(NationalOutlook outlook) {
        List<Answer<BalanceSpread>> balances = outlook.balances();
        BalanceSpread end = balances.get(balances.size() - 1).orThrow();
        long deficits = outlook.deficits();
        long surpluses = outlook.surpluses();
        return List.of(
                "At 31 March " + outlook.years().get(0).startYear() + " they had deficits of " + pounds(deficits)
                        + " and surpluses of " + pounds(surpluses) + ", together " + balance(deficits - surpluses)
                        + ". " + end(outlook, end),
                "The sum is a statistic: each authority stays answerable for its own account, and no surplus pays another's"
                        + " deficit.");
    }

    private static String end(NationalOutlook outlook, BalanceSpread end) {
        String day = "31 March " + year(end);
        return outlook.drawn(end.year())
                ? "For all together, at " + day + ": in half of "
                        + outlook.simulated().result().runs() + " runs, seed "
                        + outlook.simulated().result().seed() + ", " + spread(end) + "."
                : "That comes to " + projectedBalance(end.p50()) + " at " + day
                        + ". Nothing in it was drawn, so that it says nothing of how sure it is.";
    }

    private static List<String> rows(NationalOutlook outlook, FinancialYear year) {
        List<BalanceSpread> balances =
                outlook.balances(year).stream().map(Answer::orThrow).toList();
        boolean drawn = outlook.drawn(year);
        return IntStream.range(-1, balances.size())
                .mapToObj(place -> place < 0
                        ? own("", "p5", "p50", "p95")
                        : own(
                                        outlook.asked().get(place).question().of(),
                                        drawn ? projected(balances.get(place).p5()) : "not drawn",
                                        projected(balances.get(place).p50()),
                                        drawn ? projected(balances.get(place).p95()) : "")
                                .stripTrailing())
                .toList();
    }

    private static String year(BalanceSpread spread) {
        return String.valueOf(spread.year().lastDay().getYear());
    }

    private static String own(String name, String... cells) {
        return String.format(Locale.ROOT, "%-38s%16s%16s%16s", name, cells[0], cells[1], cells[2]);
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-9s%17s%17s%17s", cells[0], cells[1], cells[2], cells[3]);
    }
}
