package uk.sharedservices.partnership.cli;

import io.javalin.Javalin;
import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.web.DemoServer;
import uk.sharedservices.partnership.web.chosen.Partnerships;

/** Where the demo listens: the options of {@code serve}, and of the program without a command. */
final class Serving {

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "port to listen on, 0 for a free one (default ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "address to listen on (default ${DEFAULT-VALUE})")
    private String host;

    @Mixin
    private Guarding guarding;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Serves the demo until the program is stopped. */
    void untilStopped() {
        refuseWrongUse();
        Javalin server = DemoServer.create(new Partnerships(), BankHolidays.englandAndWales(), guarding.settings(host));
        try {
            server.start(host, port);
        } catch (RuntimeException notBound) {
            throw new IllegalStateException(
                    "Port " + port + " of " + host + " must be free to listen on, but is not: choose another with"
                            + " --port (with Maven, -Ddemo.port).",
                    notBound);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        spec.commandLine()
                .getOut()
                .println("Partnership demo at http://" + host + ":" + server.port() + "/ (stop it with Ctrl-C)");
        spec.commandLine().getOut().flush();
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuseWrongUse() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrongUse("--port must be from 0 to " + HIGHEST_PORT + ", but was " + port);
        }
        if (host.isBlank()) {
            throw wrongUse("--host must name an address, but was blank");
        }
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new ParameterException(
                    spec.commandLine(), "--host must be an address of this machine, but was '" + host + "'", unknown);
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
