package uk.sharedservices.partnership.governance.decision;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which decisions are made and take effect. */
public final class DecisionRules {

    private static final String CHECKED = "2026-11-21";
    private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2012/2089";

    /** What a key decision is. */
    public static final Rule KEY_DECISION = Rule.of(
            "G-KEY",
            SETTLED,
            CHECKED,
            "A key decision is an executive decision likely to result in spending or savings that are significant against"
                    + " the budget for the service or function, or to be significant in its effects on communities in two"
                    + " or more wards; the sums are each council's own, and whether it is key is judged and recorded with"
                    + " reasons.",
            Citation.of("SI 2012/2089 reg 8", REGULATIONS));

    /** A recorded date is a fact. */
    public static final Rule RECORDED_DATE = Rule.of(
            "G-RECORDED",
            PRACTICE,
            CHECKED,
            "A date that the council recorded is taken as recorded, and a difference from its own rule is reported, never"
                    + " mended.",
            Citation.of(
                    "Cherwell District Council, a decision published on 2 April 2019 and effective on Saturday 6 April 2019",
                    "https://modgov.cherwell.gov.uk/ieDecisionDetails.aspx?AIId=19376"));

    /** Approval before notice. */
    public static final Rule R11 = Rule.of(
            "R11",
            SETTLED,
            CHECKED,
            "Notice to end an arrangement carries out a decision made in each capacity in which the arrangement was made,"
                    + " the executive's, the council's or both; notice served before such a decision takes effect rests on"
                    + " a decision that cannot yet be implemented.",
            Citation.of("SI 2012/1019", "https://www.legislation.gov.uk/uksi/2012/1019"),
            Citation.of("Local Government Act 2000 s9F(4)"),
            Citation.of(
                    "Havant Borough Council, decision of 7 January 2022",
                    "https://havant.moderngov.co.uk/ieDecisionDetails.aspx?ID=462"));

    /** Officers' decisions for the executive. */
    public static final Rule OFFICER_EXECUTIVE = Rule.of(
            "G-OFFICER-EXECUTIVE",
            SETTLED,
            CHECKED,
            "An officer who makes an executive decision records it in writing as soon as reasonably practicable, and it is"
                    + " published.",
            Citation.of("SI 2012/2089 regs 13(4) and 14", REGULATIONS));

    /** Officers' decisions for the council. */
    public static final Rule OFFICER_COUNCIL = Rule.of(
            "G-OFFICER-COUNCIL",
            SETTLED,
            CHECKED,
            "An officer records a decision that would otherwise have been the council's if it was delegated by specific"
                    + " express authorisation or, under a general authorisation, if it grants a permission or licence,"
                    + " affects the rights of an individual, or awards a contract or incurs expenditure that materially"
                    + " affects the council's finances.",
            Citation.of("SI 2014/2095 regs 7 and 8", "https://www.legislation.gov.uk/uksi/2014/2095"));

    private DecisionRules() {}
}
