package uk.sharedservices.partnership.governance.decided;

/** Where a council stands on a proposal, in a capacity in which it must decide. */
public enum Stance {
    /** It has agreed. */
    AGREES("agreed"),
    /** It has refused. */
    REFUSES("refused"),
    /** It has not decided, or has only put the question off. */
    NOT_DECIDED("not decided"),
    /** It cannot be said which of these, and the outcome is the same whichever it is. */
    NOT_KNOWN("not known");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /** The stance in plain words. */
    public String words() {
        return words;
    }
}
