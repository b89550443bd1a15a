package uk.sharedservices.partnership.fact;

/** How a fact is known. */
public enum FactStatus {
    /** A document states it as done. */
    RECORDED("recorded"),
    /** A document asks for it. */
    PROPOSED("proposed"),
    /** A document says that it is to happen. */
    PLANNED("planned"),
    /** Inferred from records that a document lists; no document states it. */
    INFERRED("inferred from records"),
    /** Filled in so that a question can be asked; no document states it. */
    ASSUMED("assumed");

    private final String words;

    FactStatus(String words) {
        this.words = words;
    }

    /** The status in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether it is known, inferred or assumed as done, and not only asked for or to happen. */
    public boolean isDone() {
        return this != PROPOSED && this != PLANNED;
    }
}
