package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.store.database.CannotOpenDatabaseException;
import uk.sharedservices.partnership.web.store.database.Database;

/** The limit of time is for a test that hangs. */
@DisplayName("A database that cannot be opened says why in a sentence:")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OpeningADatabaseTest {

    private static final String OF_A_LATER_RELEASE =
            "INSERT INTO \"partnership_migrations\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                    + " \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                    + " VALUES (2, '2', 'later', 'SQL', 'V2__later.sql', 1, 'sa', 1, TRUE)";

    @Nested
    @DisplayName("a folder that")
    class Folder {

        @TempDir
        private Path place;

        @Test
        @DisplayName("is no folder, or cannot be made")
        void isNoFolder() throws IOException {
            Path file = Files.createFile(place.resolve("a file"));

            assertSays(
                    "The data folder must be a folder that this program may write to, but " + file + " is not.",
                    () -> Database.inFolder(file));
            assertSays(
                    "The data folder must be a folder that this program may write to, but " + file.resolve("x")
                            + " is not.",
                    () -> Database.inFolder(file.resolve("x")));
        }

        @Test
        @DisplayName("would be read as settings of the database")
        void wouldBeReadAsSettings() {
            Path folder = place.resolve("x;INIT=DROP ALL OBJECTS");

            assertSays(
                    "The data folder must have no semicolon in its path, but was " + folder + ".",
                    () -> Database.inFolder(folder));
            assertThat(folder).doesNotExist();
        }

        @Test
        @DisplayName("another program has open")
        void isInUse() throws IOException {
            Process other = SavingChild.start(place.toString(), List.of(Drafts.NAME));
            try {
                assertThat(other.inputReader().readLine()).contains("is saved");

                assertSays(
                        "The data folder must be in use by no other program, but " + place + " is.",
                        () -> Database.inFolder(place));
            } finally {
                other.destroyForcibly().onExit().join();
            }
            Database.inFolder(place).close();
        }

        @Test
        @DisplayName("holds a database of a later release, which is left as it is")
        void isOfALaterRelease() {
            Database.inFolder(place).close();
            Postgres.execute("jdbc:h2:async:" + place.resolve("partnerships"), OF_A_LATER_RELEASE);

            for (int time = 1; time <= 2; time++) {
                assertSays(
                        "The database in the folder " + place
                                + " must be no newer than this program, but is: start a later release.",
                        () -> Database.inFolder(place));
            }
        }

        @Test
        @DisplayName("holds a file that is no database")
        void holdsAnotherFile() throws IOException {
            Files.writeString(place.resolve("partnerships.mv.db"), "no database ".repeat(1000));

            assertThatExceptionOfType(CannotOpenDatabaseException.class)
                    .isThrownBy(() -> Database.inFolder(place))
                    .withMessageStartingWith("The database in the folder " + place + " must be");
        }
    }

    @Nested
    @DisplayName("a PostgreSQL server that")
    class Server {

        private final Postgres server = Postgres.server();

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jdbc:h2:mem:x;password=hidden",
                    "jdbc:postgresql://user:hidden@localhost/x",
                    "postgres://user:hidden@localhost/x",
                    "jdbc:postgresql://localhost/x?password=hidden in two words",
                    "hidden",
                    ""
                })
        @DisplayName("is at no address of one; the address is not shown, because a password may be in it")
        void isAtNoAddress(String url) {
            assertSays(
                    "The address of the database must be as in jdbc:postgresql://HOST:PORT/DATABASE?user=USER, but was"
                            + " something else (it is not shown, because it may hold a password).",
                    () -> Postgres.open(url));
        }

        @Test
        @DisplayName("is not to be reached")
        void isNotReached() {
            assertSays(
                    "The PostgreSQL database localhost:1/x must be reachable, but is not (08001).",
                    () -> Postgres.open("jdbc:postgresql://localhost:1/x?password=hidden"));
            assertSays(
                    "The PostgreSQL database localhost:99999/x must have an address that its driver accepts.",
                    () -> Postgres.open("jdbc:postgresql://localhost:99999/x?password=hidden"));
        }

        @Test
        @DisplayName("accepts the connection and says nothing")
        void saysNothing() throws IOException {
            try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                assertThatExceptionOfType(CannotOpenDatabaseException.class)
                        .isThrownBy(() -> Postgres.open("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/x"))
                        .withMessageContaining("must be reachable, but is not");
            }
        }

        @Test
        @DisplayName("has no such database")
        void hasNoSuchDatabase() {
            assertSays(
                    "The PostgreSQL database localhost:" + server.port() + "/nothing must exist, but does not.",
                    () -> Postgres.open(server.url("nothing", "postgres")));
        }

        @Test
        @DisplayName("refuses the user, unless the environment has the password")
        void refusesTheUser() {
            String url = server.newDatabase();
            server.askForPasswords("clerk", "right");
            Postgres.execute(url, "GRANT ALL ON SCHEMA public TO clerk");
            String asClerk = url.replace("user=postgres", "user=clerk");

            assertThatExceptionOfType(CannotOpenDatabaseException.class)
                    .isThrownBy(() -> Postgres.open(asClerk + "&password=wrong"))
                    .withMessageEndingWith("must accept the user and the password, but did not: give them in the"
                            + " address, or as PGUSER and PGPASSWORD in the environment.");
            assertThatExceptionOfType(CannotOpenDatabaseException.class)
                    .isThrownBy(() -> Postgres.open(asClerk))
                    .withMessageContaining("must accept the user and the password");
            Database.at(asClerk, Map.of("PGPASSWORD", "right")).close();
            Database.at(url.replace("?user=postgres", ""), Map.of("PGUSER", "clerk", "PGPASSWORD", "right"))
                    .close();
        }

        @Test
        @DisplayName("has a database of a later release")
        void isOfALaterRelease() {
            String url = server.newDatabase();
            Postgres.open(url).close();
            Postgres.execute(url, OF_A_LATER_RELEASE);

            assertThatExceptionOfType(CannotOpenDatabaseException.class)
                    .isThrownBy(() -> Postgres.open(url))
                    .withMessageEndingWith("must be no newer than this program, but is: start a later release.");
        }

        @Test
        @DisplayName("has the tables of something else")
        void hasOtherTables() {
            String url = server.newDatabase();
            Postgres.execute(url, "CREATE TABLE payroll (name TEXT)");

            assertThatExceptionOfType(CannotOpenDatabaseException.class)
                    .isThrownBy(() -> Postgres.open(url))
                    .withMessageEndingWith(
                            "must be empty or hold the tables of this program, and accept them, but" + " does not.");
        }
    }

    private static void assertSays(String sentence, ThrowingCallable opening) {
        assertThatExceptionOfType(CannotOpenDatabaseException.class)
                .isThrownBy(opening)
                .withMessage(sentence);
    }
}
