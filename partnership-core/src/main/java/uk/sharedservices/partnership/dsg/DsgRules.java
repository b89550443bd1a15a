package uk.sharedservices.partnership.dsg;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a Dedicated Schools Grant balance is read. */
public final class DsgRules {

    private static final String CHECKED = "2026-11-21";

    private static final Citation CONDITIONS_2019 = Citation.of(
            "DSG conditions of grant 2019 to 2020",
            "https://gov.uk/government/publications/dedicated-schools-grant-dsg-2019-to-2020/"
                    + "dedicated-schools-grant-conditions-of-grant-2019-to-2020");

    /** Opening and movement make the closing balance. */
    public static final Rule CARRIED_FORWARD = Rule.of(
            "DSG-CARRIED-FORWARD",
            SETTLED,
            CHECKED,
            "The balance carried forward is the balance brought forward and every movement in the year, a deficit being"
                    + " positive.",
            Citation.of("Section 251 outturn, lines 1.9.2 and 1.9.3 (deficit positive)"),
            CONDITIONS_2019);

    /** A balance is measured against the gross grant. */
    public static final Rule SHARE_OF_GRANT = Rule.of(
            "DSG-SHARE-OF-GRANT",
            PRACTICE,
            CHECKED,
            "A balance is measured as a percentage of the year's grant gross of recoupment, to two decimal places,"
                    + " halves rounded away from zero.",
            Citation.of(
                    "Kingston upon Thames, report on the 2018-19 recovery plan (11.071m, 8%)",
                    "https://moderngov.kingston.gov.uk/mgAi.aspx?ID=40289"),
            Citation.of("Section 251 outturn, balance as a percentage of DSG, two places, 2019-20 to 2021-22"));

    private DsgRules() {}
}
