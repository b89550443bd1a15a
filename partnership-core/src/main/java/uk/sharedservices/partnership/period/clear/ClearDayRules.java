package uk.sharedservices.partnership.period.clear;

import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which clear days are counted, whatever asks for them. */
public final class ClearDayRules {

    private static final String CHECKED = "2026-11-21";

    /** Both ends are left out. */
    public static final Rule R3 = Rule.of(
            "R3",
            SETTLED,
            CHECKED,
            "Clear days are whole days strictly between two days, neither of which counts; which kinds of day count"
                    + " between them depends on the regime.",
            Citation.of("R v Herefordshire Justices (1820) 3 B & Ald 581", "https://swarb.co.uk/?p=141767"),
            Citation.of(
                    "Companies Act 2006 s360",
                    "https://legislation.gov.uk/ukpga/2006/46/section/360/enacted/data.html"));

    /** Days in court proceedings. */
    public static final Rule R3A = Rule.of(
            "R3a",
            SETTLED,
            CHECKED,
            "A period of days in the Civil Procedure Rules is of clear days; where it is five days or less, Saturdays,"
                    + " Sundays, bank holidays, Christmas Day and Good Friday do not count; it governs court proceedings"
                    + " only.",
            Citation.of(
                    "Civil Procedure Rules, rule 2.8",
                    "https://clarionlegalcosts.com/2017/03/07/getting-it-right-cpr-2-8-and-calculating-dates-for-service/"));

    /** Notice of a meeting, or an interval between two acts. */
    public static final Rule R5B = Rule.of(
            "R5b",
            SETTLED,
            CHECKED,
            "\"Not less than\" a number of days' notice of a meeting, or of an interval between two acts, means that many"
                    + " clear days.",
            Citation.of(
                    "Re Railway Sleepers Supply Co (1885) 29 Ch D 204",
                    "https://books.google.ee/books?id=UMY1AAAAIAAJ&pg=PA701"),
            Citation.of("Re Hector Whaling [1936] Ch 208"));

    private ClearDayRules() {}
}
