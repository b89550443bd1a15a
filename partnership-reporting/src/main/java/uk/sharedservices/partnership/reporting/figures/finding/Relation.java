package uk.sharedservices.partnership.reporting.figures.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import uk.sharedservices.partnership.agreement.notice.NoticeRules;
import uk.sharedservices.partnership.finance.reconciliation.ReconciliationRules;
import uk.sharedservices.partnership.period.PeriodRules;
import uk.sharedservices.partnership.period.clear.ClearDayRules;
import uk.sharedservices.partnership.rule.Rule;

/** The relations between figures that are checked. */
public enum Relation {
    /** Brought forward and in-year make carried forward. */
    BALANCE(
            "FIG-BALANCE",
            "What is brought forward and what is added in the year make what is carried forward; a surplus counts against"
                    + " a deficit."),
    /** Terms and their sum, in words. */
    SUM("FIG-SUM", "Sums that are told to be added or taken away make the sum told as the result."),
    /** The total of a table. */
    TOTAL("FIG-TOTAL", "The rows of a column of money make the row that is headed as their total."),
    /** A percentage of a total. */
    SHARE("FIG-SHARE", "A sum told as a percentage of another is that percentage of it."),
    /** Spending against its budget. */
    VARIANCE(
            "FIG-VARIANCE", "What is told as over or under a budget is the difference of the spending and the budget."),
    /** A change between two sums. */
    CHANGE("FIG-CHANGE", "A rise or a fall, in money or in per cent, is the difference of the two sums told."),
    /** A change from the balance of a year. */
    CHANGE_FROM_YEAR(
            "FIG-CHANGE-FROM-YEAR",
            "A rise or a fall of a balance from an earlier year is its difference from the balance at the end of that"
                    + " year, where the text tells it."),
    /** A date that does not exist. */
    DAY("FIG-DAY", "A date is one that the calendar has."),
    /** A weekday and its date. */
    WEEKDAY("FIG-WEEKDAY", "A date falls on the day of the week told with it."),
    /** Notice, from its giving to its end. */
    NOTICE(
            "FIG-NOTICE",
            "Notice of a length, given on a day, ends on the day told, on one of the two readings of a period of notice."),
    /** A length of time between two days. */
    PERIOD("FIG-PERIOD", "A length of time told with its first and its last day lies between them."),
    /** A length of time since an event. */
    SINCE(
            "FIG-SINCE",
            "A length of time since an event is that from the day of the event, where the text tells it, to the day on which"
                    + " the report speaks, in whole units or rounded to the nearest."),
    /** Clear days between two dates. */
    CLEAR_DAYS(
            "FIG-CLEAR-DAYS",
            "As many clear days as are told lie between the two days, counting working days, calendar days or all days"
                    + " but Sundays and holidays.");

    private final String id;
    private final String checks;

    Relation(String id, String checks) {
        this.id = id;
        this.checks = checks;
    }

    /** Tells it from every other relation: {@code FIG-BALANCE}. */
    @JsonValue
    public String id() {
        return id;
    }

    /** What is checked, in a sentence. */
    public String checks() {
        return checks;
    }

    /** The rules of the library that the arithmetic rests on; none for what the calendar alone decides. */
    public List<Rule> rules() {
        return switch (this) {
            case SUM, TOTAL, SHARE, VARIANCE, CHANGE -> List.of(ReconciliationRules.RECONCILES);
            case BALANCE, CHANGE_FROM_YEAR ->
                List.of(ReconciliationRules.RECONCILES, ReconciliationRules.OPENS_AS_CLOSED);
            case NOTICE -> List.of(PeriodRules.R1, PeriodRules.R2, NoticeRules.R5);
            case PERIOD -> List.of(PeriodRules.R1, PeriodRules.R1B, PeriodRules.R2, PeriodRules.R2B, PeriodRules.R9);
            case CLEAR_DAYS -> List.of(ClearDayRules.R3, PeriodRules.R9);
            case DAY, WEEKDAY, SINCE -> List.of();
        };
    }
}
