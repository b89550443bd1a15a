package uk.sharedservices.partnership.agreement.notice;

/** What may be said of a notice that names an end. */
public enum NoticeVerdict {
    /** Long enough on both readings. */
    VALID("long enough on both readings"),
    /** Long enough on the corresponding-date reading only. */
    ARGUABLE("arguable: long enough on the corresponding-date reading only"),
    /** Too short on both. A court may read through an obvious slip in stating a date, but not through short notice. */
    TOO_SHORT("too short on both readings");

    private final String words;

    NoticeVerdict(String words) {
        this.words = words;
    }

    /** The verdict in plain words. */
    public String words() {
        return words;
    }
}
