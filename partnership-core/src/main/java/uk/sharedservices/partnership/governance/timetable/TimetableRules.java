package uk.sharedservices.partnership.governance.timetable;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a decision can still be made when a day for publication has passed, and what follows it. */
public final class TimetableRules {

    private static final String CHECKED = "2026-11-21";
    private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2012/2089";

    /** Special urgency. */
    public static final Rule SPECIAL_URGENCY = Rule.of(
            "G-URGENT",
            SETTLED,
            CHECKED,
            "Where even the general exception is impracticable, a key decision may be made once the chair of the relevant"
                    + " scrutiny committee (if there is none or they cannot act, the chair of the council; if there is no"
                    + " chair of either, the vice-chair of the council) has agreed that it is urgent and cannot"
                    + " reasonably be deferred, and the reasons are published.",
            Citation.of("SI 2012/2089 reg 11", REGULATIONS));

    /** A private meeting at short notice. */
    public static final Rule PRIVATE_URGENCY = Rule.of(
            "G-PRIVATE-URGENT",
            SETTLED,
            CHECKED,
            "Where the notices of a private meeting are impracticable, it may be held once the same chain of chairs has"
                    + " agreed that it is urgent and cannot reasonably be deferred, and the reasons are published.",
            Citation.of("SI 2012/2089 reg 5(6)", REGULATIONS));

    /** A meeting of the executive convened at shorter notice. */
    public static final Rule SHORTER_NOTICE = Rule.of(
            "G-SHORTER",
            SETTLED,
            CHECKED,
            "Where a meeting of the executive is convened at shorter notice, its notice, agenda and reports are open from"
                    + " the time it is convened; no chair can admit an urgent item, and neither the general exception nor"
                    + " special urgency shortens the time for the agenda.",
            Citation.of("SI 2012/2089 regs 6(1)(b), 6(2)(b) and 7(3)", REGULATIONS));

    /** A committee's meeting at shorter notice. */
    public static final Rule COMMITTEE_SHORTER_NOTICE = Rule.of(
            "G-COMMITTEE-SHORTER",
            SETTLED,
            CHECKED,
            "A meeting of a committee may be convened at shorter notice, its notice and papers open from the time it is"
                    + " convened.",
            Citation.of(
                    "Local Government Act 1972 ss100A(6)(a) and 100B(3), (4)(a)",
                    "https://www.legislation.gov.uk/ukpga/1972/70/section/100A"));

    /** A committee's urgent item. */
    public static final Rule CHAIRS_URGENCY = Rule.of(
            "G-CHAIR-URGENT",
            SETTLED,
            CHECKED,
            "An item that was not open in time may be considered if the chair is of the opinion, by reason of special"
                    + " circumstances recorded in the minutes, that it is urgent; that cures the agenda, not the notice of"
                    + " the meeting.",
            Citation.of(
                    "Local Government Act 1972 s100B(4)(b)",
                    "https://www.legislation.gov.uk/ukpga/1972/70/section/100B"));

    /** The summons to the full council. */
    public static final Rule COUNCIL_SUMMONS = Rule.of(
            "G-COUNCIL-SUMMONS",
            PRACTICE,
            CHECKED,
            "The full council transacts the business that its summons names, five clear days before; other business only as"
                    + " a matter of urgency in accordance with standing orders, which are the council's own.",
            Citation.of(
                    "Local Government Act 1972 Sch 12 para 4",
                    "https://www.legislation.gov.uk/ukpga/1972/70/schedule/12"));

    /** Scrutiny before a decision. */
    public static final Rule PRE_DECISION_SCRUTINY = Rule.of(
            "G-SCRUTINY",
            CONTRACT,
            CHECKED,
            "Scrutiny before a decision is the council's own step and comes before it; its meeting has notice, agenda and"
                    + " reports as any committee's.",
            Citation.of("Stockport, report to a scrutiny committee of November 2021, paragraphs 3.5 and 3.11"),
            Citation.of(
                    "Local Government Act 1972 s100E", "https://www.legislation.gov.uk/ukpga/1972/70/section/100E"));

    /** The record of a decision. */
    public static final Rule RECORD = Rule.of(
            "G-RECORD",
            SETTLED,
            CHECKED,
            "An executive decision is recorded and published, with its date, reasons and the alternatives rejected, as soon"
                    + " as reasonably practicable; no statute gives a number of days.",
            Citation.of("SI 2012/2089 regs 12 to 14", REGULATIONS));

    private TimetableRules() {}
}
