package uk.sharedservices.partnership.web.chosen;

/** An address names a partnership, or a version of it, that is not there. */
public final class NoSuchPartnership extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells which. */
    public NoSuchPartnership(String message) {
        super(message);
    }
}
