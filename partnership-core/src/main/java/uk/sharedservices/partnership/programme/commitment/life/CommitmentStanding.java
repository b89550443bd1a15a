package uk.sharedservices.partnership.programme.commitment.life;

/** How a promise stands on a day, as far as the records held show. */
public enum CommitmentStanding {
    /** It was not made yet. */
    NOT_MADE("not made yet"),
    /** It is not due yet, or has no day on which it falls due. */
    OPEN("open"),
    /** It was kept by the day it was due, or had no such day. */
    KEPT("kept"),
    /** It was kept, after the day it was due. */
    LATE("kept late"),
    /** It was released, or what it was about ended, before it was known to be kept. */
    LAPSED("lapsed"),
    /** It is due, and nothing held shows whether it was kept: neither kept nor broken. */
    DUE_NO_EVIDENCE("due, no evidence held");

    private final String words;

    CommitmentStanding(String words) {
        this.words = words;
    }

    /** The standing in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether later days do not change it: it was kept, in time or late, or has lapsed. */
    public boolean isSettled() {
        return this == KEPT || this == LATE || this == LAPSED;
    }
}
