package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("A file made to be too much is refused")
@Timeout(20)
class HugeFileTest {

    private static final int NINETEEN_MB = 19 * 1024 * 1024;
    private static final String ORDINARY = "$ must be JSON of ordinary depth and with ordinary numbers and texts, but ";

    @Test
    @DisplayName("by its size alone, before any of it is read")
    void fiftyMegabytes() {
        // Nothing but noughts, which no reader could take for JSON: what is refused is the size.
        assertThat(faults(new byte[50 * 1024 * 1024]))
                .containsExactly("$ must be at most 20,971,520 bytes, but was 52,428,800 bytes.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"title", "councils", "decisions", "nothing-of-the-format"})
    @DisplayName("where it is nested ten thousand deep, in a field of the format and in another")
    void tenThousandDeep(String field) {
        int deep = 10_000;
        assertThat(faults(with(field, "[".repeat(deep) + "]".repeat(deep))))
                .containsExactly(ORDINARY + "some of it is nested more than 1,000 deep.");
        assertThat(faults(with(field, "{\"in\":".repeat(deep) + "1" + "}".repeat(deep))))
                .containsExactly(ORDINARY + "some of it is nested more than 1,000 deep.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "title, '$.title must be text, but was a list.'",
        "nothing-of-the-format, '$.nothing-of-the-format must be one of the fields '"
    })
    @DisplayName("at its field where it is nested as deep as JSON may be, and no deeper")
    void asDeepAsMayBe(String field, String fault) {
        int deep = PartnershipJson.DEEPEST - 1;

        assertThat(faults(with(field, "[".repeat(deep) + "]".repeat(deep))))
                .anySatisfy(found -> assertThat(found).startsWith(fault));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"title", "nothing-of-the-format"})
    @DisplayName("where nineteen megabytes of it are one text")
    void oneText(String field) {
        assertThat(faults(with(field, "\"" + "x".repeat(NINETEEN_MB) + "\"")))
                .containsExactly(ORDINARY + "one of its texts or numbers is longer than 1,000,000 characters.");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "title, 0",
        "councils, {}",
        "decisions, []",
        "decisions, '\"\"'",
        "nothing-of-the-format, {}",
        "nothing-of-the-format, null"
    })
    @DisplayName("where nineteen megabytes of it are one list")
    void oneList(String field, String entry) {
        int entries = NINETEEN_MB / (entry.length() + 1);

        assertThat(faults(with(field, "[" + (entry + ",").repeat(entries) + entry + "]")))
                .containsExactly(ORDINARY + "it holds more than 3,000,000 values, names and brackets.");
    }

    @Test
    @DisplayName("where one of its numbers or names is beyond all reckoning")
    void oneNumber() {
        assertThat(faults(with("title", "1".repeat(NINETEEN_MB))))
                .containsExactly(ORDINARY + "one of its texts or numbers is longer than 1,000,000 characters.");
        assertThat(faults(with("title", "1".repeat(5000)))).containsExactly(ORDINARY + "some of it is too long.");
        assertThat(faults(with("x".repeat(NINETEEN_MB), "1"))).containsExactly(ORDINARY + "some of it is too long.");
    }

    @Test
    @DisplayName("with a thousand faults at most, where nearly all of it is faulty")
    void thousandFaults() {
        String empty = "{},".repeat(50_000) + "{}";

        assertThat(faults(with("decisions", "[" + empty + "]"))).hasSize(1000);
    }

    private static byte[] with(String field, String value) {
        String file = new String(ReferencePartnership.file(), UTF_8);
        String spoilt = file.replaceFirst("\"" + field + "\": ", "\"was-" + field + "\": ");
        return ("{\"" + field + "\":" + value + "," + spoilt.substring(spoilt.indexOf('{') + 1)).getBytes(US_ASCII);
    }

    private static List<String> faults(byte[] file) {
        return PartnershipFile.read(file).faults().stream().map(Fault::toString).toList();
    }
}
