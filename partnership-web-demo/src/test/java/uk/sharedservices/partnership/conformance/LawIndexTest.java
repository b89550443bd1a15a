package uk.sharedservices.partnership.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("The index of the laws that hold each rule")
class LawIndexTest {

    private static final List<String> MODULES = List.of("partnership-core", "partnership-finance");
    private static final Path INDEX =
            Path.of("src/main/resources/uk/sharedservices/partnership/conformance", Laws.INDEX);

    @Test
    @DisplayName("is what the properties beside the rules say")
    void isWhatThePropertiesSay() throws Exception {
        Map<String, List<Laws>> byRule = new TreeMap<>();
        for (String module : MODULES) {
            List<JavaClass> tests = properties(module);
            for (JavaField constant : rules(module)) {
                Rule rule = value(constant);
                List<Laws> laws = tests.stream()
                        .filter(test ->
                                test.getPackageName().equals(constant.getOwner().getPackageName()))
                        .map(test -> new Laws(module, test.getSimpleName(), label(test), laws(test, rule)))
                        .filter(found -> !found.laws().isEmpty())
                        .toList();
                if (EveryRule.rules().contains(rule) && !laws.isEmpty()) {
                    byRule.put(rule.id(), laws);
                }
            }
        }
        String said = PartnershipJson.write(byRule);
        if (Boolean.getBoolean("laws.update")) {
            Files.writeString(INDEX, said);
        }

        assertThat(byRule).isNotEmpty();
        assertThat(Files.readString(INDEX))
                .as(
                        "rules or properties have changed: review what changes in %s after mvn -o -pl partnership-web-demo -am"
                                + " test -Dtest=LawIndexTest -Dsurefire.failIfNoSpecifiedTests=false -Dlaws.update=true",
                        INDEX)
                .isEqualTo(said);
    }

    @Test
    @DisplayName("tells each law in words, and one that names a rule for that rule alone")
    void tellsLawsInWords() {
        assertThat(Laws.of("R5").get(0).subject()).isEqualTo("Notice");
        assertThat(laws("R5")).contains("given later never ends sooner");
        assertThat(laws("R3"))
                .contains("exactly that many counted days lie strictly between the latest day and the event");
        assertThat(laws("R3a")).doesNotContainAnyElementsOf(laws("R3"));
        assertThat(Laws.of("R999")).isEmpty();
    }

    private static List<String> laws(String rule) {
        return Laws.of(rule).stream().flatMap(laws -> laws.laws().stream()).toList();
    }

    private static List<JavaField> rules(String module) {
        return classes(module, "classes", "Rules").stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                .sorted(Comparator.comparing(JavaField::getFullName))
                .toList();
    }

    private static List<JavaClass> properties(String module) {
        return classes(module, "test-classes", "Properties").stream()
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    private static JavaClasses classes(String module, String built, String suffix) {
        return new ClassFileImporter()
                .withImportOption(location -> location.contains(suffix + ".class"))
                .importPath(Path.of("..", module, "target", built));
    }

    /** By the names of their methods, because no other order of them is promised. */
    private static List<String> laws(JavaClass test, Rule rule) {
        return test.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Property.class))
                .sorted(Comparator.comparing(JavaMethod::getName))
                .map(LawIndexTest::label)
                .filter(label -> named(label).map(rule::equals).orElse(true))
                .map(label -> named(label)
                        .map(named -> label.substring(named.id().length() + 2))
                        .orElse(label))
                .toList();
    }

    private static Optional<Rule> named(String label) {
        return EveryRule.rules().stream()
                .filter(rule -> label.startsWith(rule.id() + ": "))
                .findFirst();
    }

    private static String label(HasAnnotations<?> labelled) {
        return labelled.getAnnotationOfType(Label.class).value();
    }

    private static Rule value(JavaField constant) throws ReflectiveOperationException {
        Field field = Class.forName(constant.getOwner().getName()).getDeclaredField(constant.getName());
        field.setAccessible(true);
        return (Rule) field.get(null);
    }
}
