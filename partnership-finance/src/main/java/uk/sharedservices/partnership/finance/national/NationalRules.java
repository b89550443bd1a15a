package uk.sharedservices.partnership.finance.national;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which the figures of all education authorities are set side by side. */
public final class NationalRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation OUTTURN =
            Citation.of("Department for Education, section 251 outturn 2023-24, line 1.9.3 (deficit positive)");

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

    private NationalRules() {}
}
