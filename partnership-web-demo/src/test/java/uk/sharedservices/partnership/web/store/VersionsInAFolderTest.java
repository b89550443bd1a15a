package uk.sharedservices.partnership.web.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.web.store.database.Database;

@DisplayName("The versions in a folder of this machine")
class VersionsInAFolderTest extends VersionsKept {

    @TempDir
    private Path place;

    private Path folder = Path.of("");

    @Override
    void newDatabase() {
        try {
            folder = Files.createTempDirectory(place, "a folder ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Database open() {
        return Database.inFolder(folder);
    }

    @Override
    void resize(String statement) {
        Postgres.execute("jdbc:h2:async:" + folder.resolve("partnerships"), statement);
    }
}
