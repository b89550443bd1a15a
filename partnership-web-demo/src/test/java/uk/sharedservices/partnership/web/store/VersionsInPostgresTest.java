package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.store.database.Database;

@DisplayName("The versions on a PostgreSQL server")
class VersionsInPostgresTest extends VersionsKept {

    private String url = "";

    @Override
    void newDatabase() {
        url = Postgres.server().newDatabase();
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
