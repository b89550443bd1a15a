package uk.sharedservices.partnership.governance.callin;

/** When a decision takes effect that has not been called in. */
public enum TakesEffect {
    /** On the last day of the call-in period. */
    LAST_DAY("on the last day of call-in"),
    /** On the next civil day, a Saturday or a bank holiday included. */
    NEXT_DAY("on the next civil day"),
    /** On the next working day. */
    NEXT_WORKING_DAY("on the next working day");

    private final String words;

    TakesEffect(String words) {
        this.words = words;
    }

    /** The moment in plain words. */
    public String words() {
        return words;
    }
}
