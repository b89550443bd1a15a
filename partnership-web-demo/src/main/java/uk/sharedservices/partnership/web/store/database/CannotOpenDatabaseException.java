package uk.sharedservices.partnership.web.store.database;

/** A database that cannot be opened. The message is one sentence for the operator, without any password. */
public final class CannotOpenDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotOpenDatabaseException(String sentence) {
        super(sentence);
    }

    CannotOpenDatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
