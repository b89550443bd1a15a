package uk.sharedservices.partnership.web.store;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.web.store.database.Database;

@DisplayName("A program killed while it saves in a folder")
class KilledWhileSavingInAFolderTest extends KilledWhileSaving {

    @TempDir
    private Path folder;

    @Override
    String place() {
        return folder.toString();
    }

    @Override
    Database open() {
        return Database.inFolder(folder);
    }
}
