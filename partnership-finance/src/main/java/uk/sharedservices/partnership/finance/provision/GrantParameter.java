package uk.sharedservices.partnership.finance.provision;

/** What is laid down for the Dedicated Schools Grant year by year. */
public enum GrantParameter {
    /** The Regulations by which the year's schools budget is set. */
    FINANCE_REGULATIONS("finance regulations of the year"),
    /** How much of the schools block the schools forum may let go to another block, per cent. */
    BLOCK_TRANSFER_LIMIT("block transfer limit", true),
    /** The plan that a deficit at the end of the year calls for. */
    DEFICIT_PLAN("plan for a deficit", true),
    /** What lets a deficit be carried into the next year's schools budget. */
    DEFICIT_CARRY("rule on carrying a deficit", true),
    /** The rule that keeps a deficit off the council's own reserves. */
    STATUTORY_OVERRIDE("statutory override"),
    /** The most by which a high needs block may rise, per cent. */
    HIGH_NEEDS_GAINS_CAP("cap on gains of the high needs block"),
    /** By how much high needs blocks rise where the formula is suspended, per cent. */
    HIGH_NEEDS_ROLLOVER("high needs block rolled over"),
    /** The part of an eligible deficit that the department pays off, per cent. */
    STABILITY_GRANT("High Needs Stability Grant"),
    /** Who carries the cost of special educational needs once the override ends. */
    AFTER_THE_OVERRIDE("after the override");

    private final String words;
    private final boolean laidDownEachYear;

    GrantParameter(String words) {
        this(words, false);
    }

    GrantParameter(String words, boolean laidDownEachYear) {
        this.words = words;
        this.laidDownEachYear = laidDownEachYear;
    }

    /** Whether it is laid down anew for each year, by the year's Regulations or conditions of grant. */
    public boolean isLaidDownEachYear() {
        return laidDownEachYear;
    }

    /** The parameter in plain words. */
    public String words() {
        return words;
    }
}
