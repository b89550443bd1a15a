package uk.sharedservices.partnership;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("The modules")
class ModulesTest {

    private static final String ROOT = "uk.sharedservices.partnership";
    private static final String FINANCE = ROOT + ".finance..";
    private static final String REPORTING = ROOT + ".reporting..";
    private static final String[] DEMO = {
        ROOT + ".web..", ROOT + ".cli..", ROOT + ".conformance..", ROOT + ".question.."
    };
    private static final String[] CORE = {
        ROOT + ".agreement..",
        ROOT + ".arrangement..",
        ROOT + ".calendar..",
        ROOT + ".council..",
        ROOT + ".dsg..",
        ROOT + ".exit..",
        ROOT + ".fact..",
        ROOT + ".governance..",
        ROOT + ".money..",
        ROOT + ".post..",
        ROOT + ".programme..",
        ROOT + ".file..",
        ROOT + ".period..",
        ROOT + ".published..",
        ROOT + ".rule..",
        ROOT + ".rulebook..",
        ROOT + ".shape..",
        ROOT + ".validation.."
    };

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    @Test
    @DisplayName("point one way: web-demo to reporting to finance to core")
    void pointOneWay() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FINANCE, REPORTING)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(DEMO)
                .because("the core is what everything else stands on")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(FINANCE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(REPORTING)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(DEMO)
                .because("money rules do not know how they are shown")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(REPORTING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DEMO)
                .because("a report can be made without a server")
                .check(ALL);
    }

    @Test
    @DisplayName("hold no class that this picture leaves out")
    void holdEveryClass() {
        List<String> known = new ArrayList<>(List.of(CORE));
        known.addAll(List.of(FINANCE, REPORTING, ROOT));
        known.addAll(List.of(DEMO));
        classes()
                .should()
                .resideInAnyPackage(known.toArray(String[]::new))
                .because("a package outside the picture is guarded by no rule")
                .check(ALL);
    }

    @Test
    @DisplayName("have packages that form no cycle")
    void formNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    @DisplayName("know Javalin, templates and picocli only where they are used")
    void knowLibrariesOnlyWhereTheyAreUsed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".web..", ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "picocli..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".web..", REPORTING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..")
                .check(ALL);
    }

    @Test
    @DisplayName("know databases only where versions are kept")
    void knowDatabasesOnlyWhereVersionsAreKept() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".web.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..")
                .check(ALL);
    }

    @Test
    @DisplayName("have no clock and leave nothing to chance: the day is always an argument")
    void haveNoClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(
                        ROOT + ".web.guard.Elapsed") // how long a client takes is no part of an answer
                .should()
                .callMethodWhere(
                        target(nameMatching("now|systemUTC|systemDefaultZone|currentTimeMillis|nanoTime|tick.*"))
                                .and(target(owner(resideInAnyPackage("java.time..", "java.lang..")))))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)")
                .because("an answer must be the same tomorrow")
                .check(ALL);
    }

    @Test
    @DisplayName("never ask for the machine's time zone")
    void neverAskForTheTimeZone() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("systemDefault|getDefault"))
                        .and(target(owner(nameMatching("java\\.time\\.ZoneId|java\\.util\\.TimeZone")))))
                .because("an answer must be the same on any machine; the tests run in London and would not notice")
                .check(ALL);
    }

    @Test
    @DisplayName("call no other machine: only the driver of a database does, where it is told of one")
    void callNoOtherMachine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|DatagramSocket|MulticastSocket|URLConnection|HttpURLConnection)"
                        + "|java\\.nio\\.channels\\.(SocketChannel|AsynchronousSocketChannel|DatagramChannel)")
                .orShould()
                .callMethodWhere(target(nameMatching("openStream|openConnection|getContent"))
                        .and(target(owner(nameMatching("java\\.net\\.URL")))))
                .because("what is typed stays on this machine, and an answer must be the same without a network")
                .check(ALL);
    }

    @Test
    @DisplayName("give each rule an id that no other has, and an authority")
    void citeEveryRule() throws IllegalAccessException {
        List<Rule> rules = new ArrayList<>();
        for (JavaField field : ruleConstants()) {
            rules.add((Rule) field.reflect().get(null));
        }

        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().contains("R1", "R13", "DSG-RECONCILES");
        assertThat(rules).allSatisfy(rule -> assertThat(rule.citations()).isNotEmpty());
    }

    @Test
    @DisplayName("apply every rule that they list")
    void applyEveryRule() {
        assertThat(ruleConstants())
                .allSatisfy(rule -> assertThat(rule.getAccessesToSelf().stream()
                                .filter(access -> !access.getOrigin().getName().equals("<clinit>")))
                        .as("uses of %s", rule.getFullName())
                        .isNotEmpty());
    }

    private static List<JavaField> ruleConstants() {
        return ALL.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Rule.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }
}
