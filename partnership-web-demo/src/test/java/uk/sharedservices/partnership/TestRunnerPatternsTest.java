package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A class that the runner's patterns leave out is never run, and the build stays green. */
@DisplayName("The test runner")
class TestRunnerPatternsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern INCLUDE = Pattern.compile("<include>\\*\\*/([^<]+)\\.java</include>");
    private static final List<String> MODULES =
            List.of("partnership-core", "partnership-finance", "partnership-reporting", "partnership-web-demo");

    @Test
    @DisplayName("matches every class that holds a test, in every module")
    void matchesEveryTestClass() throws IOException {
        List<Pattern> patterns = patterns();
        Collection<JavaClass> testClasses = testClasses();

        assertThat(patterns).extracting(Pattern::pattern).containsExactly("[^.$]*Test", "[^.$]*Properties");
        assertThat(testClasses)
                .extracting(JavaClass::getSimpleName)
                .contains(
                        "NoticeExpiryTest",
                        "NoticeProperties",
                        "ReconciliationProperties",
                        "ExitReportTest",
                        "CommandLineTest");
        assertThat(testClasses)
                .allSatisfy(type -> assertThat(patterns)
                        .as("a pattern of the test runner that matches %s", type.getName())
                        .anyMatch(pattern ->
                                pattern.matcher(outermost(type).getSimpleName()).matches()));
    }

    @Test
    @DisplayName("is held so in every module there is")
    void looksAtEveryModule() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECT)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(MODULES);
        }
    }

    private static Collection<JavaClass> testClasses() {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(MODULES.stream()
                        .map(module -> PROJECT.resolve(module).resolve("target/test-classes"))
                        .toList());
        return classes.stream().filter(TestRunnerPatternsTest::holdsATest).toList();
    }

    /** A method that JUnit, jqwik or ArchUnit would run, by any annotation that is one of theirs for tests. */
    private static boolean holdsATest(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getMembers().stream()
                        .anyMatch(
                                member -> member.getAnnotations().stream()
                                        .anyMatch(
                                                annotation -> annotation
                                                        .getRawType()
                                                        .getName()
                                                        .matches(
                                                                "org\\.junit\\.jupiter\\..*(Test|TestFactory|TestTemplate)|net\\.jqwik\\.api\\."
                                                                        + "(Property|Example)|com\\.tngtech\\.archunit\\.junit\\.ArchTest")));
    }

    private static JavaClass outermost(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return enclosing.isPresent() ? outermost(enclosing.get()) : type;
    }

    /** The patterns as the build has them, not as this test would like them. */
    private static List<Pattern> patterns() throws IOException {
        return INCLUDE.matcher(Files.readString(PROJECT.resolve("pom.xml")))
                .results()
                .map(include -> Pattern.compile(include.group(1).replace("*", "[^.$]*")))
                .toList();
    }
}
