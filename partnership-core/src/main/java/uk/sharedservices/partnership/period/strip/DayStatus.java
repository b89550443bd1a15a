package uk.sharedservices.partnership.period.strip;

/** What a day of a counting strip is. Every day is one of these. */
public enum DayStatus {
    /** Left out of the count, for a reason. */
    LEFT_OUT,
    /** Counted. */
    COUNTED,
    /** Counted, and the last: what is counted to its midnight ends with it. */
    LAST_DAY,
    /** The day after the last. */
    FIRST_FREE_DAY
}
