package uk.sharedservices.partnership.finance.simulation;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which balances are simulated. */
public final class SimulationRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation WITAN = Citation.of(
            "MastodonC, witan.send: about 1,000 seeded runs, totals taken within each run before percentiles");

    /** How growth is drawn. */
    public static final Rule GROWTH = Rule.of(
            "M-SIMULATION-GROWTH",
            PRACTICE,
            CHECKED,
            "In each run an authority's mean growth of plans is drawn once about its own mean, the same for every placement,"
                    + " and each year's growth about that, plans never falling below none; growth that is published is not"
                    + " drawn.",
            Citation.of(
                    "DfE, EHC plans by authority, January 2019 to 2025: standard deviation of six-year growth rates between"
                            + " authorities 2.99 points, of a year's growth about an authority's own mean 5.73 points"),
            WITAN);

    /** How the delivery of savings is drawn. */
    public static final Rule DELIVERY = Rule.of(
            "M-SIMULATION-DELIVERY",
            PRACTICE,
            CHECKED,
            "In each run the share of the savings that is delivered is drawn once for all of them, about what is expected of"
                    + " each, from none to the whole.",
            WITAN);

    /** What a percentile is. */
    public static final Rule PERCENTILE = Rule.of(
            "M-SIMULATION-PERCENTILE",
            PRACTICE,
            CHECKED,
            "A percentile of the balance is that of the run in place p hundredths of the number of runs, rounded up, when the"
                    + " runs stand in rising order.",
            Citation.of("Nearest-rank definition of a percentile: always the figure of a run, never between two"),
            WITAN);

    /** What a chance is. */
    public static final Rule CHANCE = Rule.of(
            "M-SIMULATION-CHANCE",
            PRACTICE,
            CHECKED,
            "The chance of something is the share of the runs in which it happens, given the assumptions, and is no forecast of"
                    + " how sure they are.",
            WITAN);

    /** What a national total is. */
    public static final Rule NATIONAL = Rule.of(
            "M-SIMULATION-NATIONAL",
            PRACTICE,
            CHECKED,
            "Balances of all authorities are summed within each run before percentiles are taken, as a statistic that nets"
                    + " surpluses against deficits of others, which no authority can do.",
            WITAN);

    /** All of them. */
    public static final List<Rule> ALL = List.of(GROWTH, DELIVERY, PERCENTILE, CHANCE, NATIONAL);

    private SimulationRules() {}
}
