package uk.sharedservices.partnership.governance.callin;

/** Classes of decision that a constitution may keep from call-in. */
public enum ExemptClass {
    /** Executive decisions of officers that are not key. */
    OFFICER_NON_KEY("decisions of officers that are not key"),
    /** Every executive decision of an officer. */
    OFFICER("decisions of officers"),
    /** Decisions treated as urgent, if those who must agree have agreed. */
    URGENT("urgent decisions");

    private final String words;

    ExemptClass(String words) {
        this.words = words;
    }

    /** The class in plain words. */
    public String words() {
        return words;
    }
}
