package uk.sharedservices.partnership.web.store;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The partnerships that users saved, each with its versions.
 *
 * <p>A version never changes and none is taken away. Nothing is held outside the database, so that several programs may
 * ask the same one. Every method throws {@link DatabaseUnavailableException} where the database cannot be asked, within a
 * few seconds; a later call may succeed.
 *
 * <p>There is an end to what is kept, so that a program left running does not fill the disk:
 * {@value #MOST_PARTNERSHIPS} partnerships, {@value #MOST_VERSIONS} versions of each, and {@value #MOST_BYTES} bytes of
 * files in all. Savers of the same moment may go past the first and the last by what they save.
 */
public interface Versions {

    /** How many partnerships are kept. */
    int MOST_PARTNERSHIPS = 200;

    /** How many versions of a partnership are kept. */
    int MOST_VERSIONS = 1_000;

    /** How much is kept in all, in bytes of files as UTF-8. */
    long MOST_BYTES = 1L << 30;

    /** Returns the versions in a database that has the tables for them. */
    static Versions in(DataSource connections) {
        return new SqlVersions(connections);
    }

    /** What is told of each partnership's latest version, by name. */
    List<Version.Entry> held();

    /** What is told of each version of a partnership, newest first; nothing if there is no such partnership. */
    List<Version.Entry> history(PartnershipName name);

    /** Returns what is told of the latest version of a partnership. */
    Optional<Version.Entry> latestEntry(PartnershipName name);

    /** Returns what is told of a version of a partnership. */
    Optional<Version.Entry> entry(PartnershipName name, int number);

    /** Returns the latest version of a partnership. */
    Optional<Version> latest(PartnershipName name);

    /** Returns a version of a partnership by its number. */
    Optional<Version> version(PartnershipName name, int number);

    /**
     * Saves a draft as the version after the one it was made from.
     *
     * @param draft  the draft
     * @return the new version; or the latest, if that is another than the draft was made from; or why there is no room
     * @throws uk.sharedservices.partnership.InvalidValueException if the draft is made from a version that does not exist
     * @throws DatabaseUnavailableException if the database cannot be asked, or does not say in time that the version is
     *     saved: it may be
     */
    Saving save(Draft draft);

    /** Whether the database can be asked now; told within a few seconds. */
    boolean isReady();
}
