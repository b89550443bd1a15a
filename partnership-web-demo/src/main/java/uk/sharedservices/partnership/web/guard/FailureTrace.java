package uk.sharedservices.partnership.web.guard;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a failure came from, for the log: on one line, and without messages, which may hold what a user typed. */
public final class FailureTrace {

    private static final int MOST_FRAMES = 25;
    private static final int MOST_CAUSES = 5;

    private FailureTrace() {}

    /** Returns the line about a failure and what caused it. */
    public static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder("failed");
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            trace.append(depth == 0 ? ": " : "; caused by ")
                    .append(cause.getClass().getName())
                    .append(" at ")
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(MOST_FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ")));
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
