package uk.sharedservices.partnership.finance.forecast;

/** A course that a balance may take, as the Department's management plan tells two apart. */
public enum ForecastPath {
    /** If nothing new is done. */
    UNMITIGATED("unmitigated"),
    /** After the savings that the plan is confident of, and transfers not already counted. */
    MITIGATED("mitigated");

    private final String words;

    ForecastPath(String words) {
        this.words = words;
    }

    /** The path in plain words. */
    public String words() {
        return words;
    }
}
