package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.DISPUTED;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which notice is given. */
public final class ServiceRules {

    private static final String CHECKED = "2026-11-21";

    private static final Citation THE_CLAUSE = Citation.of("The agreement's own clause on service");

    private static final Citation HAYWOOD = Citation.of(
            "Newcastle upon Tyne Hospitals v Haywood [2018] UKSC 22", "https://zoomlaw.co.uk/2018UKSC22.html");

    private static final Citation HAYWOOD_ON_ORGANISATIONS = Citation.of(
            "Newcastle upon Tyne Hospitals v Haywood [2018] UKSC 22, which sets apart delivery to an"
                    + " organisation with staff on hand",
            "https://zoomlaw.co.uk/2018UKSC22.html");

    private static final Citation CPR_6_26 = Citation.of(
            "Civil Procedure Rules, rule 6.26",
            "https://whitecollarlegalandadmin.com/civil-procedure-rules-part-6-service-of-documents-rule-6-26-deemed-service/");

    private static final Citation FUNDING_AGREEMENTS = Citation.of(
            "Department for Education funding agreements, service of notices",
            "https://www.markettransfer.info/clause/service-of-notices/_10");

    private static final Citation SECTION_7 = Citation.of(
            "Interpretation Act 1978 s7, \"unless the contrary is proved\"",
            "https://legislation.gov.uk/cy/ukpga/1978/30/crossheading/interpretation-and-construction/1991-02-01?view=plain");

    /** When notice is given. */
    public static final Rule R4 = Rule.of(
            "R4",
            SETTLED,
            CHECKED,
            "Notice is given when it is received, unless the agreement deems otherwise; delivery to an organisation"
                    + " counts in its business hours.",
            HAYWOOD);

    /** A day on which the other party is closed. */
    public static final Rule CLOSED_DAY = Rule.of(
            "R4-CLOSED",
            DISPUTED,
            CHECKED,
            "Notice that reaches an organisation on a day that is no working day may be taken to be given on its"
                    + " next business day; where the agreement is silent the point is open, and the later day is the"
                    + " prudent one to count from.",
            HAYWOOD_ON_ORGANISATIONS);

    /** An hour at which the other party may be closed. */
    public static final Rule AFTER_HOURS = Rule.of(
            "R4-HOURS",
            DISPUTED,
            CHECKED,
            "Notice that reaches an organisation after its business hours may be taken to be given on its next business"
                    + " day; where the hours are not known, 16:30 is a prudent end of them.",
            HAYWOOD_ON_ORGANISATIONS,
            CPR_6_26);

    /** A method that the agreement does not allow. */
    public static final Rule METHOD = Rule.of(
            "R4-METHOD",
            CONTRACT,
            CHECKED,
            "Where the agreement says how notice is to be served, notice served otherwise may be useless even if it is"
                    + " received.",
            THE_CLAUSE,
            Citation.of(
                    "Spire Solicitors, Commercial Update 73: noticing notices",
                    "https://www.spiresolicitors.co.uk/commercial-update-73-noticing-notices/"));

    /** Deeming helps only what was properly addressed. */
    public static final Rule ADDRESS = Rule.of(
            "R4-ADDRESS",
            CONTRACT,
            CHECKED,
            "A letter is deemed to arrive only if it was properly addressed, to the address that the agreement requires.",
            THE_CLAUSE,
            SECTION_7);

    /** A clause that deems. */
    public static final Rule R4A = Rule.of(
            "R4a",
            CONTRACT,
            CHECKED,
            "A clause of the agreement that deems notice to be given on a day prevails over the day of receipt.",
            THE_CLAUSE,
            HAYWOOD);

    /** Deeming with a cut-off. */
    public static final Rule CUT_OFF = Rule.of(
            "R4a-CUT-OFF",
            CONTRACT,
            CHECKED,
            "Under a clause with business hours, notice delivered or sent on a business day before the cut-off is deemed"
                    + " given that day, and any other on the next business day.",
            THE_CLAUSE,
            FUNDING_AGREEMENTS,
            CPR_6_26);

    /** Deeming by days after posting, rolled. */
    public static final Rule R4B = Rule.of(
            "R4b",
            SETTLED,
            CHECKED,
            "A document posted in court proceedings is deemed served on the second day after or, if that is no business"
                    + " day, on the next; settled for court documents, while under an agreement that counts so it turns"
                    + " on the words.",
            CPR_6_26,
            THE_CLAUSE);

    /** Deeming by business days after posting. */
    public static final Rule R4C = Rule.of(
            "R4c",
            CONTRACT,
            CHECKED,
            "Under a clause that counts business days after posting, often two, days that are no business days are"
                    + " skipped.",
            THE_CLAUSE,
            FUNDING_AGREEMENTS,
            Citation.of(
                    "Practice Direction [1985] 1 All ER 889, second working day for first class post and fourth for"
                            + " second class",
                    "https://www.morrlaw.com/party-wall/statutes/interpretation-act-1978/section-7/"));

    /** Proof of another day than the day deemed. */
    public static final Rule CONTRARY = Rule.of(
            "R4-CONTRARY",
            CONTRACT,
            CHECKED,
            "A day that is deemed gives way to another that is proved where the clause is rebuttable, and does not where"
                    + " it is conclusive.",
            THE_CLAUSE,
            SECTION_7,
            Citation.of("Godwin v Swindon [2001] EWCA Civ 1478, on rules that are conclusive"));

    private ServiceRules() {}
}
