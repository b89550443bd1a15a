package uk.sharedservices.partnership.finance.leaving.cost;

/** A kind of cost of leaving. Each is given, or said to be none, or missing. */
public enum CostKind {
    /** Pay of a shared post to the last day. */
    PAY("pay of the shared post", "No pay of the shared post is held."),
    /** What the provider charges for the period of notice. */
    NOTICE_CHARGE(
            "charge of the notice period",
            "No charge of the period of notice is held, and none is said not to be made."),
    /** Cover for a post that is given up before it is filled. */
    BACKFILL("backfill", "No cost of backfill is held, and it is not said that there is none."),
    /** A cost that comes once, such as moving a system. */
    ONE_OFF("one-off cost", "No one-off costs are held, and it is not said that there are none."),
    /** Pay for days of notice that are not worked. */
    IN_LIEU("payment in lieu of notice", "No payment in lieu is held, and it is not said that there is none."),
    /** A liability such as pension strain or redundancy. */
    LIABILITY(
            "liability",
            "No liabilities, such as pension strain or redundancy, are held, and it is not said that there are none.");

    private final String words;
    private final String missing;

    CostKind(String words, String missing) {
        this.words = words;
        this.missing = missing;
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }

    /** That nothing is held of it, as a sentence. */
    public String missing() {
        return missing;
    }
}
