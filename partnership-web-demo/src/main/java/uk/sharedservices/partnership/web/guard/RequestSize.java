package uk.sharedservices.partnership.web.guard;

/** How much is read of what is sent. */
public final class RequestSize {

    /** The longest body, file or case that is read, in bytes: 1 MB, as messages say. */
    public static final int MOST_BYTES = 1024 * 1024;

    private RequestSize() {}
}
