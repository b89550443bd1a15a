package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.testkit.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.FileChecks;
import uk.sharedservices.partnership.testkit.GovernanceArbitraries;

@Label("The test kit")
class TestkitProperties {

    private static final int MANY = 5_000;

    @Property(tries = 200)
    @Label("makes values that are valid, whatever it is asked for")
    void makesValidValues(@ForAll("arbitraries") Arbitrary<?> arbitrary) {
        assertThat(arbitrary.sampleStream().limit(10)).doesNotContainNull();
    }

    /** Every arbitrary of the kit that can be had without saying more. */
    @Provide
    Arbitrary<Arbitrary<?>> arbitraries() {
        List<Method> methods = new ClassFileImporter()
                .importPath(Path.of("target/test-classes/uk/sharedservices/partnership/testkit")).stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                && method.getReturnType().equals(Arbitrary.class)
                                && method.getParameterCount() == 0)
                        .toList();
        assertThat(methods).hasSizeGreaterThan(20);
        return Arbitraries.of(methods).map(TestkitProperties::made);
    }

    private static Arbitrary<?> made(Method arbitrary) {
        try {
            return (Arbitrary<?>) arbitrary.invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(arbitrary + " makes nothing", failure);
        }
    }

    @Property(tries = 50)
    @Label("makes governance profiles that a file can hold")
    void makesProfilesThatAFileCanHold(@ForAll("profilesHeld") GovernanceProfiles profiles) {
        FileChecks.survivesWriting(profiles);
    }

    @Provide
    Arbitrary<GovernanceProfiles> profilesHeld() {
        return GovernanceArbitraries.profilesHeld();
    }

    @Example
    @Label("makes leap days and the ends of years, terms of one day and terms with no end")
    void makesTheDaysThatMatter() {
        assertThat(days().map(MonthDay::from))
                .contains(MonthDay.of(2, 29), MonthDay.of(3, 31), MonthDay.of(4, 1), MonthDay.of(12, 31));
        assertThat(days()).contains(CalendarArbitraries.FIRST_DAY, CalendarArbitraries.LAST_DAY);
        assertThat(spans()).anyMatch(span -> span.get2().isEmpty());
        assertThat(spans()).anyMatch(span -> span.get2().equals(Optional.of(span.get1())));
    }

    private static Stream<LocalDate> days() {
        return CalendarArbitraries.days().sampleStream().limit(MANY);
    }

    private static Stream<Tuple2<LocalDate, Optional<LocalDate>>> spans() {
        return CalendarArbitraries.spans().sampleStream().limit(MANY);
    }
}
