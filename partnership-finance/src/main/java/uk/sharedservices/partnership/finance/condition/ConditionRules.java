package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.rule.Certainty.DISPUTED;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules of law and of the conditions of grant. */
public final class ConditionRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation TORBAY = Citation.of(
            "Torbay, schools forum report on block transfers",
            "https://www.torbay.gov.uk/DemocraticServices/mgAi.aspx?ID=109099");

    private static final Citation MANCHESTER = Citation.of(
            "Manchester, report on the finance regulations of 2020",
            "https://democracy.manchester.gov.uk/mgAi.aspx?ID=8224");

    /** Who decides a transfer out of the schools block. */
    public static final Rule BLOCK_TRANSFER = Rule.of(
            "DSG-BLOCK-TRANSFER",
            SETTLED,
            CHECKED,
            "The schools forum may let no more than the limit of the year's schools block, unrounded, go to other blocks, all"
                    + " destinations together and for that year alone; above it, or where the forum refuses, the Secretary of State"
                    + " decides.",
            TORBAY,
            Citation.of(
                    "Cornwall, schools block transfer consultation",
                    "https://letstalk.cornwall.gov.uk/schools-block-transfer-schools-consultation"));

    /** Transfers out of the other blocks. */
    public static final Rule OTHER_TRANSFER = Rule.of(
            "DSG-OTHER-TRANSFER",
            PRACTICE,
            CHECKED,
            "A transfer out of another block than the schools block is agreed with the schools forum; no limit has been found.",
            Citation.of(
                    "Nottingham, transfers from the high needs block with the forum's permission",
                    "https://committee.nottinghamcity.gov.uk"));

    /** Which plan a balance calls for. */
    public static final Rule DEFICIT_PLAN = Rule.of(
            "DSG-DEFICIT-PLAN",
            SETTLED,
            CHECKED,
            "At 31 March 2019 and 2020 a deficit above 1 % of the gross grant calls for a recovery plan; from the conditions of"
                    + " 2020/21 on any deficit, or a surplus substantially reduced, calls for a management plan to be ready.",
            Citation.of(
                    "Kingston upon Thames, report on the 2018-19 recovery plan",
                    "https://moderngov.kingston.gov.uk/mgAi.aspx?ID=40289"),
            Citation.of(
                    "DSG conditions of grant, condition 5.2; Tameside, report 54946",
                    "https://tameside.moderngov.co.uk/mgAi.aspx?ID=54946"));

    /** Who lets a deficit be carried. */
    public static final Rule DEFICIT_CARRY = Rule.of(
            "DSG-DEFICIT-CARRY",
            SETTLED,
            CHECKED,
            "Until 2019/20 the schools forum must authorise the funding of a deficit from the schools budget; from 2020/21 it is"
                    + " carried to the schools budget of the next year without the forum.",
            Citation.of(
                    "School and Early Years Finance (England) Regulations 2013 reg 8(6)",
                    "https://www.legislation.gov.uk/uksi/2013/3104/regulation/8/made"),
            MANCHESTER);

    /** General fund money needs authorisation. */
    public static final Rule RING_FENCE = Rule.of(
            "DSG-RING-FENCE",
            SETTLED,
            CHECKED,
            "From 2020/21 a council may put money of its general fund towards a deficit only where the Secretary of State"
                    + " authorises it, as in a safety valve agreement; the interest on carrying the deficit falls on the general fund"
                    + " all the same.",
            MANCHESTER,
            Citation.of(
                    "Kent, issue on the safety valve agreement",
                    "https://democracy.kent.gov.uk/mgIssueHistoryHome.aspx?IId=63027"));

    /** The override, by year and by the day asked. */
    public static final Rule OVERRIDE = Rule.of(
            "DSG-OVERRIDE",
            SETTLED,
            CHECKED,
            "A deficit at the end of a year that the override covers must not be charged to a revenue account; whether a year is"
                    + " covered is told by what was in force, made or announced on the day asked.",
            Citation.of("SI 2003/3146 reg 30L", "http://legislation.gov.uk/id/uksi/2003/3146/regulation/30L/3"),
            Citation.of("SI 2020/1212", "https://www.legislation.gov.uk/uksi/2020/1212/note/made"),
            Citation.of("SI 2022/1328", "https://www.legislation.gov.uk/uksi/2022/1328/made"),
            Citation.of(
                    "Herefordshire, report on the announcement of 20 June 2025",
                    "https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=70494"));

    /** The stability grant. */
    public static final Rule STABILITY_GRANT = Rule.of(
            "DSG-STABILITY-GRANT",
            DISPUTED,
            CHECKED,
            "The High Needs Stability Grant is announced at 90 % of the eligible deficit at 31 March 2026: the deficit held in the"
                    + " unusable reserve, the lowest figure where sources differ without explanation, less equal pay and overspends"
                    + " outside high needs, and never below nothing; to what unit it is rounded is not known.",
            Citation.of("DfE, explanatory note on the government's approach to DSG deficits, 9 February 2026"));

    /** Every rule of the package. */
    public static final List<Rule> ALL =
            List.of(BLOCK_TRANSFER, OTHER_TRANSFER, DEFICIT_PLAN, DEFICIT_CARRY, RING_FENCE, OVERRIDE, STABILITY_GRANT);

    private ConditionRules() {}
}
