package uk.sharedservices.partnership.finance.leaving.cost;

/** The time that a rate is for. */
public enum RatePer {
    /** A year: a stretch of a financial year has its days over the days of that year, 365 or 366. */
    YEAR,
    /** A day, every day of the week. */
    DAY,
    /** A working day. */
    WORKING_DAY
}
