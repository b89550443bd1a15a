package uk.sharedservices.partnership.dsg;

/** How final a figure is. */
public enum FigureStatus {
    /** Planned before the year began. */
    BUDGET("budget"),
    /** Expected, as at a day. */
    FORECAST("forecast"),
    /** Actual, before audit. */
    DRAFT_OUTTURN("draft outturn"),
    /** Actual, final. */
    OUTTURN("outturn");

    private final String words;

    FigureStatus(String words) {
        this.words = words;
    }

    /** The status in plain words. */
    public String words() {
        return words;
    }
}
