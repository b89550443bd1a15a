package uk.sharedservices.partnership.programme.outcome;

import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which outcomes are put down to causes. */
public final class OutcomeRules {

    /** An outcome is not put down to a partnership unless it is shown. */
    public static final Rule ATTRIBUTION = Rule.of(
            "O-ATTRIBUTION",
            Certainty.PRACTICE,
            "2026-11-22",
            "An outcome is put down to a partnership, or to anything else, only where a document does so with its reason, a"
                    + " measure and what the measure showed before; that it came while the partnership lasted is no reason.",
            Citation.of("Tameside, report to Executive Cabinet, 23 November 2022, paragraph 2.5"),
            Citation.of(
                    "Victorian Auditor-General, Shared Services in Local Government, May 2014: most councils find the effect"
                            + " of sharing hard to quantify for want of baseline data",
                    "https://audit.vic.gov.au/report/shared-services-local-government"));

    private OutcomeRules() {}
}
