package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.store.database.Database;

@DisplayName("A program killed while it saves on a PostgreSQL server")
class KilledWhileSavingInPostgresTest extends KilledWhileSaving {

    private static final int SERVER_KILLS = 3;
    private static final int SAVES = 20;

    private final Postgres server = Postgres.server();
    private final String url = server.newDatabase();

    @Override
    String place() {
        return url;
    }

    @Override
    Database open() {
        return Postgres.open(url);
    }

    @Test
    @DisplayName("loses as little when it is the server that is killed, and goes on once it is back")
    void losesAsLittleWhenTheServerIsKilled() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Database database = open()) {
            for (int kill = 1; kill <= SERVER_KILLS; kill++) {
                List<PartnershipName> names = names(kill);
                Semaphore saves = new Semaphore(0);
                List<Future<Integer>> told = names.stream()
                        .map(name -> threads.submit(() -> savesUntilGone(database.versions(), name, saves)))
                        .toList();
                saves.acquire(SAVES);
                server.kill();

                assertThat(told.get(0).get()).isPositive();
                assertThat(database.versions().isReady()).isFalse();
                server.startAgain();
                assertThat(Postgres.isFoundAgain(database.versions())).isTrue();
                for (int name = 0; name < names.size(); name++) {
                    holds(database.versions(), names.get(name), told.get(name).get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the last number that was said to be saved. */
    private static int savesUntilGone(Versions versions, PartnershipName name, Semaphore saves) {
        int number = 0;
        try {
            while (versions.save(Drafts.telling(name, number + 1)) instanceof Saving.Saved) {
                number++;
                saves.release();
            }
            throw new IllegalStateException("nobody else may save " + name);
        } catch (DatabaseUnavailableException gone) {
            return number;
        }
    }

    private static List<PartnershipName> names(int kill) {
        return Stream.of("one", "two", "three", "four")
                .map(thread -> PartnershipName.of("server-kill-" + kill + "-" + thread))
                .toList();
    }
}
