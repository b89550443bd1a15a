package uk.sharedservices.partnership.finance.national;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which the figures of all education authorities are set side by side. */
public final class NationalRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation OUTTURN =
            Citation.of("Department for Education, section 251 outturn 2023-24, line 1.9.3 (deficit positive)");

    private static final Citation ALLOCATIONS = Citation.of(
            "Department for Education, Dedicated Schools Grant allocations 2023-24, update of 20 July 2024",
            "https://github.com/dfe-analytical-services/SEND-AP-Inclusion-Dashboard");

    private static final Citation PLANS = Citation.of(
            "Department for Education, Local Authority Interactive Tool, education, health and care plans",
            "https://github.com/dfe-analytical-services/local-authority-interactive-tool");

    /** When an authority's figures are complete. */
    public static final Rule COMPLETE = Rule.of(
            "DSG-COMPLETE-DATA",
            PRACTICE,
            CHECKED,
            "An authority's figures are complete where its balance at 31 March 2024, its gross grant for each year from"
                    + " 2019-20 to 2023-24 and its plans for each January from 2019 to 2025 were published, of one council"
                    + " throughout and without a known error; an authority that lacks any is named and left out, and nothing"
                    + " is filled in.",
            OUTTURN,
            PLANS);

    /** How councils are ranked. */
    public static final Rule RANK = Rule.of(
            "DSG-NATIONAL-RANK",
            PRACTICE,
            CHECKED,
            "Councils are ranked by balance over gross grant of the year, not rounded, the largest deficit first and equal"
                    + " shares in one place; a council's percentile is the percentage of them whose share is no larger than"
                    + " its own.",
            OUTTURN,
            ALLOCATIONS);

    /** Who a council's peers are. */
    public static final Rule PEERS = Rule.of(
            "DSG-NATIONAL-PEERS",
            PRACTICE,
            CHECKED,
            "A council's peers are the ranked councils of its own type and region as the Department for Education lists"
                    + " them, itself included.",
            Citation.of(
                    "Department for Education, Local Authority Interactive Tool, list of authorities with region and type",
                    "https://github.com/dfe-analytical-services/local-authority-interactive-tool"));

    /** How balances are spread. */
    public static final Rule SPREAD = Rule.of(
            "DSG-NATIONAL-SPREAD",
            PRACTICE,
            CHECKED,
            "Deficits and surpluses of all councils are summed apart, their difference is the national total alone and no"
                    + " council's, and quartiles are of each council's share of its own grant, between two by straight"
                    + " line.",
            OUTTURN,
            ALLOCATIONS);

    /** All of them. */
    public static final List<Rule> ALL = List.of(COMPLETE, RANK, PEERS, SPREAD);

    private NationalRules() {}
}
