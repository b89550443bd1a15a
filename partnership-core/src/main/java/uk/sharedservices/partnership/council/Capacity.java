package uk.sharedservices.partnership.council;

/** The capacity in which a council decides: each of its functions is the executive's or its own. */
public enum Capacity {
    /** A function of the executive. */
    EXECUTIVE("executive"),
    /** A function of the council itself, or of its committees. */
    COUNCIL("council");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    /** The capacity in plain words. */
    public String words() {
        return words;
    }
}
