package uk.sharedservices.partnership.agreement.life;

/** Kinds of date to watch in the life of an agreement. */
public enum KeyDateKind {
    /** A review is due. */
    REVIEW,
    /** A party may end it. */
    BREAK_POINT,
    /** Its term runs out and it renews by itself. */
    RENEWAL,
    /** Its term runs out for good. */
    END_OF_TERM,
    /** A notice to end it runs out. */
    END_OF_NOTICE
}
