package uk.sharedservices.partnership.governance.authority;

import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/**
 * The rules by which it is told who must decide. Who appoints a joint committee is rule {@code J-APPOINT}, and that an
 * agreement is ended in the capacities in which it was made is rule {@code R11}.
 */
public final class AuthorityRules {

    private static final String CHECKED = "2026-11-22";
    private static final Citation ARRANGEMENTS =
            Citation.of("Local Government Act 2000 ss9EA and 9EB", "https://www.legislation.gov.uk/ukpga/2000/22");

    /** Arrangements by a leader's executive. */
    public static final Rule LEADER = Rule.of(
            "G-MAKE-LEADER",
            SETTLED,
            CHECKED,
            "In a council with a leader and cabinet, arrangements for another authority or a joint committee to discharge a"
                    + " function of the executive are made by the leader or, unless the leader directs otherwise, by the"
                    + " executive, a member of it or a committee of it.",
            Citation.of("SI 2012/1019 regs 4, 5, 9 and 11", "https://www.legislation.gov.uk/uksi/2012/1019"),
            ARRANGEMENTS,
            Citation.of("Local Government Act 1972 s101(1) and (5)"));

    /** Arrangements by an elected mayor's executive. */
    public static final Rule MAYOR = Rule.of(
            "G-MAKE-MAYOR",
            SETTLED,
            CHECKED,
            "In a council with an elected mayor, arrangements for another authority or a joint committee to discharge a"
                    + " function of the executive are made by the mayor.",
            Citation.of("SI 2012/1019 regs 3, 5, 9 and 11", "https://www.legislation.gov.uk/uksi/2012/1019"),
            ARRANGEMENTS);

    /** Agreements that are an executive function of the ordinary kind. */
    public static final Rule EXECUTIVE_FUNCTION = Rule.of(
            "G-MAKE-EXECUTIVE",
            SETTLED,
            CHECKED,
            "An agreement to supply services, to place officers at another's disposal or to work with an NHS body, for"
                    + " functions of the executive, is itself a function of the executive: the leader or elected mayor"
                    + " decides, or arranges that the executive, a member, a committee of it or an officer does.",
            Citation.of(
                    "Local Government Act 2000 s9E(2), as s14(2) before it",
                    "https://legislation.gov.uk/ukpga/2000/22/part/II/crossheading/provisions-with-respect-to-executive-arrangements/2008-12-12/data.html"),
            Citation.of(
                    "Local Authorities (Goods and Services) Act 1970 s1",
                    "https://www.legislation.gov.uk/ukpga/1970/39"),
            Citation.of("Local Government Act 1972 s113", "https://www.legislation.gov.uk/ukpga/1972/70/section/113"),
            Citation.of("National Health Service Act 2006 s75"));

    /** The council's own functions. */
    public static final Rule COUNCIL_FUNCTION = Rule.of(
            "G-MAKE-COUNCIL",
            SETTLED,
            CHECKED,
            "What is not a function of the executive is the council's own: the full council decides, or a committee to which"
                    + " it has delegated; a council with a committee system has no executive, and all its functions are"
                    + " its own.",
            Citation.of(
                    "Local Government Act 1972 s101(1)", "https://www.legislation.gov.uk/ukpga/1972/70/section/101"),
            Citation.of("SI 2012/1019 reg 11(5)", "https://www.legislation.gov.uk/uksi/2012/1019"));

    /** Functions of both kinds. */
    public static final Rule MIXED = Rule.of(
            "G-MAKE-MIXED",
            SETTLED,
            CHECKED,
            "An agreement about functions of the executive and of the council itself takes a decision in each capacity; a"
                    + " joint committee for both is the council's to appoint, with the executive's agreement.",
            Citation.of("SI 2012/1019 reg 11(7)", "https://www.legislation.gov.uk/uksi/2012/1019"),
            Citation.of(
                    "Havant Borough Council, decision of 7 January 2022, \"subject to any required non-executive decision\"",
                    "https://havant.moderngov.co.uk/ieDecisionDetails.aspx?ID=462"));

    private AuthorityRules() {}
}
