package uk.sharedservices.partnership.governance.implication;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules of what a report tells beside what it asks for. */
public final class ImplicationRules {

    private static final String CHECKED = "2026-11-22";

    /** Who clears the financial and the legal implications. */
    public static final Rule CLEARED = Rule.of(
            "G-CLEARED",
            PRACTICE,
            CHECKED,
            "The implications of a report are cleared by posts of the council that is asked to decide, the financial ones by"
                    + " its own Section 151 officer and the legal ones by a legal post, such as the Borough Solicitor; that"
                    + " the monitoring officer is one is this library's reading.",
            Citation.of("Tameside, report to Executive Cabinet of 23 November 2022, financial and legal implications"),
            Citation.of("Local Government Act 1972 s151", "https://www.legislation.gov.uk/ukpga/1972/70/section/151"));

    private ImplicationRules() {}
}
