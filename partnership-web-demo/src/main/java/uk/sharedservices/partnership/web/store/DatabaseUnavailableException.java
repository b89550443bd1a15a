package uk.sharedservices.partnership.web.store;

/** The database cannot be asked now. It may be asked again. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(Throwable cause) {
        super(
                "The database must answer, but did not. What was being saved may have been saved: look at the versions"
                        + " before saving it again.",
                cause);
    }
}
