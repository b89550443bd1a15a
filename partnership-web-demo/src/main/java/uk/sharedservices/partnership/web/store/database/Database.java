package uk.sharedservices.partnership.web.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.sharedservices.partnership.web.store.Versions;

/** The open database that versions are kept in. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final long WAIT_FOR_CONNECTION_MILLIS = TimeUnit.SECONDS.toMillis(2);
    private static final long WAIT_FOR_SIGN_OF_LIFE_MILLIS = TimeUnit.SECONDS.toMillis(1);

    private final HikariDataSource pool;
    private final Versions versions;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.versions = Versions.in(pool);
    }

    /**
     * Opens the database in a folder of this machine, for this program alone. The folder is made if there is none.
     *
     * <p>What was saved outlives the program however it ends; if the machine loses its power, what was saved in the last
     * seconds may be lost.
     *
     * @param folder  the folder
     * @return the open database
     * @throws CannotOpenDatabaseException if it cannot be written to, is in use, or is newer than this program
     */
    public static Database inFolder(Path folder) {
        return open(DataFolder.at(folder));
    }

    /**
     * Opens a database of a PostgreSQL server, which other programs may ask as well.
     *
     * @param url  where it is: {@code jdbc:postgresql://HOST:PORT/DATABASE}, with the driver's parameters if need be
     * @param environment  the environment of the program; the user and the password are taken from {@code PGUSER} and
     *     {@code PGPASSWORD} where the address has none
     * @return the open database
     * @throws CannotOpenDatabaseException if it cannot be reached, refuses the user, or is newer than this program
     */
    public static Database at(String url, Map<String, String> environment) {
        return open(PostgresServer.at(url, environment));
    }

    private static Database open(Place place) {
        HikariDataSource pool = connect(place);
        try {
            Migrations.bringUpToDate(pool, place.toString());
            return new Database(pool);
        } catch (RuntimeException notOpened) {
            pool.close();
            throw notOpened;
        }
    }

    private static HikariDataSource connect(Place place) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("versions");
        config.setJdbcUrl(place.url());
        config.setDataSourceProperties(place.properties());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLIS);
        config.setValidationTimeout(WAIT_FOR_SIGN_OF_LIFE_MILLIS);
        config.setExceptionOverride(new LostConnections());
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException notConnected) {
            throw new CannotOpenDatabaseException(
                    notConnected.getCause() instanceof SQLException refused
                            ? place.why(refused)
                            : "The " + place + " must accept a connection, but did not.",
                    notConnected);
        } catch (RuntimeException notUnderstood) {
            throw new CannotOpenDatabaseException("The " + place + " must have an address that its driver accepts.");
        }
    }

    /** The versions kept in it. */
    public Versions versions() {
        return versions;
    }

    /** Closes the database; what was saved stays. */
    @Override
    public void close() {
        pool.close();
    }
}
