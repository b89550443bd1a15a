package uk.sharedservices.partnership.finance.sharing;

/** What the weights of a shared cost measure. */
public enum KeyMeasure {
    /** Nothing: every council pays the same. */
    EQUAL("equal parts"),
    /** Pupils. */
    PUPILS("pupils"),
    /** A block of the Dedicated Schools Grant; which, and of what year, the key says. */
    BLOCK("a block of the Dedicated Schools Grant"),
    /** Education, health and care plans in force. */
    EHC_PLANS("education, health and care plans"),
    /** Work done for each council, such as cases or hours. */
    ACTIVITY("activity"),
    /** Something else; what, the key says. */
    OTHER("another measure");

    private final String words;

    KeyMeasure(String words) {
        this.words = words;
    }

    /** The measure in plain words. */
    public String words() {
        return words;
    }
}
