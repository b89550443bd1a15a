package uk.sharedservices.partnership.governance.committee;

/** What a scrutiny committee can do about a matter. To decide it is not among them. */
public enum ScrutinyPower {
    /** Comment on it and help to shape it. */
    COMMENT("comment on it and help to shape it"),
    /** Review or scrutinise it, and report. */
    REVIEW("review it"),
    /** Recommend that it be reconsidered by whoever decided it. */
    RECOMMEND_RECONSIDERATION("recommend that it be reconsidered by whoever decided it"),
    /** Arrange for the full council to decide, as far as the law lets it. */
    REFER_TO_COUNCIL("arrange for the full council to take the decision");

    private final String words;

    ScrutinyPower(String words) {
        this.words = words;
    }

    /** What it can do, in plain words after "may". */
    public String words() {
        return words;
    }

    /** Returns whether using it is to call a decision in. */
    public boolean isCallIn() {
        return this == RECOMMEND_RECONSIDERATION || this == REFER_TO_COUNCIL;
    }
}
