package uk.sharedservices.partnership.service;

import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which notice is given. */
public final class ServiceRules {

    private static final String CHECKED = "2026-11-21";

    /** When notice is given. */
    public static final Rule R4 = Rule.of(
            "R4",
            SETTLED,
            CHECKED,
            "Notice is given when it is received, unless the agreement deems otherwise; delivery to an organisation"
                    + " counts in its business hours.",
            Citation.of(
                    "Newcastle upon Tyne Hospitals v Haywood [2018] UKSC 22", "https://zoomlaw.co.uk/2018UKSC22.html"));

    private ServiceRules() {}
}
