package uk.sharedservices.partnership.cli;

import io.javalin.Javalin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.web.DemoServer;

/** Serves the demo until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the demo with the Tameside and Stockport partnership loaded.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "port to listen on, 0 for a free one (default ${DEFAULT-VALUE})")
    private int port = 7070;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "address to listen on (default ${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Override
    public void run() {
        Javalin server = DemoServer.create(ReferencePartnership.tamesideAndStockport(), BankHolidays.englandAndWales());
        try {
            server.start(host, port);
        } catch (RuntimeException notBound) {
            throw new IllegalStateException(
                    "Cannot listen on " + host + " port " + port + ": is something else using it? Choose another with"
                            + " --port.",
                    notBound);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        System.out.println("Partnership demo at http://" + host + ":" + server.port() + "/ (stop it with Ctrl-C)");
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
