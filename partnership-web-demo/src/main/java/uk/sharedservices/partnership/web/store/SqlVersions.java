package uk.sharedservices.partnership.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import uk.sharedservices.partnership.InvalidValueException;

/** The versions in the one table that there is, with SQL that H2 and PostgreSQL both have. What is given is bound, always. */
final class SqlVersions implements Versions {

    private static final int ANSWER_WITHIN_SECONDS = 3;
    private static final String TAKEN = "23505";

    private static final String ENTRY = "SELECT name, number, title, role, reason, saved_at FROM partnership_version v";
    private static final String WHOLE =
            "SELECT name, number, title, role, reason, saved_at, content FROM partnership_version";
    private static final String LATEST = " WHERE name = :name ORDER BY number DESC FETCH FIRST ROW ONLY";
    private static final String NUMBERED = " WHERE name = :name AND number = :number";
    private static final RowMapper<Version.Entry> AS_ENTRY = (row, context) -> entry(row);
    private static final RowMapper<Version> AS_VERSION =
            (row, context) -> new Version(entry(row), row.getString("content"));

    private final Jdbi database;

    SqlVersions(DataSource connections) {
        this.database = Jdbi.create(connections);
        database.getConfig(SqlStatements.class).setQueryTimeout(ANSWER_WITHIN_SECONDS);
    }

    @Override
    public List<Version.Entry> held() {
        return asked(handle -> handle.createQuery(
                        ENTRY + " WHERE number = (SELECT MAX(number) FROM partnership_version WHERE name = v.name)"
                                + " ORDER BY name")
                .map(AS_ENTRY)
                .list());
    }

    @Override
    public List<Version.Entry> history(PartnershipName name) {
        return asked(handle -> handle.createQuery(ENTRY + " WHERE name = :name ORDER BY number DESC")
                .bind("name", name.value())
                .map(AS_ENTRY)
                .list());
    }

    @Override
    public Optional<Version.Entry> latestEntry(PartnershipName name) {
        return latest(ENTRY, name, AS_ENTRY);
    }

    @Override
    public Optional<Version> latest(PartnershipName name) {
        return latest(WHOLE, name, AS_VERSION);
    }

    private <T> Optional<T> latest(String what, PartnershipName name, RowMapper<T> as) {
        return asked(handle -> handle.createQuery(what + LATEST)
                .bind("name", name.value())
                .map(as)
                .findOne());
    }

    @Override
    public Optional<Version.Entry> entry(PartnershipName name, int number) {
        return numbered(ENTRY, name, number, AS_ENTRY);
    }

    @Override
    public Optional<Version> version(PartnershipName name, int number) {
        return numbered(WHOLE, name, number, AS_VERSION);
    }

    private <T> Optional<T> numbered(String what, PartnershipName name, int number, RowMapper<T> as) {
        return asked(handle -> handle.createQuery(what + NUMBERED)
                .bind("name", name.value())
                .bind("number", number)
                .map(as)
                .findOne());
    }

    @Override
    public Saving save(Draft draft) {
        int latest = asked(handle -> latestNumber(handle, draft.name()));
        if (draft.base() > latest) {
            throw InvalidValueException.of("base", "must be the number of a version that is kept", draft.base())
                    .at("base");
        }
        if (draft.base() < latest) {
            return movedOn(draft);
        }
        Optional<String> full = asked(handle -> Room.whyNoneFor(draft, handle));
        if (full.isPresent()) {
            return new Saving.Full(full.get());
        }
        // Whoever saved since then has taken the number.
        return asked(handle -> insert(handle, draft)) ? new Saving.Saved(entry(draft)) : movedOn(draft);
    }

    private Saving movedOn(Draft draft) {
        return new Saving.MovedOn(latest(draft.name()).orElseThrow());
    }

    private static int latestNumber(Handle handle, PartnershipName name) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM partnership_version WHERE name = :name")
                .bind("name", name.value())
                .mapTo(int.class)
                .one();
    }

    /** Returns whether the number was free. One statement is one transaction: it is saved whole, or not at all. */
    private static boolean insert(Handle handle, Draft draft) {
        Version.Entry entry = entry(draft);
        OffsetDateTime savedAt = entry.savedAt().atOffset(ZoneOffset.UTC);
        // A day with its time zone, because one without says an hour twice a year two times.
        Argument moment = (position, statement, context) -> statement.setObject(position, savedAt);
        try {
            handle.createUpdate("INSERT INTO partnership_version"
                            + " (name, number, title, content, content_bytes, role, reason, saved_at)"
                            + " VALUES (:name, :number, :title, :content, :bytes, :role, :reason, :savedAt)")
                    .bind("name", draft.name().value())
                    .bind("number", entry.number())
                    .bind("title", draft.title())
                    .bind("content", draft.content())
                    .bind("bytes", draft.bytes())
                    .bind("role", draft.role())
                    .bind("reason", draft.reason())
                    .bind("savedAt", moment)
                    .execute();
            return true;
        } catch (JdbiException refused) {
            if (refused.getCause() instanceof SQLException cause && TAKEN.equals(cause.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public boolean isReady() {
        try {
            return asked(handle -> handle.createQuery("SELECT COUNT(*) FROM partnership_version WHERE name = ''")
                            .mapTo(int.class)
                            .one())
                    == 0;
        } catch (DatabaseUnavailableException gone) {
            return false;
        }
    }

    /** The SQL is the program's own and was tested: what fails is the database. */
    private <T> T asked(Function<Handle, T> question) {
        try {
            return database.withHandle(question::apply);
        } catch (JdbiException failed) {
            throw new DatabaseUnavailableException(failed);
        }
    }

    private static Version.Entry entry(ResultSet row) throws SQLException {
        return new Version.Entry(
                PartnershipName.of(row.getString("name")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("role"),
                row.getString("reason"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static Version.Entry entry(Draft draft) {
        return new Version.Entry(
                draft.name(), draft.base() + 1, draft.title(), draft.role(), draft.reason(), draft.savedAt());
    }
}
