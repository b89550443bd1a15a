package uk.sharedservices.partnership.finance.forecast.figures;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which published figures are made a forecast. */
public final class FiguresRules {

    private static final String CHECKED = "2026-11-22";

    /** How a council's published figures are made a forecast. */
    public static final Rule FROM_FIGURES = Rule.of(
            "M-FORECAST-FROM-FIGURES",
            PRACTICE,
            CHECKED,
            "A forecast from published figures starts from the balance at 31 March 2024 and the plans of January 2024, those in"
                    + " force within 2023-24, has a plan cost the high needs block and the movement of the balance in 2023-24 over"
                    + " those plans, or, where no balance at 31 March 2023 is held, half the movement of two years, takes the"
                    + " plans of January 2025 as published, lets the block go on as it did on average, capped only in years for"
                    + " which a cap is held or asked, and is refused where the balance fell while in deficit and the in-year"
                    + " figure is not told.",
            Citation.of("DfE, section 251 outturn, balance as a percentage of DSG 2021-22, and line 1.9.3 of 2023-24"),
            Citation.of("DfE, Dedicated Schools Grant allocations 2019-20 to 2023-24, gross high needs block"),
            Citation.of("DfE, education, health and care plans in force each January, 2019 to 2025"),
            Citation.of(
                    "Forecasts miss both ways: Windsor and Maidenhead 13.7 unmitigated by 2026-27, 1.10 at 2024; Staffordshire"
                            + " 70 to 100 by 2026-27, 30.8 at 2024; Tameside 5.500 forecast, 3.306 outturn"));

    /** At what rate plans are expected to go on growing. */
    public static final Rule OWN_RATE = Rule.of(
            "M-FORECAST-OWN-RATE",
            PRACTICE,
            CHECKED,
            "Where no growth is told, plans are expected to grow at a rate between the council's own of six years and the mean of"
                    + " all authorities' rates, weighted by the variance between authorities' true means and by the noise of six"
                    + " years.",
            Citation.of(
                    "DfE, EHC plans by authority, January 2019 to 2025: standard deviation of six-year growth rates between"
                            + " authorities 2.99 points, of a year's growth about an authority's own mean 5.73 points"));

    /** Both of them. */
    public static final List<Rule> ALL = List.of(FROM_FIGURES, OWN_RATE);

    private FiguresRules() {}
}
