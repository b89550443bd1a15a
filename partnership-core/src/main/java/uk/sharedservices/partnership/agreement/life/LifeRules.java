package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which agreements go on and come to an end. */
public final class LifeRules {

    private static final String CHECKED = "2026-11-21";

    private static final Citation OWN_WORDS = Citation.of("The agreement's own words");

    /** Expired is one thing, terminated another. */
    public static final Rule STANDING = Rule.of(
            "A-STANDING",
            CONTRACT,
            CHECKED,
            "An agreement binds from the first day of its term to midnight at the end of its last day; it expires when its"
                    + " term, renewals included, runs out, and is terminated when a notice ends it sooner.",
            OWN_WORDS);

    /** What a notice does. */
    public static final Rule NOTICE_ENDS = Rule.of(
            "A-NOTICE",
            CONTRACT,
            CHECKED,
            "A notice ends the agreement on the end it names, if it is long enough for it under the terms in force on the"
                    + " day it is given, and on the earliest end if it names none; a notice that is not is not effective"
                    + " as given.",
            OWN_WORDS,
            Citation.of(
                    "Manorlike v Le Vitas (CA 1986)",
                    "https://www.estatesgazette.co.uk/legal/manorlike-ltd-v-le-vitas-travel-agency-consultancy-services-ltd"));

    /** Several parties. */
    public static final Rule ONE_OF_SEVERAL = Rule.of(
            "A-PARTIES",
            CONTRACT,
            CHECKED,
            "Whether an agreement of three parties or more goes on between the others when one has left turns on its words.",
            OWN_WORDS,
            Citation.of(
                    "Public Protection Partnership, which went on without Wokingham from 1 April 2022",
                    "https://decisionmaking.westberks.gov.uk/mgAi.aspx?ID=71074"));

    /** A term that renews. */
    public static final Rule RENEWAL = Rule.of(
            "A-RENEWAL",
            CONTRACT,
            CHECKED,
            "An agreement that renews by itself starts its next term at midnight as the last one expires, as often as its"
                    + " clause allows, unless a party stops it in time; one that renews by agreement expires unless a new"
                    + " last day is agreed.",
            Citation.of(
                    "Mid Kent Services, model collaboration agreement, annual rolling",
                    "https://services.swale.gov.uk/meetings/mgAi.aspx?ID=3095"),
            Citation.of(
                    "Berkshire community equipment agreement, \"from year to year ... unless terminated\"",
                    "https://docslib.org/doc/12684824/"));

    /** Waiver, payment in lieu, variation. */
    public static final Rule R8 = Rule.of(
            "R8",
            SETTLED,
            CHECKED,
            "Parties may waive notice, take payment in lieu of it or vary the agreement; each is an agreement of its own,"
                    + " with its reason, that takes everyone it binds, and never a shorter period.",
            Citation.of(
                    "South Somerset and East Devon, payment in lieu of 12 months' notice, 2015",
                    "https://modgov.southsomerset.gov.uk/mgAi.aspx?ID=3833"),
            Citation.of(
                    "Hammersmith and Fulham, 12 months' notice waived by agreement, 12 December 2018",
                    "https://democracy.lbhf.gov.uk/ieDecisionDetails.aspx?Id=3710"),
            Citation.of(
                    "oneSource, 15 months' notice waived, compensation and deed of variation, 2020",
                    "https://democracy.havering.gov.uk/ieDecisionDetails.aspx?ID=5709"),
            Citation.of(
                    "ERW education consortium, deed of variation for a reduced notice period",
                    "https://democracy.carmarthenshire.gov.wales/mgAi.aspx?ID=33893"));

    /** A notice is not taken back alone. */
    public static final Rule WITHDRAWAL = Rule.of(
            "A-WITHDRAWAL",
            PRACTICE,
            CHECKED,
            "A notice once given stands unless every other party agrees that it is withdrawn.",
            Citation.of("General law of contract; no authority was read for it"));

    /** A day on which a party may leave. */
    public static final Rule BREAK_POINT = Rule.of(
            "A-BREAK",
            CONTRACT,
            CHECKED,
            "A party may end the agreement at a break point by the notice that the agreement asks for.",
            OWN_WORDS);

    /** A review that is due. */
    public static final Rule REVIEW = Rule.of(
            "A-REVIEW",
            CONTRACT,
            CHECKED,
            "A review is held on or before the day by which the agreement asks for it.",
            OWN_WORDS);

    private LifeRules() {}
}
