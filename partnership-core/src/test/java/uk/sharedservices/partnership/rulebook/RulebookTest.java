package uk.sharedservices.partnership.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.period.PeriodRules;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("The rulebook")
class RulebookTest {

    @Test
    @DisplayName("holds the rules that every date rests on, R1 to R13")
    void holdsTheRules() {
        assertThat(Rulebook.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .contains(
                        "R1", "R1b", "R1c", "R2", "R3", "R3a", "R3b", "R3c", "R3d", "R3e", "R4", "R4a", "R4b", "R4c",
                        "R5", "R5b", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13");
        assertThat(Rulebook.rule("R3d").orElseThrow().authorities()).contains("SI 2012/2089 regs 5(2) and 9(2)");
        assertThat(Rulebook.rule("R99")).isEmpty();
    }

    @Test
    @DisplayName("lists every rule of the core")
    void listsEveryRule() {
        long constants = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("uk.sharedservices.partnership")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Rule.class)
                                && field.getModifiers().contains(JavaModifier.STATIC))
                        .count();

        assertThat(Rulebook.rules()).hasSize((int) constants);
    }

    static Stream<Rule> rules() {
        return Rulebook.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("has for each rule one sentence, an authority, the day it was checked, a certainty and vectors")
    void nothingIsLacking(Rule rule) {
        assertThat(rule.statement())
                .startsWith(rule.statement().strip())
                .endsWith(".")
                .as("one sentence")
                .doesNotContainPattern("[.!?] [A-Z]")
                .hasSizeGreaterThan(20);
        assertThat(rule.citations())
                .isNotEmpty()
                .extracting(Citation::authority)
                .allSatisfy(authority -> assertThat(authority).isNotBlank());
        assertThat(rule.checkedOn()).as("the day its authorities were read").isAfter(LocalDate.of(2026, 1, 1));
        assertThat(rule.certainty().words()).isNotBlank();
        assertThat(ConformanceVectors.index().vectorsOf(rule))
                .as("vectors that exercise %s, in rule-vectors.json", rule.id())
                .isNotEmpty();
    }

    @Test
    @DisplayName("is handed the vectors of its rules, and has none for a rule that they do not exercise")
    void isHandedItsVectors() {
        VectorId vector = new VectorId("law", "N01");
        VectorIndex index = VectorIndex.of(Map.of("R1", List.of(vector)));

        assertThat(index.rules()).containsExactly("R1");
        assertThat(index.entries(List.of(PeriodRules.R1, PeriodRules.R2)))
                .containsExactly(
                        new RulebookEntry(PeriodRules.R1, List.of(vector)),
                        new RulebookEntry(PeriodRules.R2, List.of()));
        assertThat(vector).hasToString("law: N01");
        assertThatThrownBy(() -> new VectorId("law", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have a file and an id");
    }

    @Test
    @DisplayName("has for each rule a test that names it")
    void namedByATest() throws IOException {
        Map<String, List<String>> testsOf = new TreeMap<>();
        Map<String, String> tests = sources();
        for (Rule rule : Rulebook.rules()) {
            testsOf.put(
                    rule.id(),
                    tests.entrySet().stream()
                            .filter(test -> names(test.getValue(), rule.id()))
                            .map(Map.Entry::getKey)
                            .toList());
        }

        assertThat(testsOf)
                .allSatisfy((id, named) ->
                        assertThat(named).as("tests that name " + id).isNotEmpty());
    }

    private static boolean names(String source, String id) {
        return source.matches("(?s).*(?<![A-Za-z0-9-])" + id + "(?![A-Za-z0-9-]).*");
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(
                            path -> path.toString().endsWith(".java") && !path.endsWith("RulebookTest.java"))
                    .toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
