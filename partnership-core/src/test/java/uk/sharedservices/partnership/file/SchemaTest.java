package uk.sharedservices.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

@DisplayName("The schema of a format")
class SchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/uk/sharedservices/partnership/file");

    @ParameterizedTest(name = "{0}: is what the types of the model say")
    @EnumSource
    void isWhatTheModelSays(DescribedFormat format) throws IOException {
        String said = SchemaOfTheModel.of(format);
        Path file = FOLDER.resolve(FileSchema.fileName(format.format()));
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(file, said);
        }

        assertThat(Files.readString(file))
                .as(
                        "the model has changed, and with it the format: review what changes in %s after mvn -o -pl"
                                + " partnership-core test -Dtest=SchemaTest#isWhatTheModelSays -Dschema.update=true",
                        file)
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: is a schema of draft 2020-12")
    @EnumSource
    void isASchema(DescribedFormat format) {
        JsonNode schema = schema(format);

        assertThat(schema.path("$id").asText()).startsWith("urn:shared-services:");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(schema.path("$schema").asText()))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: has for every type its fields, in the order of files, each with a word on it")
    @EnumSource
    void hasEveryField(DescribedFormat format) {
        JsonNode schema = schema(format);
        Set<Class<?>> types = new LinkedHashSet<>();
        gather(format.root(), types);
        types.remove(format.root());

        assertThat(names(schema.path("properties")))
                .startsWith("format")
                .endsWith(ModelType.of(format.root()).properties().keySet().toArray(String[]::new));
        assertThat(types).hasSizeGreaterThan(4).allSatisfy(type -> {
            JsonNode definition = schema.path("$defs").path(WrittenForms.name(type));
            assertThat(names(definition.path("properties")))
                    .containsExactlyElementsOf(ModelType.of(type).properties().keySet());
            assertThat(definition.path("additionalProperties").isBoolean()).isTrue();
            assertThat(definition.path("properties"))
                    .allSatisfy(field -> assertThat(field.path("description").asText())
                            .isNotEmpty()
                            .doesNotContain("{@"));
        });
    }

    @Test
    @DisplayName("says of a field that refers to something what that is, and of a name that it is given once")
    void saysWhatIsReferredTo() {
        JsonNode post = schema(DescribedFormat.PARTNERSHIP).at("/$defs/SharedPost/properties");

        assertThat(post.at("/agreement/description").asText())
                .endsWith("Must be the id of an agreement that the file lists.");
        assertThat(post.at("/id/description").asText()).endsWith("No other entry of the file has it.");
        assertThat(schema(DescribedFormat.PARTNERSHIP)
                        .at("/$defs/AdvisoryBoard/properties/councils/description")
                        .asText())
                .endsWith("Each must be the code of a council that the file lists.");
        assertThat(schema(DescribedFormat.GOVERNANCE_PROFILES).toString()).doesNotContain("that the file lists");
    }

    @Test
    @DisplayName("asks for a list that must not be empty, and for no other")
    void asksForListsThatMustNotBeEmpty() {
        assertThat(schema(DescribedFormat.PARTNERSHIP).path("required"))
                .extracting(JsonNode::asText)
                .containsExactly("format", "title", "councils");
    }

    @Test
    @DisplayName("takes the files that ship")
    void takesTheFilesThatShip() throws IOException {
        HeldAgainstSchema partnership = HeldAgainstSchema.of(PartnershipFile.FORMAT);

        assertThat(partnership.errors(HeldAgainstSchema.tree(ReferencePartnership.file())))
                .isEmpty();
        assertThat(partnership.errors(HeldAgainstSchema.tree(TriBorough.file())))
                .isEmpty();
        try (InputStream small = Objects.requireNonNull(SchemaTest.class.getResourceAsStream("two-councils.json"))) {
            assertThat(partnership.errors(HeldAgainstSchema.tree(small.readAllBytes())))
                    .isEmpty();
        }
        assertThat(HeldAgainstSchema.of(GovernanceProfilesFile.FORMAT)
                        .errors(HeldAgainstSchema.tree(Constitutions.file())))
                .isEmpty();
    }

    @Test
    @DisplayName("is had for the formats that are written, and for no other")
    void isHadForTheFormatsWritten() {
        assertThat(FileSchema.formats()).containsExactly("partnership/2", "governance-profiles/1");
        assertThatThrownBy(() -> FileSchema.of("partnership/1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be one of partnership/2, governance-profiles/1");
    }

    private static void gather(Class<?> type, Set<Class<?>> types) {
        if (types.add(type)) {
            ModelType.of(type).properties().values().stream()
                    .filter(Property::isObject)
                    .forEach(property -> gather(property.content(), types));
        }
    }

    private static JsonNode schema(DescribedFormat format) {
        return HeldAgainstSchema.tree(FileSchema.of(format.format()));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
