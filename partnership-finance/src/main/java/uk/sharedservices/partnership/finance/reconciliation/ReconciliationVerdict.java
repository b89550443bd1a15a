package uk.sharedservices.partnership.finance.reconciliation;

/** How printed terms and a printed total stand to each other. */
public enum ReconciliationVerdict {
    /** They agree to the last digit. */
    EXACT("agrees exactly"),
    /** They differ by no more than the rounding of the printed figures can explain. */
    WITHIN_ROUNDING("agrees within rounding"),
    /** They differ by more. */
    UNEXPLAINED("does not agree, and rounding does not explain it");

    private final String words;

    ReconciliationVerdict(String words) {
        this.words = words;
    }

    /** The verdict in plain words. */
    public String words() {
        return words;
    }
}
