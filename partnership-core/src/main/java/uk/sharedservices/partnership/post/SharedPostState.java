package uk.sharedservices.partnership.post;

/** The states in which a shared post can be on a day. */
public enum SharedPostState {
    /** Its first day is still to come. */
    TO_COME("not yet shared"),
    /** It is shared. */
    SHARED("shared"),
    /** Its holder has gone back to the substantive post. */
    RETURNED("its holder returned to the substantive post");

    private final String words;

    SharedPostState(String words) {
        this.words = words;
    }

    /** The state in plain words. */
    public String words() {
        return words;
    }
}
