package uk.sharedservices.partnership.web.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.web.store.database.Database;

/** A PostgreSQL server for the tests of this process, with a folder and a port that outlive a stop. */
final class Postgres {

    private static Optional<Postgres> running = Optional.empty();

    private final Path folder;
    private EmbeddedPostgres server;
    private int databases;

    private Postgres(Path folder) {
        this.folder = folder;
        this.server = started(folder, 0);
    }

    /** Returns the server, started at the first call and stopped when the process ends. */
    static synchronized Postgres server() {
        return running.orElseGet(() -> {
            try {
                Postgres started = new Postgres(Files.createTempDirectory("postgres"));
                Runtime.getRuntime().addShutdownHook(new Thread(started::stopAndClean));
                running = Optional.of(started);
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Commits wait for the disk, as they do unless a server is told otherwise; what is started for tests is told otherwise. */
    private static EmbeddedPostgres started(Path folder, int port) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("synchronous_commit", "on");
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address of a new database, for a user who may do everything. */
    String newDatabase() {
        databases++;
        String name = "versions" + databases;
        execute(url("postgres", "postgres"), "CREATE DATABASE " + name);
        return url(name, "postgres");
    }

    String url(String database, String user) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database + "?user=" + user;
    }

    int port() {
        return server.getPort();
    }

    /** Makes a user who is asked for a password; the others are not. */
    void askForPasswords(String user, String password) {
        try {
            Path access = folder.resolve("pg_hba.conf");
            Files.writeString(
                    access,
                    "host all " + user + " all scram-sha-256" + System.lineSeparator() + Files.readString(access));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute(
                url("postgres", "postgres"),
                "CREATE USER " + user + " PASSWORD '" + password + "'",
                "SELECT pg_reload_conf()");
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startAgain() {
        server = started(folder, server.getPort());
    }

    /** Kills the server and every process that serves a connection. */
    void kill() {
        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> serving = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        serving.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        serving.forEach(process -> process.onExit().join());
        stop(); // says in the log that there was nothing left to stop, and gives the folder free
    }

    /** The pool tries anew ever less often while its server is gone, ten seconds apart at most; asking waits three each time. */
    static boolean isFoundAgain(Versions versions) {
        return IntStream.range(0, 5).anyMatch(any -> versions.isReady());
    }

    private long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Database open(String url) {
        return Database.at(url, Map.of());
    }

    private void stopAndClean() {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
