package uk.sharedservices.partnership.cli;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.web.DemoServer;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.store.database.Database;

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

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "partnership-data",
            description = "folder to keep partnerships in; made if there is none (default ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "PostgreSQL database to keep partnerships in instead: jdbc:postgresql://HOST:PORT/DATABASE,"
                    + " user and password in it or as PGUSER and PGPASSWORD in the environment")
    private Optional<String> databaseUrl;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Serves the demo until the program is stopped. */
    void untilStopped() {
        refuseWrongUse();
        GuardSettings guard = guarding.settings(host);
        // Reading the examples takes as long as opening a database, and need not wait for it.
        CompletableFuture<?> examples = CompletableFuture.supplyAsync(Partnerships::examples);
        Database database =
                databaseUrl.map(url -> Database.at(url, System.getenv())).orElseGet(() -> Database.inFolder(data));
        examples.join();
        Javalin server =
                DemoServer.create(database.versions(), InstantSource.system(), BankHolidays.englandAndWales(), guard);
        try {
            server.start(host, port);
        } catch (JavalinBindException notBound) {
            database.close();
            throw new IllegalStateException(
                    "Port " + port + " of " + host + " must be free to listen on, but is not: choose another with"
                            + " --port (with Maven, -Ddemo.port).",
                    notBound);
        } catch (RuntimeException notStarted) {
            database.close();
            throw notStarted;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database)));
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

    /** A request that does not end within seconds is given up; what was saved is closed in any case. */
    private void stop(Javalin server, Database database) {
        try {
            server.stop();
        } catch (JavalinException tooLong) {
            spec.commandLine().getErr().println("Stopped, though a request was still under way.");
            spec.commandLine().getErr().flush();
        } finally {
            database.close();
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
