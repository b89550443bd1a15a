package uk.sharedservices.partnership.governance.publication;

/** Units in which statutes set periods for the decisions of councils. */
public enum StatutoryUnit {
    /** Clear days, both ends left out. */
    CLEAR_DAYS,
    /** Hours from an event. */
    HOURS,
    /** Years that begin with a day. */
    YEARS
}
