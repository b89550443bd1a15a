package uk.sharedservices.partnership.finance.leaving;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import java.util.List;
import uk.sharedservices.partnership.finance.sharing.SharingRules;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which the cost of leaving is reckoned. */
public final class LeavingRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation DAY_BY_DAY =
            Citation.of("Apportionment Act 1870 s2", "https://www.legislation.gov.uk/ukpga/Vict/33-34/35/section/2");

    private static final Citation HARTLEY = Citation.of(
            "Hartley v King Edward VI College [2017] UKSC 39", "https://caselaw.nationalarchives.gov.uk/uksc/2017/39");

    private static final Citation SPARED_YEAR = Citation.of(
            "Westminster, Kensington and Chelsea, Hammersmith and Fulham, decisions of 27 March 2017: notice given so"
                    + " that it ran out by 1 April 2018 and spared the next financial year");

    /** Pay accrues from day to day. */
    public static final Rule PAY = Rule.of(
            "M-EXIT-PAY",
            SETTLED,
            CHECKED,
            "Annual pay accrues from day to day, every day alike: of a stretch of one financial year it is the days over the days"
                    + " of that year, 365 or 366, to the nearest penny, so that dividing a time at 31 March changes the total by"
                    + " less than a penny for each stretch.",
            DAY_BY_DAY,
            HARTLEY);

    /** A pay award is flat or a percentage. */
    public static final Rule AWARD = Rule.of(
            "M-EXIT-AWARD",
            PRACTICE,
            CHECKED,
            "A pay award raises annual pay from its day by a flat amount or by a percentage, to the nearest penny; a flat award"
                    + " is not a percentage, and raises the on-costs upon it where their rate is given; national awards are"
                    + " taken only where it is said that they apply, and none is guessed.",
            Citation.of("National Joint Council for Local Government Services, pay agreements 2022-23 to 2025-26"));

    /** A charge at a rate is its days. */
    public static final Rule CHARGE = Rule.of(
            "M-EXIT-CHARGE",
            CONTRACT,
            CHECKED,
            "A charge at a rate is the rate for each day, or each working day, that it runs, or for a year by the days of the"
                    + " financial year as pay is.",
            SharingRules.TERMS);

    /** Pay in lieu is for the days of notice that are not worked. */
    public static final Rule LIEU = Rule.of(
            "M-EXIT-LIEU",
            CONTRACT,
            CHECKED,
            "Payment in lieu of notice is the pay of the days of notice that are not worked, by the days of the financial year,"
                    + " and falls in the financial year in which it is paid where that is told.",
            Citation.of(
                    "South Somerset and East Devon, 2015: £42,124.87 in lieu of notice for a shared chief executive",
                    "https://modgov.southsomerset.gov.uk/mgAi.aspx?ID=3833"));

    /** A cost that comes once falls in the year of its day. */
    public static final Rule ONCE = Rule.of(
            "M-EXIT-ONCE",
            PRACTICE,
            CHECKED,
            "A cost or a liability that comes once falls whole in the financial year of the day on which it is due, which is the"
                    + " last day of the notice where no other is told.",
            SPARED_YEAR);

    /** Who bears a cost. */
    public static final Rule BORNE = Rule.of(
            "M-EXIT-BORNE",
            CONTRACT,
            CHECKED,
            "A cost of leaving is borne by the council that the agreement says bears it, or by the agreed shares, each line"
                    + " shared by itself as a bill would be: its odd pennies go as the agreement's remainder rule says, and are"
                    + " not carried to the next line, so that over the lines a council may bear a penny a line more than its"
                    + " exact part; where neither is told it cannot be said who bears it.",
            SharingRules.TERMS);

    /** A total needs every kind. */
    public static final Rule TOTAL = Rule.of(
            "M-EXIT-TOTAL",
            PRACTICE,
            CHECKED,
            "The cost of leaving is told in total only when every kind of cost is given or said to be none, and on each reading"
                    + " of the last day where they come to different totals; each council's part stands alone.",
            SharingRules.TERMS);

    /** Every rule of this class. */
    public static final List<Rule> ALL = List.of(PAY, AWARD, CHARGE, LIEU, ONCE, BORNE, TOTAL);

    private LeavingRules() {}
}
