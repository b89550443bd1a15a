package uk.sharedservices.partnership.rule;

/** How far a rule can be relied on. */
public enum Certainty {
    /** Statute or binding authority. */
    SETTLED("settled law"),
    /** What councils or practitioners do. */
    PRACTICE("practice"),
    /** Turns on the words of the agreement. */
    CONTRACT("turns on the contract's words"),
    /** The sources disagree. */
    DISPUTED("disputed");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /** The certainty in plain words. */
    public String words() {
        return words;
    }
}
