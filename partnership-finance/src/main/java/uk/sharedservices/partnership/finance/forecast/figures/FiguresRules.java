package uk.sharedservices.partnership.finance.forecast.figures;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rule by which published figures are made a forecast. */
public final class FiguresRules {

    private static final String CHECKED = "2026-11-22";

    /** How a council's published figures are made a forecast. */
    public static final Rule FROM_FIGURES = Rule.of(
            "M-FORECAST-FROM-FIGURES",
            PRACTICE,
            CHECKED,
            "A forecast from published figures starts from the balance at 31 March 2024 and the plans of January 2024, those in"
                    + " force within 2023-24, has a plan cost the high needs block and the average yearly movement of the balance"
                    + " since 31 March 2022 over those plans, takes the plans of January 2025 as published, and lets plans and"
                    + " block go on as each did on average, gains capped.",
            Citation.of("DfE, section 251 outturn, balance as a percentage of DSG 2021-22, and line 1.9.3 of 2023-24"),
            Citation.of("DfE, Dedicated Schools Grant allocations 2019-20 to 2023-24, gross high needs block"),
            Citation.of("DfE, education, health and care plans in force each January, 2019 to 2025"),
            Citation.of(
                    "Forecasts miss both ways: Windsor and Maidenhead 13.7 unmitigated by 2026-27, 1.10 at 2024; Staffordshire"
                            + " 70 to 100 by 2026-27, 30.8 at 2024; Tameside 5.500 forecast, 3.306 outturn"));

    private FiguresRules() {}
}
