package uk.sharedservices.partnership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.testkit.FileChecks;

@DisplayName("The test kit's checks of files")
class FileChecksTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/uk/sharedservices/partnership/published");

    @Test
    @DisplayName("let pass the files that ship with the library")
    void letPassThePublishedFiles() {
        assertThat(FileChecks.partnershipIn(PUBLISHED.resolve("tameside-and-stockport.json")))
                .isEqualTo(ReferencePartnership.tamesideAndStockport());
        assertThat(FileChecks.profilesIn(PUBLISHED.resolve("governance-profiles.json")))
                .isEqualTo(Constitutions.profiles());
    }

    @Test
    @DisplayName("name every fault of a file that has some")
    void nameEveryFault() {
        byte[] faulty = new String(ReferencePartnership.file(), UTF_8)
                .replaceFirst("\"357\"", "\"35\"")
                .replaceFirst("\"LEADER_AND_CABINET\"", "\"A_KING\"")
                .getBytes(UTF_8);

        assertThatThrownBy(() -> FileChecks.partnershipIn(faulty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("faults of the file")
                .hasMessageContaining("$.councils[0].dfeCode must be three digits")
                .hasMessageContaining("$.councils[0].governance must be");
    }

    @Test
    @DisplayName("refuse a partnership, built in code, that no file could hold")
    void refuseWhatNoFileCouldHold() {
        Partnership untitled = Partnership.builder()
                .from(ReferencePartnership.tamesideAndStockport())
                .title(" ")
                .build();

        assertThatThrownBy(() -> FileChecks.survivesWriting(untitled)).hasMessageContaining("$.title");
    }

    @Test
    @DisplayName("say so when a file is not there")
    void sayWhenAFileIsNotThere() {
        assertThatThrownBy(() -> FileChecks.partnershipIn(Path.of("no-such-file.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no-such-file.json");
    }
}
