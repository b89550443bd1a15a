package uk.sharedservices.partnership.programme.outcome;

/** What a document puts an outcome down to. */
public enum Attribution {
    /** It came because of the partnership. */
    TO_THE_PARTNERSHIP("because of the partnership"),
    /** It came partly because of the partnership. */
    IN_PART("in part because of the partnership"),
    /** It came of other causes. */
    TO_OTHER_CAUSES("not because of the partnership"),
    /** The document says that it cannot be said. */
    CANNOT_BE_SAID("cannot be said");

    private final String words;

    Attribution(String words) {
        this.words = words;
    }

    /** The attribution in plain words. */
    public String words() {
        return words;
    }
}
