package uk.sharedservices.partnership.web.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server of a test's own, with a folder and a port that outlive a stop. */
final class Postgres implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;
    private int databases;

    private Postgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static Postgres start(Path folder) {
        return new Postgres(folder, started(folder, 0));
    }

    /** Commits wait for the disk, as they do unless a server is told otherwise; what is started for tests is told otherwise. */
    private static EmbeddedPostgres started(Path folder, int port) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
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

    Path folder() {
        return folder;
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
        stop();
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

    @Override
    public void close() {
        stop();
    }
}
