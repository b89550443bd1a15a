package uk.sharedservices.partnership.agreement.history;

/** What a notice is given for. */
public enum NoticePurpose {
    /** To end the agreement under its notice clause. */
    TO_END("to end the agreement"),
    /** To end the agreement at one of its break points. */
    TO_BREAK("to end the agreement at a break point"),
    /** To stop the agreement from renewing itself. */
    NOT_TO_RENEW("not to renew the agreement");

    private final String words;

    NoticePurpose(String words) {
        this.words = words;
    }

    /** The purpose in plain words. */
    public String words() {
        return words;
    }
}
