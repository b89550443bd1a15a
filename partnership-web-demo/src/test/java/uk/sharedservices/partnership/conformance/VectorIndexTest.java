package uk.sharedservices.partnership.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.rulebook.RulebookEntry;

@DisplayName("The index of the vectors that exercise each rule")
class VectorIndexTest {

    /** The files that all suppliers share, in the order in which the index names them. */
    private static final List<String> SHARED = List.of("law", "call-in", "dates", "money");

    private static final Path INDEX =
            Path.of("../partnership-core/src/main/resources/uk/sharedservices/partnership/published/rule-vectors.json");

    @Test
    @DisplayName("is what a run of every vector, shared and shipped, shows")
    void isWhatARunShows() throws IOException {
        String shown = PartnershipJson.write(exercised());
        if (Boolean.getBoolean("vectors.update")) {
            Files.writeString(INDEX, shown);
        }

        assertThat(Files.readString(INDEX))
                .as(
                        "rules or vectors have changed: review what changes in %s after mvn -o -pl partnership-web-demo -am test"
                                + " -Dtest=VectorIndexTest -Dsurefire.failIfNoSpecifiedTests=false -Dvectors.update=true",
                        INDEX)
                .isEqualTo(shown);
    }

    @Test
    @DisplayName("names a vector for every rule of every module")
    void everyRuleIsExercised() {
        assertThat(EveryRule.entries())
                .allSatisfy(entry -> assertThat(entry.vectors())
                        .as("vectors that exercise %s; add a case to published/vectors of the core", entry.rule())
                        .isNotEmpty());
    }

    @Test
    @DisplayName("names shared vectors and shipped ones by file and id")
    void namesVectors() {
        assertThat(EveryRule.entries())
                .filteredOn(entry -> entry.rule().id().equals("R5"))
                .flatExtracting(RulebookEntry::vectors)
                .extracting(Object::toString)
                .contains("law: N01", "dates: S-V0001", "exits: E01");
    }

    private static Map<String, Map<String, List<String>>> exercised() throws IOException {
        Map<String, Map<String, List<String>>> byRule = new LinkedHashMap<>();
        EveryRule.rules().forEach(rule -> byRule.put(rule.id(), new LinkedHashMap<>()));
        for (String file : SHARED) {
            note(file, shared(file), byRule);
        }
        for (String file : ConformanceVectors.names()) {
            note(file, ConformanceVectors.file(file), byRule);
        }
        return byRule;
    }

    private static void note(String file, byte[] vectors, Map<String, Map<String, List<String>>> byRule) {
        for (Exercise exercise : ConformanceRun.of(file, vectors, Set.of()).exercises()) {
            for (String rule : exercise.rules()) {
                Objects.requireNonNull(byRule.get(rule), () -> "rule " + rule + " is in no rulebook")
                        .computeIfAbsent(file, any -> new ArrayList<>())
                        .add(exercise.id());
            }
        }
    }

    private static byte[] shared(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(VectorIndexTest.class.getResourceAsStream("/vectors/" + file + ".json"), file)) {
            return in.readAllBytes();
        }
    }

    @Test
    @DisplayName("leaves out no file that lies with those that ship")
    void leavesOutNoFile() throws IOException {
        try (Stream<Path> files = Files.list(INDEX.resolveSibling("vectors"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(ConformanceVectors.names().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
    }
}
