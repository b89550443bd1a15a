package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which periods are counted. */
public final class PeriodRules {

    private static final String CHECKED = "2026-11-21";

    private static final Citation DODDS =
            Citation.of("Dodds v Walker [1981] 1 WLR 1027 (HL)", "https://vlex.co.uk/vid/dodds-v-walker-793845349");

    /** The day of the event is left out, the last day is in. */
    public static final Rule R1 = Rule.of(
            "R1",
            SETTLED,
            CHECKED,
            "A period that runs after an event leaves out the day of the event, counts every day after it, weekends and"
                    + " holidays too, and ends at midnight at the end of its last day.",
            DODDS,
            Citation.of("Lester v Garland (1808) 15 Ves Jun 248"),
            Citation.of(
                    "Newcastle upon Tyne Hospitals v Haywood [2018] UKSC 22", "https://zoomlaw.co.uk/2018UKSC22.html"));

    /** "Beginning with" counts the first day. */
    public static final Rule R1B = Rule.of(
            "R1b",
            SETTLED,
            CHECKED,
            "A period that begins with, or on, a day counts that day as day 1.",
            Citation.of(
                    "Zoan v Rouamba [2000] 1 WLR 1509 (CA)", "https://beta.bailii.org/ew/cases/EWCA/Civ/2000/8.html"),
            Citation.of(
                    "SI 2012/2089 reg 21(6), \"beginning on the date\"",
                    "https://www.legislation.gov.uk/uksi/2012/2089"));

    /** A period that starts as another expires. */
    public static final Rule R1C = Rule.of(
            "R1c",
            SETTLED,
            CHECKED,
            "A period that starts because another expires at midnight counts the whole of the next day as day 1; no spare"
                    + " day falls between them.",
            Citation.of("Matthew v Sedman [2021] UKSC 19", "https://beta.bailii.org/uk/cases/UKSC/2021/19.html"));

    /** Months and years end on the corresponding date. */
    public static final Rule R2 = Rule.of(
            "R2",
            SETTLED,
            CHECKED,
            "A period of months or years ends on the day of the last month that bears the same number as the day of"
                    + " giving or, where that month has no such day, on its last day; it is added in one step and no"
                    + " weekend or holiday moves it.",
            DODDS,
            Citation.of("Law of Property Act 1925 s61(a)"));

    /** Months and years that begin with a day. */
    public static final Rule R2B = Rule.of(
            "R2b",
            PRACTICE,
            CHECKED,
            "A period of months or years that begins with a day ends the day before the corresponding date or, where"
                    + " the last month has no such day, on its last day.",
            DODDS,
            Citation.of("An inference from Dodds v Walker and Zoan v Rouamba; no authority found for the month that has"
                    + " no such day"));

    /** What a working day is. */
    public static final Rule R9 = Rule.of(
            "R9",
            CONTRACT,
            CHECKED,
            "A working day is a Monday to Friday that is neither a bank holiday nor a closure of the calendar named;"
                    + " day 1 is the first working day after the start, or the start itself where the period begins"
                    + " with it.",
            Citation.of(
                    "Banking and Financial Dealings Act 1971, s1 and Sch 1",
                    "https://www.legislation.gov.uk/ukpga/1971/80"),
            Citation.of("Bank holidays published for England and Wales", "https://www.gov.uk/bank-holidays"));

    private PeriodRules() {}
}
