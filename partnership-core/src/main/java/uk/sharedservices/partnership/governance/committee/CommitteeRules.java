package uk.sharedservices.partnership.governance.committee;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules of joint committees and of scrutiny committees. */
public final class CommitteeRules {

    private static final String CHECKED = "2026-11-22";

    /** Who appoints a joint committee. */
    public static final Rule APPOINTMENT = Rule.of(
            "J-APPOINT",
            SETTLED,
            CHECKED,
            "A council's members of a joint committee are appointed by the full council where the functions are the"
                    + " council's own, by those who arrange the executive's functions where all are the executive's, and by"
                    + " the full council with the executive's agreement where they are mixed; members for functions that"
                    + " are all the executive's are members of it, unless an exception holds, such as a committee of five"
                    + " authorities or more.",
            Citation.of(
                    "SI 2012/1019 regs 3, 4, 11(5) to (7) and 12(2) and (3)",
                    "https://www.legislation.gov.uk/uksi/2012/1019"),
            Citation.of(
                    "Local Government Act 1972 s102(1)", "https://www.legislation.gov.uk/ukpga/1972/70/section/102"));

    /** What a joint committee is as a decision maker. */
    public static final Rule DECIDES = Rule.of(
            "J-DECIDES",
            SETTLED,
            CHECKED,
            "A joint committee decides for each council that appointed it, on the functions arranged; one all of whose"
                    + " members are executive members meets under the executive's regulations, and any other under the"
                    + " rules for committees.",
            Citation.of(
                    "Local Government Act 1972 s101(5)", "https://www.legislation.gov.uk/ukpga/1972/70/section/101"),
            Citation.of("SI 2012/1019 regs 9 and 11", "https://www.legislation.gov.uk/uksi/2012/1019"),
            Citation.of("SI 2012/2089 reg 2", "https://www.legislation.gov.uk/uksi/2012/2089"),
            Citation.of(
                    "Local Government Act 1972 s100E", "https://www.legislation.gov.uk/ukpga/1972/70/section/100E"));

    /** Before a decision. */
    public static final Rule CONSULTED = Rule.of(
            "S-CONSULT",
            PRACTICE,
            CHECKED,
            "A scrutiny committee that is consulted on a proposal may comment on and shape it before it is decided; it"
                    + " neither decides nor stops it.",
            Citation.of("Stockport, report to a scrutiny committee of November 2021, paragraphs 3.5 and 3.11"));

    /** After a decision. */
    public static final Rule CALL_IN = Rule.of(
            "S-CALLIN",
            SETTLED,
            CHECKED,
            "Scrutiny may review what is done in discharging the executive's functions, and may call in an executive"
                    + " decision that is made and not implemented: recommend that it be reconsidered, or arrange for the"
                    + " council to decide; a proposal and a resolution of an advisory board are no such decision.",
            Citation.of(
                    "Local Government Act 2000 s9F(2) and (4)",
                    "https://legislation.gov.uk/ukpga/2000/22/part/1A/chapter/2/crossheading/overview-and-scrutiny-committees/data.xht?view=snippet&wrap=true"),
            Citation.of(
                    "Centre for Governance and Scrutiny, scrutiny's powers including call-in, a practice guide",
                    "https://www.cfgs.org.uk/resource/scrutinys-powers-within-the-council-including-call-in-a-practice-guide/"));

    private CommitteeRules() {}
}
