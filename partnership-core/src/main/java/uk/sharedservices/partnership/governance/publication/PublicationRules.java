package uk.sharedservices.partnership.governance.publication;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which business is published before it is decided. */
public final class PublicationRules {

    private static final String CHECKED = "2026-11-21";
    private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2012/2089";
    private static final Citation ELITESTONE = Citation.of(
            "R v Swansea CC ex p Elitestone (1993) 66 P&CR 422 (CA)",
            "https://www.estatesgazette.co.uk/legal/r-v-swansea-city-council-ex-parte-elitstone-ltd");

    /** Notice, agenda and reports of the executive. */
    public static final Rule R3B = Rule.of(
            "R3b",
            PRACTICE,
            CHECKED,
            "The notice of a meeting of the executive, its agenda and reports, and the further notice of a private meeting"
                    + " are open to the public at least five clear days before it, both ends left out (settled); that the"
                    + " days between are working days follows Elitestone by analogy.",
            Citation.of("SI 2012/2089 regs 5(4), 6 and 7", REGULATIONS),
            ELITESTONE);

    /** Notice, agenda and reports of the council and its committees. */
    public static final Rule R3C = Rule.of(
            "R3c",
            SETTLED,
            CHECKED,
            "The notice of a meeting of the council or a committee, its agenda and reports are open to the public at least"
                    + " five clear days before it, and only working days count; until 30 September 2002 it was three.",
            Citation.of(
                    "Local Government Act 1972 ss100A and 100B",
                    "https://www.legislation.gov.uk/ukpga/1972/70/section/100B"),
            Citation.of("SI 2002/715", "https://zoomlaw.co.uk/2002-715-uksi.html"),
            ELITESTONE);

    /** Notice of key decisions and private meetings. */
    public static final Rule R3D = Rule.of(
            "R3d",
            PRACTICE,
            CHECKED,
            "The notice of a key decision is available at least 28 clear days before the decision, and that of a private"
                    + " meeting before the meeting; calendar days are counted by usage, and no case decides it.",
            Citation.of("SI 2012/2089 regs 5(2) and 9(2)", REGULATIONS));

    /** The earliest day of a period within which a decision may be made. */
    public static final Rule EARLIEST_OF_PERIOD = Rule.of(
            "R3d-PERIOD",
            PRACTICE,
            CHECKED,
            "Where the notice gives a period within which the key decision will be made, the 28 clear days run back from"
                    + " the earliest day of it; an inference from the words.",
            Citation.of("SI 2012/2089 reg 9(1)(d) and (2)", REGULATIONS));

    /** The general exception. */
    public static final Rule GENERAL_EXCEPTION_RULE = Rule.of(
            "R3e",
            PRACTICE,
            CHECKED,
            "Where 28 clear days' notice of a key decision is impracticable, it may be made once the chair of the relevant"
                    + " scrutiny committee (each member of it, if there is no chair) has been told in writing, that notice"
                    + " has been published, and five clear days have elapsed following the day on which it was; working"
                    + " days are counted by analogy with Elitestone.",
            Citation.of("SI 2012/2089 reg 10", REGULATIONS),
            ELITESTONE);

    /** Members' access. */
    public static final Rule MEMBERS_ACCESS = Rule.of(
            "R3-MEMBERS",
            PRACTICE,
            CHECKED,
            "Papers of public business are open to every member of the council five clear days before the meeting, and"
                    + " those of private business and of decisions by individuals within 24 hours after.",
            Citation.of("SI 2012/2089 reg 16", REGULATIONS));

    /** A scrutiny member's request. */
    public static final Rule SCRUTINY_REQUEST = Rule.of(
            "R3-SCRUTINY",
            PRACTICE,
            CHECKED,
            "A member of a scrutiny committee who asks for a document is given it as soon as practicable and no later than"
                    + " ten clear days after the request is received.",
            Citation.of("SI 2012/2089 reg 17(2)", REGULATIONS));

    /** How long papers are kept. */
    public static final Rule R13 = Rule.of(
            "R13",
            SETTLED,
            CHECKED,
            "The record of a decision, and the minutes of a meeting, are kept for six years and background papers for four;"
                    + " the period begins with the day of the decision or meeting, which counts.",
            Citation.of("SI 2012/2089 reg 21(6) and (7), \"beginning on the date\"", REGULATIONS),
            Citation.of(
                    "SI 2014/2095 reg 8, \"beginning with the date\"", "https://www.legislation.gov.uk/uksi/2014/2095"),
            Citation.of(
                    "Local Government Act 1972 ss100C and 100D",
                    "https://www.legislation.gov.uk/ukpga/1972/70/section/100C"));

    private PublicationRules() {}
}
