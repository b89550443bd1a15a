package uk.sharedservices.partnership.governance.joint;

/**
 * What the decisions of several councils on one proposal come to. It is derived from them and never stored.
 *
 * <p>A needed decision is one that the proposal cannot do without: of one council, in one capacity.
 */
public enum JointOutcome {
    /** No needed decision is made. */
    AWAITED("awaited"),
    /** Some needed decisions are made, all to the same effect, and others are not. */
    ONE_SIDED("one-sided"),
    /** One needed decision agrees and another refuses, whatever others are still to come. */
    CONFLICTING("conflicting"),
    /** Every needed decision is made, and each agrees. */
    AGREED("agreed"),
    /** Every needed decision is made, and each refuses. */
    REFUSED("refused"),
    /** The last day for agreement passed before every needed decision agreed, or every one refused. */
    LAPSED("lapsed"),
    /** It was given up before every needed decision agreed, or every one refused. */
    NOT_NEEDED("not needed");

    private final String words;

    JointOutcome(String words) {
        this.words = words;
    }

    /** The outcome in plain words. */
    public String words() {
        return words;
    }
}
