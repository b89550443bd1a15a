package uk.sharedservices.partnership.finance.account;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which accounts stand beside each other. */
public final class AccountRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation SEED =
            Citation.of("Tameside, report to Executive Cabinet, 23 November 2022, financial implications");

    /** Nothing is netted between councils. */
    public static final Rule NO_NETTING = Rule.of(
            "DSG-NO-NETTING",
            SETTLED,
            CHECKED,
            "Deficits of partner councils are summed apart from surpluses, and neither is set off against the other: each"
                    + " council's account is under its own Section 151 officer.",
            Citation.of("Local Government Act 1972 s151"),
            SEED);

    /** What moved between two forecasts. */
    public static final Rule BRIDGE = Rule.of(
            "DSG-FORECAST-BRIDGE",
            PRACTICE,
            CHECKED,
            "The change between two statements of one year's closing balance is the change of the opening balance, of the"
                    + " movement in the year and of what stands beside it, each told apart.",
            Citation.of(
                    "Tameside, schools forum reports of September and November 2021",
                    "https://tameside.moderngov.co.uk/mgAi.aspx?ID=67436"),
            SEED);

    /** How far a forecast was out. */
    public static final Rule FORECAST_ERROR = Rule.of(
            "DSG-FORECAST-ERROR",
            PRACTICE,
            CHECKED,
            "The error of a forecast is the forecast closing balance less the outturn, on one basis and one side of external money;"
                    + " above nothing, the forecast was too high a deficit.",
            SEED,
            Citation.of(
                    "Tameside, schools forum report 86490, outturn of 3.306",
                    "https://tameside.moderngov.co.uk/mgAi.aspx?ID=86490"));

    /** Every rule of the package. */
    public static final List<Rule> ALL = List.of(NO_NETTING, BRIDGE, FORECAST_ERROR);

    private AccountRules() {}
}
