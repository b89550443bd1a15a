package uk.sharedservices.partnership.web.yours.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.file.FileSchema;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("The words of a file")
class WordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    exitApproval, Exit approval
                    dsgPositions, DSG positions
                    dfeCode, DfE code
                    id, Short name
                    name, Name
                    """)
    @DisplayName("call a field by what it is")
    void callAField(String name, String words) {
        assertThat(Words.field(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EVERY_PARTY, Every party
                    LGA_1972_S101, Local Government Act 1972 section 101
                    NHS_ACT_2006_S75, NHS act 2006 section 75
                    DSG_HIGH_NEEDS_BLOCK, DSG high needs block
                    £m, £m
                    """)
    @DisplayName("call what can be chosen by what it is")
    void callAChoice(String value, String words) {
        assertThat(Words.choice(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $.agreements[0].noticeClause.period | Agreements, 1: Notice clause: Period
                    $.documents[4].sections[2]          | Documents, 5: Sections, 3
                    $.title                             | Title
                    $                                   | The file
                    """)
    @DisplayName("tell the way to a part")
    void tellTheWay(String path, String words) {
        assertThat(Words.path(Steps.ofPath(path))).isEqualTo(words);
    }

    @Test
    @DisplayName("tell a change and a fault without the signs of JSON")
    void tellAChangeAndAFault() {
        assertThat(Words.change("agreements[shared-director-of-education].term.lastDay"))
                .isEqualTo("Agreements, shared-director-of-education: Term: Last day");
        assertThat(Words.change("dsgPositions[E08000008, 2022/23, 1.5].inYear.figure"))
                .isEqualTo("DSG positions, E08000008, 2022/23, 1.5: In year: Figure");
        assertThat(FaultWords.sentence(new Fault("$.councils[1].code", "must be given", "is missing")))
                .isEqualTo("Councils, 2: Code must be given, but is missing");
    }

    @Test
    @DisplayName("call an entry by its title, name or first words, and none of it too long")
    void callAnEntry() {
        JsonNode named = JsonNodeFactory.instance.objectNode().put("id", "x").put("name", "A board ".repeat(20));

        assertThat(Words.name(named)).startsWith("A board A board").hasSizeLessThan(75);
        assertThat(Words.name(JsonNodeFactory.instance.objectNode())).isEmpty();
    }

    @Test
    @DisplayName("say nothing in capitals with underscores, of every field and choice that the schema has")
    void sayNothingInCapitals() {
        byte[] schema = FileSchema.of(PartnershipFile.FORMAT).getBytes(StandardCharsets.UTF_8);
        JsonNode tree = PartnershipJson.tree(schema, Integer.MAX_VALUE).orThrow();
        List<String> values = tree.findValues("enum").stream()
                .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                .map(JsonNode::asText)
                .toList();

        assertThat(values).hasSizeGreaterThan(100);
        assertThat(values).extracting(Words::choice).noneMatch(words -> words.contains("_"));
        assertThat(Section.all()).extracting(Section::label).allMatch(words -> words.matches("[A-Z][A-Za-z ]+"));
    }
}
