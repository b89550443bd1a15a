package uk.sharedservices.partnership.web.store.database;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The tables of the database, as the numbered files beside this class have them. */
final class Migrations {

    private static final String LOCATION = "classpath:uk/sharedservices/partnership/web/store/database";
    private static final String LISTED_IN = "partnership_migrations";

    private Migrations() {}

    /**
     * Makes the tables, or brings those of an earlier release of the program up to date.
     *
     * @throws CannotOpenDatabaseException if the database is of a later release, or holds the tables of something else
     */
    static void bringUpToDate(DataSource database, String name) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations(LOCATION)
                .table(LISTED_IN)
                .loggers("slf4j")
                .load();
        try {
            if (Stream.of(flyway.info().all()).anyMatch(Migrations::isOfALaterRelease)) {
                throw new CannotOpenDatabaseException(
                        "The " + name + " must be no newer than this program, but is: start a later release.");
            }
            flyway.migrate();
        } catch (FlywayException refused) {
            throw new CannotOpenDatabaseException(
                    "The " + name + " must be empty or hold the tables of this program, and accept them, but does not.",
                    refused);
        }
    }

    private static boolean isOfALaterRelease(MigrationInfo migration) {
        return migration.getState().isApplied() && !migration.getState().isResolved();
    }
}
