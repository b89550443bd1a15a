package uk.sharedservices.partnership.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a failure came from, for the log: on one line, and without messages, which may hold what a user typed. */
final class FailureTrace {

    private static final int MOST_FRAMES = 25;
    private static final int MOST_CAUSES = 5;

    private FailureTrace() {}

    static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder("A request failed");
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
