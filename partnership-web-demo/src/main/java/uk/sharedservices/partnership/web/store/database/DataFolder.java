package uk.sharedservices.partnership.web.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/** A folder with an H2 file in it. */
record DataFolder(Path folder) implements Place {

    private static final String FILE = "partnerships";
    private static final String SUFFIX = ".mv.db";

    /** {@code DATABASE_ALREADY_OPEN_1} of H2. */
    private static final int IN_USE = 90020;

    /** {@code FILE_VERSION_ERROR_1} of H2: the file was written by a later H2, or by one of before 2. */
    private static final int OF_ANOTHER_RELEASE = 90048;

    static DataFolder at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw new CannotOpenDatabaseException(
                    "The data folder must have no semicolon in its path, but was " + absolute + ".");
        }
        try {
            Files.createDirectories(absolute);
        } catch (IOException notMade) {
            throw new CannotOpenDatabaseException(notWritable(absolute), notMade);
        }
        Path file = absolute.resolve(FILE + SUFFIX);
        if (!Files.isWritable(absolute) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new CannotOpenDatabaseException(notWritable(absolute));
        }
        return new DataFolder(absolute);
    }

    private static String notWritable(Path folder) {
        return "The data folder must be a folder that this program may write to, but " + folder + " is not.";
    }

    /**
     * H2 writes half a second after a save unless told otherwise, which a killed program would lose. The file is of the kind
     * that an interrupted thread does not close. Nothing is traced into a file beside it.
     */
    @Override
    public String url() {
        return "jdbc:h2:async:" + folder.resolve(FILE) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    @Override
    public Properties properties() {
        return new Properties();
    }

    @Override
    public String why(SQLException refused) {
        return switch (refused.getErrorCode()) {
            case IN_USE -> "The data folder must be in use by no other program, but " + folder + " is.";
            case OF_ANOTHER_RELEASE -> "The " + this + " must be of this release of the program, but is of another.";
            default -> "The " + this + " must be readable, but is not: " + firstLine(refused);
        };
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("") + ".";
    }

    @Override
    public String toString() {
        return "database in the folder " + folder;
    }
}
