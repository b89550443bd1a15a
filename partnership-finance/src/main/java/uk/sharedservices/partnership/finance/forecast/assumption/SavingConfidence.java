package uk.sharedservices.partnership.finance.forecast.assumption;

/** How sure a plan is of a saving. Only those it is confident of make the mitigated path. */
public enum SavingConfidence {
    /** The plan is confident of it. */
    CONFIDENT("confident"),
    /** It may come, and is shown but not counted. */
    POSSIBLE("possible, not counted");

    private final String words;

    SavingConfidence(String words) {
        this.words = words;
    }

    /** The confidence in plain words. */
    public String words() {
        return words;
    }
}
