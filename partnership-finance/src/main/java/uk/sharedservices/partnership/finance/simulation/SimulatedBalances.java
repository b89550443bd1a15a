package uk.sharedservices.partnership.finance.simulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationResult;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/**
 * The answers that a simulation gives: what the balance is likely to be, and how likely something is.
 *
 * @param input  what was simulated
 * @param result  what that came to
 * @param basis  what it was run on, each with its source
 * @param names  the names of authorities by their codes; one that has none here is told by its code
 */
public record SimulatedBalances(
        SimulationInput input, SimulationResult result, List<Input> basis, Map<String, String> names) {

    /** Takes copies. */
    public SimulatedBalances {
        basis = List.copyOf(basis);
        names = Map.copyOf(names);
    }

    /** Returns the balance of an authority at the end of a year: percentiles of the runs. */
    public Answer<BalanceSpread> balance(String code, FinancialYear year) {
        int at = place(code, year);
        BalanceSpread spread = spread(result.balances(), at, year);
        RecordedWorking working = working("What is the balance of " + name(code) + " likely to be at 31 March "
                + year.lastDay().getYear() + "?");
        boolean growth = drawsGrowth(code, year);
        working.step(
                SimulationRules.GROWTH,
                growth ? result.runs() : 0,
                () -> growth
                        ? "Growth was drawn in " + result.runs() + " runs from seed " + result.seed() + "."
                        : "No growth up to " + year + " was drawn: it is published, or has no spread.");
        if (drawsDelivery(code, year)) {
            working.step(
                    SimulationRules.DELIVERY,
                    result.runs(),
                    () -> "The delivery of savings was drawn in each of " + result.runs() + " runs.");
        }
        return percentiles(spread, working);
    }

    /** Returns whether anything of an authority's balance at the end of a year was drawn; if not, every run has the same. */
    public boolean drawn(String code, FinancialYear year) {
        return drawsGrowth(code, year) || drawsDelivery(code, year);
    }

    private boolean drawsGrowth(String code, FinancialYear year) {
        int authority = authority(code);
        int from = authority * input.years();
        return (input.ownSpread()[authority] > 0 || input.yearSpread()[authority] > 0)
                && IntStream.rangeClosed(from, from + year(year)).anyMatch(at -> input.spread()[at] > 0)
                && IntStream.range(0, input.placements())
                        .anyMatch(place -> input.plans()[authority * input.placements() + place] > 0);
    }

    private boolean drawsDelivery(String code, FinancialYear year) {
        int authority = authority(code);
        return input.deliverySpread()[authority] > 0
                && IntStream.range(0, input.savings())
                        .map(saving -> (authority * input.savings() + saving) * input.years())
                        .flatMap(from -> IntStream.rangeClosed(from, from + year(year)))
                        .anyMatch(at -> input.saving()[at] > 0);
    }

    /** Returns the balances of all authorities together at the end of a year, summed within each run. */
    public Answer<BalanceSpread> national(FinancialYear year) {
        BalanceSpread spread = spread(result.national().balances(), year(year), year);
        RecordedWorking working = working(
                "What are the balances of " + result.codes().length + " authorities together likely to be at 31 March "
                        + year.lastDay().getYear() + "?");
        working.step(
                SimulationRules.NATIONAL,
                result.codes().length,
                () -> "The balances of " + result.codes().length + " authorities were summed within each of "
                        + result.runs() + " runs from seed " + result.seed() + ".");
        return percentiles(spread, working);
    }

    /** Returns the chance that an authority's balance is above its level at the end of a year. */
    public Answer<Chance> above(String code, FinancialYear year) {
        int at = place(code, year);
        return chance(aboveLevel(code) + " at 31 March " + year.lastDay().getYear(), code, result.above()[at]);
    }

    /** Returns the chance that an authority's balance has been above its level at the end of a year or before. */
    public Answer<Chance> passedBy(String code, FinancialYear year) {
        int at = place(code, year);
        return chance(
                aboveLevel(code) + " at some 31 March to " + year.lastDay().getYear(), code, result.passed()[at]);
    }

    /** Returns the chance that an authority has been in in-year balance, or in surplus, in a year or before. */
    public Answer<Chance> balancedBy(String code, FinancialYear year) {
        int at = place(code, year);
        return chance("in in-year balance in some year to " + year, code, result.balanced()[at]);
    }

    private Answer<Chance> chance(String happens, String code, int runs) {
        Chance chance = new Chance(runs, result.runs());
        RecordedWorking working = working("How likely is it that " + name(code) + " is " + happens + "?");
        working.step(
                SimulationRules.CHANCE,
                chance.percent(),
                () -> "It is so in " + runs + " of " + result.runs() + " runs from seed " + result.seed() + ": "
                        + chance.inWords() + ".");
        return new Answer.Determined<>(chance, working.derivation());
    }

    private Answer<BalanceSpread> percentiles(BalanceSpread spread, RecordedWorking working) {
        Rule rule = SimulationRules.PERCENTILE;
        working.step(
                rule,
                spread.p50(),
                () -> "The middle run has " + pounds(spread.p50()) + "; five runs of a hundred have no more than "
                        + pounds(spread.p5()) + " and five have " + pounds(spread.p95()) + " or more.");
        return new Answer.Determined<>(spread, working.derivation());
    }

    private RecordedWorking working(String question) {
        RecordedWorking working = RecordedWorking.of(question);
        basis.forEach(working::from);
        return working;
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** Above nothing is in deficit. */
    private String aboveLevel(String code) {
        long level = result.level()[authority(code)];
        return level == 0 ? "in deficit" : "above " + pounds(level);
    }

    private int place(String code, FinancialYear year) {
        return authority(code) * result.years() + year(year);
    }

    private int authority(String code) {
        return IntStream.range(0, result.codes().length)
                .filter(index -> result.codes()[index].equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("authority", "must be one that was simulated", code));
    }

    private int year(FinancialYear year) {
        int place = year.startYear() - result.firstYear();
        if (place < 0 || place >= result.years()) {
            throw InvalidValueException.of(
                    "year", "must be one that was simulated, " + result.years() + " from " + result.firstYear(), year);
        }
        return place;
    }

    private BalanceSpread spread(long[] balances, int at, FinancialYear year) {
        int count = result.percents().length;
        long[] five = Arrays.copyOfRange(balances, at * count, (at + 1) * count);
        return new BalanceSpread(year, five[0], five[1], five[2], five[3], five[4]);
    }

    private static String pounds(long value) {
        return MoneyInWords.pounds(BigDecimal.valueOf(value));
    }
}
