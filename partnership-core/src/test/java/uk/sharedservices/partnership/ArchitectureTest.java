package uk.sharedservices.partnership;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The core")
class ArchitectureTest {

    private static final String ROOT = "uk.sharedservices.partnership";

    /** The packages that hold facts and rules; what reads files and resources is elsewhere. */
    private static final String[] RULE_PACKAGES = {
        ROOT,
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
        ROOT + ".period..",
        ROOT + ".rule..",
        ROOT + ".rulebook.."
    };

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    @DisplayName("has rules that do no input or output")
    void rulesDoNoInputOrOutput() {
        classes()
                .that()
                .resideInAnyPackage(RULE_PACKAGES)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                ROOT + "..",
                                "java.lang..",
                                "java.math..",
                                "java.text..",
                                "java.time..",
                                "java.util",
                                "java.util.function..",
                                "java.util.regex..",
                                "java.util.stream..",
                                "org.joda.money..",
                                "org.threeten.extra..",
                                "org.immutables.value..",
                                "org.jspecify.annotations..",
                                "com.fasterxml.jackson.annotation..",
                                "com.fasterxml.jackson.databind.annotation..",
                                "com.fasterxml.jackson.databind.util..",
                                "jakarta.validation..")
                        .or(equivalentTo(URI.class))
                        // What Jackson's annotations say when they say nothing.
                        .or(DescribedPredicate.describe(
                                "a default of Jackson's annotations",
                                type -> type.getName().matches("com\\.fasterxml\\.jackson\\.databind\\.\\w+\\$None"))))
                .because("a rule must give the same answer on any machine, with no server, file or network")
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage(RULE_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".published..", ROOT + ".file..")
                .because("a rule is handed its facts and its calendar; it looks nothing up")
                .check(CORE);
    }

    @Test
    @DisplayName("knows Hibernate Validator in one package only")
    void hibernateValidatorInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".validation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .because("the provider of validation can then be changed in one place")
                .check(CORE);
    }

    @Test
    @DisplayName("keeps generated classes out of sight")
    void generatedClassesOutOfSight() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .because("users meet the interface and its builder")
                .check(CORE);
    }

    @Test
    @DisplayName("cites a rule from every class that answers a question")
    void everyAnswerCitesARule() {
        List<JavaClass> answering = CORE.stream()
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && (method.getRawReturnType().isEquivalentTo(Answer.class)
                                        || method.getRawReturnType().isEquivalentTo(RuleOutcome.class))))
                .filter(DescribedPredicate.not(resideInAnyPackage(ROOT + ".rule..")))
                .filter(type -> !type.isRecord())
                .toList();

        assertThat(answering).extracting(JavaClass::getSimpleName).contains("NoticeExpiry", "DsgBalance");
        assertThat(answering)
                .allSatisfy(type -> assertThat(type.getFieldAccessesFromSelf().stream()
                                .filter(access ->
                                        access.getTarget().getRawType().isEquivalentTo(Rule.class)))
                        .as("rules that %s applies", type.getSimpleName())
                        .isNotEmpty());
    }
}
