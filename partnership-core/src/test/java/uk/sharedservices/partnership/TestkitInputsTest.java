package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.fact.DatedValues;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.joint.CouncilStance;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.ReturnToPost;
import uk.sharedservices.partnership.programme.appraisal.finding.Fraction;
import uk.sharedservices.partnership.programme.event.Touched;
import uk.sharedservices.partnership.programme.workstream.life.Findings;
import uk.sharedservices.partnership.shape.ModelType;

@DisplayName("What an embedder hands to the library")
class TestkitInputsTest {

    private static final String LIBRARY = TestkitInputsTest.class.getPackageName();

    /** The machinery by which answers are worked out, files read and faults told: a tester uses it, and makes none of it. */
    private static final List<String> MACHINERY = List.of("rule", "rulebook", "shape", "validation", "file");

    /** What a method takes and no caller makes by itself, each with the reason why the kit does not make it. */
    private static final Map<Class<?>, String> MADE_OF_OTHERS = Map.ofEntries(
            Map.entry(Fact.class, "what all kinds of fact have; the kit makes each kind"),
            Map.entry(DatedValues.class, "of any type; the kit makes the periods of statutes"),
            Map.entry(DatedValues.Span.class, "of any type; the kit makes the periods of statutes"),
            Map.entry(CouncilDecisions.class, "a list of decisions, as the kit makes histories"),
            Map.entry(Findings.class, "lists of workstreams, phases and findings"),
            Map.entry(CallIn.class, "profiles and a calendar"),
            Map.entry(CallInDates.class, "the answer of a call-in rule, handed on"),
            Map.entry(CouncilStance.class, "part of the answer of a joint decision"),
            Map.entry(JointStanding.class, "the answer of a joint decision, handed on"),
            Map.entry(Touched.class, "what an event touches, told of the event"),
            Map.entry(Fraction.class, "the exact number in which an appraisal's answers are told"));

    @Test
    @DisplayName("has an arbitrary in the test kit, of its own type")
    void hasAnArbitrary() {
        Set<String> missing = inputs();
        missing.removeAll(made());
        MADE_OF_OTHERS.keySet().forEach(other -> missing.remove(other.getName()));
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("is not excused where it has one or is no longer asked for")
    void excusesNoMore() {
        assertThat(MADE_OF_OTHERS.keySet())
                .extracting(Class::getName)
                .isSubsetOf(inputs())
                .doesNotContainAnyElementsOf(made());
    }

    @Test
    @DisplayName("holds every question, every fact, every id and every value that a file can hold")
    void holdsWhatAFileHolds() {
        assertThat(inputs())
                .hasSizeGreaterThan(100)
                .contains(
                        ExitQuestion.class.getName(),
                        BackwardQuestion.class.getName(),
                        ForwardQuestion.class.getName(),
                        PlannedDecision.class.getName(),
                        MeetingPlan.class.getName(),
                        DecisionRecord.class.getName(),
                        GovernanceProfile.class.getName(),
                        WorkingDayCalendar.class.getName(),
                        CouncilRegister.class.getName(),
                        PostId.class.getName(),
                        ReturnToPost.class.getName(),
                        PrintedNumber.class.getName());
    }

    private static Set<String> inputs() {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
        Deque<Class<?>> open = new ArrayDeque<>(roots().toList());
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (isInput(type) && found.add(type)) {
                parts(type).forEach(open::push);
            }
        }
        return found.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What whoever calls the library must make: a partnership, every question, and what the methods take. */
    private static Stream<Class<?>> roots() {
        return Stream.of(
                        Stream.of(Partnership.class),
                        library().filter(type -> type.getSimpleName().endsWith("Question")),
                        library()
                                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                                .filter(method -> !method.getName().equals("equals"))
                                .flatMap(TestkitInputsTest::parameters))
                .flatMap(some -> some);
    }

    private static Stream<Class<?>> parameters(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).flatMap(TestkitInputsTest::classes);
    }

    private static Stream<Class<?>> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).flatMap(component -> classes(component.getGenericType()));
        }
        return ModelType.isObject(type)
                ? Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                        .flatMap(method -> classes(method.getGenericReturnType()))
                : Stream.empty();
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    classes(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(TestkitInputsTest::classes));
        }
        if (type instanceof WildcardType any) {
            return Arrays.stream(any.getUpperBounds()).flatMap(TestkitInputsTest::classes);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    private static boolean isInput(Class<?> type) {
        return type.getName().startsWith(LIBRARY + ".")
                && Modifier.isPublic(type.getModifiers())
                && !type.isEnum()
                && !type.getSimpleName().equals("Builder")
                && !type.getSimpleName().startsWith("Immutable")
                && MACHINERY.stream().noneMatch(part -> type.getPackageName().equals(LIBRARY + "." + part));
    }

    private static Stream<Class<?>> library() {
        return KitArbitrary.types("target/classes")
                .filter(type -> Modifier.isPublic(type.getModifiers())
                        && !type.getSimpleName().startsWith("Immutable")
                        && !type.getSimpleName().equals("Builder"));
    }

    private static Set<String> made() {
        return KitArbitrary.all()
                .map(KitArbitrary::makes)
                .map(Type::getTypeName)
                .collect(Collectors.toSet());
    }
}
