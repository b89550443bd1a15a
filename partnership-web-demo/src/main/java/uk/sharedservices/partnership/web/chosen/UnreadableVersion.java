package uk.sharedservices.partnership.web.chosen;

/** A version is kept that this release of the program cannot read, because the rules of the file became stricter or looser since. */
public final class UnreadableVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Chosen chosen;

    UnreadableVersion(Chosen chosen) {
        super("Version " + chosen.version().orElse(0) + " of " + chosen.title()
                + " is kept, but this release of the program cannot read it.");
        this.chosen = chosen;
    }

    /** Returns which it is, with what is wrong with it. */
    public Chosen chosen() {
        return chosen;
    }
}
