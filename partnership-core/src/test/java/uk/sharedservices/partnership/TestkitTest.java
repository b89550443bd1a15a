package uk.sharedservices.partnership;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The test kit")
class TestkitTest {

    private static final String TESTKIT = "uk.sharedservices.partnership.testkit";

    private static final JavaClasses LIBRARY = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));

    @Test
    @DisplayName(
            "needs the library, its money, jqwik, AssertJ and the JDK, for its jar holds nothing else and brings nothing")
    void needsLittle() {
        DescribedPredicate<JavaClass> ofTheLibrary =
                DescribedPredicate.describe("of the library", type -> LIBRARY.contain(type.getName()));

        classes()
                .that()
                .resideInAPackage(TESTKIT + "..")
                .should()
                .onlyDependOnClassesThat(ofTheLibrary.or(resideInAnyPackage(
                        TESTKIT + "..",
                        "net.jqwik..",
                        "org.assertj..",
                        "java..",
                        "org.jspecify..",
                        "org.joda.money..")))
                .because("a test jar has no dependencies of its own, and the library's own tests are not in it")
                .check(TESTS);
    }

    @Test
    @DisplayName("holds no test, which would run with every tester's own")
    void holdsNoTest() {
        assertThat(testkit())
                .extracting(JavaClass::getSimpleName)
                .hasSizeGreaterThan(10)
                .noneMatch(name -> name.endsWith("Test") || name.endsWith("Properties"));
    }

    @Test
    @DisplayName("has an arbitrary for every kind of fact")
    void hasAnArbitraryForEveryFact() {
        List<String> facts = LIBRARY.stream()
                .filter(type -> LIBRARY.contain(type.getPackageName() + ".Immutable" + type.getSimpleName()))
                .map(JavaClass::getName)
                .toList();

        assertThat(facts).hasSizeGreaterThan(20);
        assertThat(testkit().stream().flatMap(type -> type.getMethods().stream()))
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getRawReturnType().isEquivalentTo(Arbitrary.class))
                .extracting(TestkitTest::whatItMakes)
                .containsAll(facts);
    }

    @Test
    @DisplayName("has chapters that form no cycle, and what a stranger uses first stands on them")
    void formsNoCycle() {
        slices().matching(TESTKIT + ".(*)").should().beFreeOfCycles().check(TESTS);
        noClasses()
                .that()
                .resideInAPackage(TESTKIT + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TESTKIT)
                .because("a chapter can be read by itself")
                .check(TESTS);
    }

    private static List<JavaClass> testkit() {
        return TESTS.stream()
                .filter(type -> type.getPackageName().startsWith(TESTKIT))
                .toList();
    }

    private static String whatItMakes(JavaMethod arbitrary) {
        JavaType made = ((JavaParameterizedType) arbitrary.getReturnType())
                .getActualTypeArguments()
                .get(0);
        return made.getName();
    }
}
