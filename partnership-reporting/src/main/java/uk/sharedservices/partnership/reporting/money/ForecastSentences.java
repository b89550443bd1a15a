package uk.sharedservices.partnership.reporting.money;

import static uk.sharedservices.partnership.reporting.money.ForecastWording.balance;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.pounds;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.projected;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.projectedBalance;
import static uk.sharedservices.partnership.reporting.money.ForecastWording.spread;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.finance.forecast.Crossing;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;

/** What becomes of a council's grant balance, in sentences. */
public final class ForecastSentences {

    private ForecastSentences() {}

    /** Returns them, of an outlook whose forecast is answered. */
    public static List<String> of(CouncilOutlook outlook) {
        Forecast forecast = outlook.forecast().orThrow();
        ForecastLine end = last(forecast.path(ForecastPath.UNMITIGATED));
        String day = "31 March " + end.year().lastDay().getYear();
        List<String> sentences = new ArrayList<>();
        sentences.add("If nothing new is done, " + forecast.question().of() + "'s "
                + balance(forecast.question().opening().value()).replaceFirst("^an? ", "") + " at 31 March "
                + forecast.question().firstYear().startYear() + " becomes " + projectedBalance(end.closing()) + " at "
                + day
                + ".");
        sentences.add(
                outlook.path() == ForecastPath.MITIGATED
                        ? "With the savings and transfers assumed it becomes "
                                + projectedBalance(last(forecast.path(ForecastPath.MITIGATED))
                                        .closing()) + "."
                        : "No saving and no new transfer is assumed, so that the mitigated path is the same.");
        sentences.add(crossing(outlook, forecast));
        if (outlook.drawn(last(outlook.years()))) {
            BalanceSpread spread = last(outlook.balances()).orThrow();
            sentences.add("At " + day + ", in half of "
                    + outlook.simulated().result().runs() + " simulated runs of the "
                    + outlook.path().words()
                    + " path, " + spread(spread) + ".");
            sentences.add("It is " + aboveLevel(outlook) + " on that day in "
                    + last(outlook.above()).orThrow().inWords()
                    + " of the runs, and the grant is in in-year balance in some year by then"
                    + " in " + last(outlook.balancedBy()).orThrow().inWords() + ".");
        } else {
            sentences.add("Nothing in this forecast was drawn, so that it says nothing of how sure it is.");
        }
        forecast.question()
                .carryingCost()
                .ifPresent(any -> sentences.add("Carrying the deficit costs the general fund "
                        + projected(forecast.carryingCost(outlook.path())
                                .orThrow()
                                .getAmount()
                                .longValueExact())
                        + " over these years, which is no part of the balance."));
        return sentences;
    }

    private static String crossing(CouncilOutlook outlook, Forecast forecast) {
        Crossing crossing =
                forecast.whenCrossed(outlook.path(), outlook.asked().level()).orThrow();
        String on = "On the " + outlook.path().words() + " path it is ";
        if (crossing.atStart()) {
            return on + aboveLevel(outlook) + " already at 31 March "
                    + forecast.question().firstYear().startYear() + ".";
        }
        return crossing.firstYear().isPresent()
                ? on + "first " + aboveLevel(outlook) + " " + crossing.inWords() + "."
                : on + aboveLevel(outlook) + " at no 31 March to "
                        + last(outlook.years()).lastDay().getYear() + ".";
    }

    /** Returns what it is to be above the level asked about: {@code in deficit} or {@code above £1,000}. */
    public static String aboveLevel(CouncilOutlook outlook) {
        long level = outlook.asked().level().value();
        return level == 0 ? "in deficit" : "above " + pounds(level);
    }

    private static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }
}
