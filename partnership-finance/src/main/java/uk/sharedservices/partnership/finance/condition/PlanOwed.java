package uk.sharedservices.partnership.finance.condition;

/** The plan that a balance calls for. */
public enum PlanOwed {
    /** None. */
    NONE("no plan"),
    /** A recovery plan, normally of three years, sent to the department. */
    RECOVERY_PLAN("a recovery plan"),
    /** A management plan, ready to be shown to the department and put to the schools forum at least each term. */
    MANAGEMENT_PLAN("a management plan");

    private final String words;

    PlanOwed(String words) {
        this.words = words;
    }

    /** The plan in plain words. */
    public String words() {
        return words;
    }
}
