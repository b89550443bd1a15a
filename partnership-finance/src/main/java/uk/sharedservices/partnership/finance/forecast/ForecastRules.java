package uk.sharedservices.partnership.finance.forecast;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a balance is forecast. */
public final class ForecastRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation TEMPLATE = Citation.of(
            "DfE, DSG deficit management plan template guidance for local authorities 2022 to 2023, version 10 of 26 March"
                    + " 2025");

    private static final Citation SLOUGH = Citation.of(
            "Slough, DSG management plan: unmitigated and mitigated, transfers of up to 0.5 % shown in it",
            "https://democracy.slough.gov.uk/mgAi.aspx?ID=42300");

    private static final Citation WITAN =
            Citation.of("MastodonC, witan.send, a model of joiners, movers and leavers by need and setting");

    private static final Citation DBV = Citation.of(
            "Delivering Better Value in SEND: caseload by mean unit cost by provision, overflow to independent places",
            "https://dbv-in-send.webflow.io");

    private static final Citation EHC_PLANS = Citation.of(
            "DfE, Education, health and care plans, England, 2023 to 2025: stocks in January, new and ceased plans in the"
                    + " year between",
            "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans");

    /** How plans grow. */
    public static final Rule PLANS = Rule.of(
            "M-FORECAST-PLANS",
            PRACTICE,
            CHECKED,
            "Plans of a year are those of the year before with new plans less ceased ones and a residual, because published"
                    + " flows do not make published stocks, and those above a placement's capacity go to the placement it"
                    + " overflows into and stay there.",
            WITAN,
            DBV,
            EHC_PLANS);

    /** What they cost. */
    public static final Rule SPEND = Rule.of(
            "M-FORECAST-SPEND",
            PRACTICE,
            CHECKED,
            "High needs spending of a year is, for each placement, its plans by a unit cost that rises with prices, rounded to"
                    + " the pound, and beside it the spending that does not follow plans.",
            DBV,
            Citation.of(
                    "Gloucestershire, activity-led five-year model of high needs",
                    "https://glostext.gloucestershire.gov.uk/mgAi.aspx?ID=36682"));

    /** How the high needs block rises. */
    public static final Rule FUNDING = Rule.of(
            "M-FORECAST-FUNDING",
            PRACTICE,
            CHECKED,
            "The high needs block rises each year by the formula's uplift or, in a year for which a cap on"
                    + " gains is assumed, by the cap if that is smaller, rounded to the pound.",
            Citation.of(
                    "Tameside, gains of the high needs block capped at 7 % in 2023-24",
                    "https://tameside.moderngov.co.uk/mgAi.aspx?ID=86490"),
            Citation.of(
                    "Windsor and Maidenhead, high needs block 5 % up in 2023-24 and 3 % a year after, on DfE planning advice",
                    "https://rbwm.moderngov.co.uk/mgAi.aspx?ID=20147"));

    /** How a balance is carried forward. */
    public static final Rule BALANCE = Rule.of(
            "M-FORECAST-BALANCE",
            PRACTICE,
            CHECKED,
            "The in-year figure is spending less funding and transfers in, and the balance carried forward is the balance"
                    + " brought forward and the in-year figure less external money, deficits being positive, with nothing"
                    + " discounted.",
            TEMPLATE,
            Citation.of("Section 251 outturn, lines 1.9.1 to 1.9.3 (deficit positive)"));

    /** What mitigation is. */
    public static final Rule MITIGATED = Rule.of(
            "M-FORECAST-MITIGATED",
            PRACTICE,
            CHECKED,
            "The mitigated path is the unmitigated one less the savings that the plan is confident of, as far as they are"
                    + " delivered, and less transfers not already counted, from the same balance.",
            TEMPLATE,
            SLOUGH);

    /** Whose external money may come in. */
    public static final Rule EXTERNAL = Rule.of(
            "M-FORECAST-EXTERNAL",
            SETTLED,
            CHECKED,
            "A council's own money goes towards a Dedicated Schools Grant deficit only where the Secretary of State has"
                    + " authorised it, as safety valve agreements do.",
            Citation.of("Education Act 2002 ss14 and 16"),
            Citation.of(
                    "Kent, the general fund may not subsidise the grant without permission",
                    "https://democracy.kent.gov.uk/mgIssueHistoryHome.aspx?IId=63027"),
            Citation.of(
                    "School and Early Years Finance (England) Regulations 2021, SI 2021/59 reg 8",
                    "https://www.legislation.gov.uk/uksi/2021/59/regulation/8/made"));

    /** What carrying a deficit costs. */
    public static final Rule CARRYING_COST = Rule.of(
            "M-FORECAST-CARRYING-COST",
            PRACTICE,
            CHECKED,
            "Interest on the cash borrowed to carry a deficit is reckoned on the balance stated, falls on the general fund, and"
                    + " is no part of the grant's balance.",
            Citation.of("West Berkshire, interest of £750k to £1.67m a year on its DSG deficit"),
            Citation.of("Bournemouth, Christchurch and Poole, £2.5m in 2023-24"));

    /** When a limit is crossed. */
    public static final Rule CROSSED = Rule.of(
            "M-FORECAST-CROSSED",
            PRACTICE,
            CHECKED,
            "A limit is crossed at the first 31 March on which the balance carried forward is above it; where the balance brought"
                    + " forward to the first year is above it already, it is above from the start.",
            TEMPLATE);

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(PLANS, SPEND, FUNDING, BALANCE, MITIGATED, EXTERNAL, CARRYING_COST, CROSSED);

    private ForecastRules() {}
}
