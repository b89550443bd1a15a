package uk.sharedservices.partnership.dsg;

/** How final a figure is. */
public enum FigureStatus {
    /** Planned before the year began. */
    BUDGET("budget"),
    /** Expected, as at a day. */
    FORECAST("forecast"),
    /** Actual, before audit. */
    DRAFT_OUTTURN("draft outturn"),
    /** Actual, final; before money from outside for the deficit, where there is any. */
    OUTTURN("outturn"),
    /** Actual, final, with money from outside for the deficit taken in. */
    AFTER_EXTERNAL_MONEY("outturn after external money");

    private final String words;

    FigureStatus(String words) {
        this.words = words;
    }

    /** The status in plain words. */
    public String words() {
        return words;
    }
}
