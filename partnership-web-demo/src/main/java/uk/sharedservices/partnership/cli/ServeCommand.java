package uk.sharedservices.partnership.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the demo until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the demo with the Tameside and Stockport partnership loaded.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Mixin
    private Serving serving;

    @Override
    public void run() {
        serving.untilStopped();
    }
}
