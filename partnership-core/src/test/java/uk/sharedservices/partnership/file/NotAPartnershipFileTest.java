package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("What is no partnership file is refused")
class NotAPartnershipFileTest {

    @Test
    @DisplayName("with the place")
    void withThePlace() {
        assertThat(faults("Dear Sir or Madam")).containsExactly("$ must be JSON, but it is not at line 1, column 1.");
        assertThat(faults("{\"format\": \"partnership/2\",\n  title: 1}"))
                .containsExactly("$ must be JSON, but it is not at line 2, column 3.");
        assertThat(faults("{} and more"))
                .singleElement()
                .asString()
                .startsWith("$ must be JSON, but it is not at line 1, column ");
    }

    @Test
    @DisplayName("because it is empty")
    void empty() {
        assertThat(faults("")).containsExactly("$ must be JSON, but was empty.");
        assertThat(faults("  \n ")).containsExactly("$ must be JSON, but was empty.");
    }

    @Test
    @DisplayName("because it is cut short, wherever the cut is")
    void cutShort() {
        byte[] file = ReferencePartnership.file();
        for (int length = 1; length < file.length - 2; length += 97) {
            assertThat(PartnershipFile.read(Arrays.copyOf(file, length)).faults())
                    .as("cut after %s bytes", length)
                    .isNotEmpty();
        }
        assertThat(faults(new String(file, 0, 400, UTF_8)))
                .singleElement()
                .asString()
                .startsWith("$ must be complete JSON, but it is cut short at line ");
    }

    @Test
    @DisplayName("because a field comes twice")
    void fieldTwice() {
        assertThat(faults("{\"format\": \"partnership/2\", \"format\": \"partnership/2\"}"))
                .singleElement()
                .asString()
                .startsWith("$ must name each field of an object once, but a field comes twice at line 1");
    }

    @Test
    @DisplayName("because it is nonsense, however much of it")
    void nonsense() {
        assertThat(faults("x".repeat(5 * 1024 * 1024)))
                .singleElement()
                .asString()
                .startsWith("$ must be JSON");
        assertThat(faults("[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("$ must be JSON of ordinary depth");
        assertThat(faults(" ".repeat(PartnershipFile.MOST_BYTES + 1)))
                .containsExactly("$ must be at most 20,971,520 bytes, but was 20,971,521 bytes.");
    }

    @Test
    @DisplayName("because its text is broken, its numbers are beyond all reckoning, or half a letter is missing")
    void brokenText() {
        assertThat(PartnershipFile.read(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE, 0, 0})
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.mustHold()).startsWith("must be JSON"));
        assertThat(faults("{\"amount\": 1e99999999999999}"))
                .singleElement()
                .asString()
                .startsWith("$ must be JSON");
        assertThat(faults(new String(ReferencePartnership.file(), UTF_8)
                        .replace("\"title\": \"Tameside and", "\"title\": \"\\ud800 and")))
                .singleElement()
                .asString()
                .isEqualTo("$.title must be text of whole characters, but holds half of one, \\ud800.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[]", "3", "\"text\"", "null"})
    @DisplayName("that is JSON but no object")
    void noObject(String json) {
        assertThat(faults(json)).singleElement().asString().startsWith("$ must be an object, but was ");
    }

    @Test
    @DisplayName("with a flood of faults, a thousand of them told")
    void flood() {
        String file = "{\"format\": \"partnership/2\", \"councils\": [" + "{},".repeat(300_000) + "{}]}";

        assertThat(faults(file)).hasSize(1000);
        assertThat(faults("{\"format\": \"partnership/2\", \"documents\": [" + "{},".repeat(2000)
                        + "{}], \"title\": \"x\", \"councils\": [{}, {}]}"))
                .as("no fault that the flood alone brings about")
                .noneMatch(fault -> fault.startsWith("$.councils") || fault.contains("as the format says"));
    }

    private static List<String> faults(String file) {
        return PartnershipFile.read(file.getBytes(UTF_8)).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
