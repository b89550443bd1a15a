package uk.sharedservices.partnership.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.GovernanceProfilesFile;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.testkit.flaw.BrokenFile;
import uk.sharedservices.partnership.testkit.flaw.FileFlaw;
import uk.sharedservices.partnership.validation.Checked;

/** Assertions about files of one's own. Each fails with every fault found, a line each. */
public final class FileChecks {

    private FileChecks() {}

    /**
     * Asserts that a partnership file has no fault, and that it can be written and read again without loss.
     *
     * @param file  the file, such as {@code Path.of("src/test/resources/our-partnership.json")}
     * @return the partnership
     */
    public static Partnership partnershipIn(Path file) {
        return partnershipIn(bytesOf(file));
    }

    /**
     * Asserts that a partnership file has no fault, and that it can be written and read again without loss.
     *
     * @param file  the file's bytes
     * @return the partnership
     */
    public static Partnership partnershipIn(byte[] file) {
        Partnership partnership = clean(PartnershipFile.read(file));
        survivesWriting(partnership);
        return partnership;
    }

    /** Asserts that a partnership, wherever it comes from, is read as it was written, and written the same again. */
    public static void survivesWriting(Partnership partnership) {
        String written = PartnershipFile.write(partnership);
        Partnership read = clean(PartnershipFile.read(written.getBytes(UTF_8)));
        assertThat(read).as("the partnership, written and read").isEqualTo(partnership);
        assertThat(PartnershipFile.write(read)).as("the file, written twice").isEqualTo(written);
    }

    /** Asserts that a file with one flaw is refused for that flaw, at its place and in its words, and for nothing else. */
    public static void isRefused(BrokenFile broken) {
        assertThat(PartnershipFile.read(broken.bytes()).faults())
                .as("faults of a file with the flaw %s", broken.flaw())
                .singleElement()
                .matches(
                        broken::isToldBy,
                        "is at " + broken.path() + " and says " + broken.flaw().mustHold());
    }

    /**
     * Asserts that each flaw of a file, put into a partnership of one's own, is refused by its name: that nothing the partnership
     * holds hides it.
     *
     * <pre>{@code
     * FileChecks.everyFlawIsRefused(FileChecks.partnershipIn(Path.of("src/test/resources/our-partnership.json")));
     * }</pre>
     *
     * @param partnership  the partnership, which is sound
     */
    public static void everyFlawIsRefused(Partnership partnership) {
        Stream.of(FileFlaw.values()).forEach(flaw -> isRefused(flaw.in(partnership)));
    }

    /**
     * Asserts that a file of governance profiles has no fault, and that it can be written and read again without loss.
     *
     * @param file  the file
     * @return the profiles
     */
    public static GovernanceProfiles profilesIn(Path file) {
        GovernanceProfiles profiles = clean(GovernanceProfilesFile.read(bytesOf(file)));
        survivesWriting(profiles);
        return profiles;
    }

    /** Asserts that profiles, wherever they come from, are read as they were written. */
    public static void survivesWriting(GovernanceProfiles profiles) {
        assertThat(clean(GovernanceProfilesFile.read(
                        GovernanceProfilesFile.write(profiles).getBytes(UTF_8))))
                .as("the profiles, written and read")
                .isEqualTo(profiles);
    }

    private static <T> T clean(Checked<T> read) {
        assertThat(read.faults()).as("faults of the file").isEmpty();
        return read.orThrow();
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
