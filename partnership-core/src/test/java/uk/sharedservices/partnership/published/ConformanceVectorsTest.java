package uk.sharedservices.partnership.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.period.PeriodRules;
import uk.sharedservices.partnership.rulebook.VectorId;

@DisplayName("The vectors that ship")
class ConformanceVectorsTest {

    private static final int MOST_BYTES = 1_000_000;

    @Test
    @DisplayName("each have an id of their own, a kind, a source and a certainty")
    void areWhole() {
        for (String name : ConformanceVectors.names()) {
            JsonNode file = PartnershipJson.tree(ConformanceVectors.file(name), MOST_BYTES)
                    .orThrow();
            List<String> ids = new ArrayList<>();
            file.get("cases").forEach(each -> {
                ids.add(each.path("id").asText());
                assertThat(each.path("kind").asText())
                        .as(each.path("id").asText())
                        .isNotBlank();
                assertThat(each.path("source").asText())
                        .as(each.path("id").asText())
                        .isNotBlank();
                assertThat(each.path("certainty").asText())
                        .as(each.path("id").asText())
                        .isIn("settled", "practice", "contract", "disputed");
            });

            assertThat(file.path("format").asText()).isEqualTo("partnership-vectors/1");
            assertThat(file.path("title").asText()).isNotBlank();
            assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("name no person, telephone number or e-mail address")
    void nameNoPerson() {
        assertThat(ConformanceVectors.names())
                .allSatisfy(name -> assertThat(new String(ConformanceVectors.file(name), UTF_8))
                        .doesNotContain("@")
                        .doesNotContainPattern("\\b0\\d{3,4} ?\\d{6}\\b"));
    }

    @Test
    @DisplayName("and the shared ones are found by the rule they exercise")
    void areFoundByRule() {
        assertThat(ConformanceVectors.index().vectorsOf(PeriodRules.R1C))
                .contains(new VectorId("counting", "K10"), new VectorId("agreements", "L11"));
        assertThat(ConformanceVectors.index().vectorsOf(PeriodRules.R1)).contains(new VectorId("law", "N01"));
    }

    @Test
    @DisplayName("are refused by a name that none of them has")
    void unknownName() {
        assertThatThrownBy(() -> ConformanceVectors.file("law"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("file of vectors must be one of counting, service");
    }
}
