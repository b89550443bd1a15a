package uk.sharedservices.partnership.dsg.grant;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which allocations of the Dedicated Schools Grant are read and compared. */
public final class GrantRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation CONDITIONS_OF_GRANT_2019 = Citation.of(
            "DSG conditions of grant 2019 to 2020",
            "https://gov.uk/government/publications/dedicated-schools-grant-dsg-2019-to-2020/"
                    + "dedicated-schools-grant-conditions-of-grant-2019-to-2020");

    private static final Citation WORKBOOKS = Citation.of(
            "Department for Education, Dedicated Schools Grant allocation workbooks 2019-20 to 2023-24",
            "https://github.com/dfe-analytical-services/SEND-AP-Inclusion-Dashboard");

    /** Gross and net are different quantities. */
    public static final Rule SAME_BASIS = Rule.of(
            "DSG-SAME-BASIS",
            PRACTICE,
            CHECKED,
            "A grant gross of recoupment and a grant net of it are different quantities and are never compared.",
            WORKBOOKS,
            Citation.of(
                    "Brent, schools forum papers: 370.6m gross for 2023-24 and 235.9m net for 2024-25 under one name"),
            Citation.of("West Berkshire: 167m and 115.7m for one year"));

    /** Two publications of a year are versions of one figure. */
    public static final Rule ONE_PUBLICATION = Rule.of(
            "DSG-ONE-PUBLICATION",
            PRACTICE,
            CHECKED,
            "Two publications of a year's grant are two versions of one figure, and are never compared as if the grant had"
                    + " changed.",
            WORKBOOKS,
            Citation.of("Tameside 2022-23: 242.071m in March 2023 and 242.051m on 20 July 2023"));

    /** The change of a block from one year to another. */
    public static final Rule CHANGE = Rule.of(
            "DSG-GRANT-CHANGE",
            PRACTICE,
            CHECKED,
            "The change of a council's grant, or of a block of it, is the later year's amount less the earlier's, each as"
                    + " its publication has it.",
            WORKBOOKS);

    /** How net follows from gross. */
    public static final Rule RECOUPMENT = Rule.of(
            "DSG-RECOUPMENT",
            SETTLED,
            CHECKED,
            "Net of recoupment the schools block is less what is taken for academies, and the high needs block less the"
                    + " places that the Department for Education funds directly; the other two blocks are the same.",
            WORKBOOKS,
            Citation.of("Tameside 2022-23: 190,742,691 - 2,011,436 - 96,897,003 = 91,834,252; 32,842,502 - 4,125,000 ="
                    + " 28,717,502"));

    /** Rates paid centrally are deducted from the schools block. */
    public static final Rule RATES = Rule.of(
            "DSG-RATES-DEDUCTED",
            SETTLED,
            CHECKED,
            "From 2022-23 the schools' national non-domestic rates that are paid centrally are deducted from the schools"
                    + " block before it is paid, and before that year they were not.",
            Citation.of(
                    "Department for Education, Dedicated Schools Grant allocation workbook 2022-23, update of 20 July"
                            + " 2023"));

    /** Each council's account stays its own. */
    public static final Rule OWN_ACCOUNT = Rule.of(
            "DSG-OWN-ACCOUNT",
            SETTLED,
            "2026-11-21",
            "Each council's grant account stays with that council and its own Section 151 officer; sharing a service"
                    + " pools nothing, and ending it settles nothing.",
            Citation.of("Local Government Act 1972 s151"),
            CONDITIONS_OF_GRANT_2019);

    private GrantRules() {}
}
