package uk.sharedservices.partnership.programme.event;

/** Whether a review that an event triggers was held, as far as the records show. */
public enum ReviewStanding {
    /** No review is on record. */
    TO_REVIEW("to be reviewed, no review held on record"),
    /** A review may have been held by then; its day is not known closely enough. */
    PERHAPS_REVIEWED("perhaps reviewed by then"),
    /** A review was held. */
    REVIEWED("reviewed");

    private final String words;

    ReviewStanding(String words) {
        this.words = words;
    }

    /** The standing in plain words. */
    public String words() {
        return words;
    }
}
