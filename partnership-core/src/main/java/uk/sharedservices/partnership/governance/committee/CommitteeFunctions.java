package uk.sharedservices.partnership.governance.committee;

/** Whose functions a joint committee discharges, in each of its councils. */
public enum CommitteeFunctions {
    /** All of them the executive's. */
    EXECUTIVE("functions of the executive"),
    /** All of them the council's own. */
    NON_EXECUTIVE("functions of the council itself"),
    /** Some the executive's and some the council's own. */
    MIXED("functions of the executive and of the council itself");

    private final String words;

    CommitteeFunctions(String words) {
        this.words = words;
    }

    /** The functions in plain words. */
    public String words() {
        return words;
    }
}
