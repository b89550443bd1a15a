package uk.sharedservices.partnership.agreement.notice;

/** What may be said of a notice that names an end. */
public enum NoticeVerdict {
    /** Long enough on both readings. */
    VALID,
    /** Long enough on the corresponding-date reading only. */
    ARGUABLE,
    /** Too short on both. A court may read through an obvious slip in stating a date, but not through short notice. */
    TOO_SHORT
}
