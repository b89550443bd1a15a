package uk.sharedservices.partnership.period;

/** Whether the day of the event is counted. */
public enum PeriodStart {
    /** "From", "after" or "of" the day: the day is left out. */
    AFTER,
    /** "Beginning with" or "beginning on" the day: it is counted as day 1. */
    BEGINNING_WITH
}
