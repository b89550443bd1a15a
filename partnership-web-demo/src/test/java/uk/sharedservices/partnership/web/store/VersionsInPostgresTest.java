package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The versions on a PostgreSQL server")
class VersionsInPostgresTest extends VersionsKept {

    @TempDir
    private static Path place;

    private static Postgres server;

    private String url = "";

    @BeforeAll
    static void start() {
        server = Postgres.start(place);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    void newDatabase() {
        url = server.newDatabase();
    }

    @Override
    Database open() {
        return Postgres.open(url);
    }

    @Override
    void resize(String statement) {
        Postgres.execute(url, statement);
    }

    @Test
    @DisplayName("are the same for a second program, at once")
    void areTheSameForASecondProgram() {
        try (Database one = open();
                Database other = open()) {
            one.versions().save(Drafts.first(Drafts.NAME));

            assertThat(other.versions().held())
                    .hasSize(1)
                    .isEqualTo(one.versions().held());
            other.versions().save(Drafts.of(Drafts.NAME, 1, "the other's"));
            assertThat(one.versions().save(Drafts.of(Drafts.NAME, 1, "the one's")))
                    .isEqualTo(new Saving.MovedOn(
                            other.versions().latest(Drafts.NAME).orElseThrow()));
        }
    }
}
