package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.rule.Certainty.DISPUTED;
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

    /** A day on which the other party is closed. */
    public static final Rule CLOSED_DAY = Rule.of(
            "R4-CLOSED",
            DISPUTED,
            CHECKED,
            "Notice delivered by hand to an organisation on a day that is no working day may be taken to be given on its"
                    + " next business day; where the agreement is silent the point is open, and the later day is the"
                    + " prudent one to count from.",
            Citation.of(
                    "Newcastle upon Tyne Hospitals v Haywood [2018] UKSC 22, which sets apart delivery to an"
                            + " organisation with staff on hand",
                    "https://zoomlaw.co.uk/2018UKSC22.html"));

    private ServiceRules() {}
}
