package uk.sharedservices.partnership.programme.saving;

/** How far a saving has come, in this order. */
public enum Delivery {
    /** It is named as possible. */
    IDENTIFIED("identified"),
    /** There is a plan for it. */
    PLANNED("planned"),
    /** The plan is being carried out. */
    IN_DELIVERY("in delivery"),
    /** It is shown to have come. */
    EVIDENCED("evidenced"),
    /** It was shown to have come, and the budget was reduced by it. */
    REMOVED_FROM_BUDGET("removed from the budget");

    private final String words;

    Delivery(String words) {
        this.words = words;
    }

    /** It in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether it is shown to have come: a saving leaves the budget only then. */
    public boolean isEvidenced() {
        return this == EVIDENCED || this == REMOVED_FROM_BUDGET;
    }
}
