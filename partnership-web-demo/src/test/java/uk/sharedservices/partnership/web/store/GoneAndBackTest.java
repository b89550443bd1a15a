package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.web.store.database.Database;

/** The limit of time is for a test that hangs. */
@DisplayName("A database that is gone")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GoneAndBackTest {

    private static final int INTERRUPTS = 20;

    @TempDir
    private Path place;

    private final Postgres server = Postgres.server();

    @Test
    @DisplayName("is said to be gone, whatever it is asked, and gives the same answers once it is back")
    void isSaidToBeGone() {
        try (Database database = Postgres.open(server.newDatabase())) {
            Versions versions = database.versions();
            versions.save(Drafts.first(Drafts.NAME));
            List<Version.Entry> before = versions.held();
            server.stop();

            assertUnavailable(versions);
            assertThat(versions.isReady()).isFalse();
            server.startAgain();
            assertThat(Postgres.isFoundAgain(versions)).isTrue();
            assertThat(versions.held()).isEqualTo(before);
            assertThat(versions.save(Drafts.of(Drafts.NAME, 1, "second"))).isInstanceOf(Saving.Saved.class);
        }
    }

    @Test
    @DisplayName("is one that does not answer, too")
    void isOneThatDoesNotAnswer() throws Exception {
        String url = server.newDatabase();
        try (Database database = Postgres.open(url);
                Connection connection = DriverManager.getConnection(url);
                Statement other = connection.createStatement()) {
            Versions versions = database.versions();
            versions.save(Drafts.first(Drafts.NAME));
            connection.setAutoCommit(false);
            other.execute("LOCK TABLE partnership_version IN ACCESS EXCLUSIVE MODE");

            assertThatThrownBy(versions::held).isInstanceOf(DatabaseUnavailableException.class);
            assertThatThrownBy(() -> versions.save(Drafts.of(Drafts.NAME, 1, "second")))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("look at the versions before saving it again");
            connection.rollback();
            assertThat(versions.history(Drafts.NAME)).hasSize(1);
            assertThat(versions.save(Drafts.of(Drafts.NAME, 1, "second"))).isInstanceOf(Saving.Saved.class);
        }
    }

    @Test
    @DisplayName("may be one in a folder, which is opened again when it is asked again")
    void mayBeInAFolder() {
        try (Database database = Database.inFolder(place)) {
            Versions versions = database.versions();
            versions.save(Drafts.first(Drafts.NAME));
            List<Version.Entry> before = versions.held();
            Postgres.execute("jdbc:h2:async:" + place.resolve("partnerships"), "SHUTDOWN IMMEDIATELY");
            while (!versions.isReady()) {
                Thread.onSpinWait();
            }

            assertThat(versions.held()).isEqualTo(before);
            assertThat(versions.save(Drafts.of(Drafts.NAME, 1, "second"))).isInstanceOf(Saving.Saved.class);
        }
    }

    @Test
    @DisplayName("is not what an interrupted request leaves behind")
    void isNotLeftByAnInterrupt() throws Exception {
        try (Database database = Database.inFolder(place)) {
            Versions versions = database.versions();
            versions.save(Drafts.first(Drafts.NAME));
            Thread interrupted = new Thread(() -> saveWhileInterrupted(versions));
            interrupted.start();
            interrupted.join();

            assertThat(versions.latest(Drafts.NAME))
                    .map(Version::content)
                    .contains("{\"format\": \"partnership/2\"}\n");
            assertThat(versions.save(Drafts.of(Drafts.NAME, 1, "second"))).isInstanceOf(Saving.Saved.class);
        }
    }

    private static void saveWhileInterrupted(Versions versions) {
        for (int time = 1; time <= INTERRUPTS; time++) {
            Thread.currentThread().interrupt();
            try {
                versions.save(Drafts.telling(PartnershipName.of("interrupted-" + time), 1));
            } catch (DatabaseUnavailableException notWaitedFor) {
                assertThat(notWaitedFor).hasMessageContaining("must answer"); // as good as that it was saved
            }
        }
    }

    private static void assertUnavailable(Versions versions) {
        assertThatThrownBy(versions::held).isInstanceOf(DatabaseUnavailableException.class);
        assertThatThrownBy(() -> versions.history(Drafts.NAME)).isInstanceOf(DatabaseUnavailableException.class);
        assertThatThrownBy(() -> versions.latest(Drafts.NAME)).isInstanceOf(DatabaseUnavailableException.class);
        assertThatThrownBy(() -> versions.version(Drafts.NAME, 1)).isInstanceOf(DatabaseUnavailableException.class);
        assertThatThrownBy(() -> versions.save(Drafts.of(Drafts.NAME, 1, "second")))
                .isInstanceOf(DatabaseUnavailableException.class);
    }
}
