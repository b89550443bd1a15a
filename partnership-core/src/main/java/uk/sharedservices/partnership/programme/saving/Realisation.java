package uk.sharedservices.partnership.programme.saving;

/** How a saving shows in the accounts. */
public enum Realisation {
    /** Money no longer spent, which can leave a budget. */
    CASHABLE("cashable"),
    /** A cost that would have come and does not; nothing that is spent today falls. */
    AVOIDED("cost avoided"),
    /** Income, as from services sold to other councils. */
    INCOME("income"),
    /** A benefit that nobody has put a figure on. */
    UNQUANTIFIED("unquantified benefit");

    private final String words;

    Realisation(String words) {
        this.words = words;
    }

    /** The realisation in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether a budget may fall by it: cash or income, and no cost avoided. */
    public boolean mayReduceABudget() {
        return this == CASHABLE || this == INCOME;
    }
}
