package uk.sharedservices.partnership.cli.input;

import picocli.CommandLine.Option;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;

/** How notice is served. */
public final class MethodAsked {

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "BY_HAND",
            description = "how notice is served: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private ServiceMethod method = ServiceMethod.BY_HAND;

    /** Returns how. */
    public ServiceMethod method() {
        return method;
    }
}
