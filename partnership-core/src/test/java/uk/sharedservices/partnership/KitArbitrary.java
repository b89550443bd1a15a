package uk.sharedservices.partnership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.DeemingKind;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.publication.StatutoryUnit;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.testkit.PartnershipArbitraries;

/**
 * A public method of the test kit that returns an arbitrary.
 *
 * @param method  the method
 */
record KitArbitrary(Method method) {

    private static final String TESTKIT = "uk.sharedservices.partnership.testkit";

    /** What a tester may give to those that ask for something. */
    private static final Map<String, Object> GIVEN = Map.ofEntries(
            given(CouncilCode.class, PartnershipArbitraries.COUNCILS.get(0)),
            given(AgreementId.class, PartnershipArbitraries.AGREEMENTS.get(0)),
            given(ProposalId.class, PartnershipArbitraries.PROPOSALS.get(0)),
            given(PostId.class, PostId.of("a-post")),
            given(DocumentId.class, DocumentId.of("A")),
            given(LocalDate.class, LocalDate.of(2024, 2, 29)),
            given(WorkingDayCalendar.class, BankHolidays.englandAndWales()),
            given(
                    ServiceLevelAgreement.class,
                    ReferencePartnership.tamesideAndStockport().agreements().get(0)),
            given(DeemingKind.class, DeemingKind.HAND),
            given(PeriodUnit.class, PeriodUnit.MONTHS),
            given(StatutoryUnit.class, StatutoryUnit.YEARS),
            given(int.class, 3),
            Map.entry(listOf(CouncilCode.class), PartnershipArbitraries.COUNCILS),
            Map.entry(listOf(ProposalId.class), PartnershipArbitraries.PROPOSALS),
            Map.entry(listOf(WorkstreamId.class), PartnershipArbitraries.WORKSTREAMS),
            Map.entry("net.jqwik.api.Arbitrary<java.time.LocalDate>", Arbitraries.just(LocalDate.of(2024, 2, 29))),
            Map.entry(
                    "net.jqwik.api.Arbitrary<" + NoticePeriod.class.getName() + ">",
                    Arbitraries.just(NoticePeriod.of(3, PeriodUnit.MONTHS))));

    private static Map.Entry<String, Object> given(Class<?> type, Object value) {
        return Map.entry(type.getTypeName(), value);
    }

    private static String listOf(Class<?> type) {
        return "java.util.List<" + type.getTypeName() + ">";
    }

    /** Returns all of them. */
    static Stream<KitArbitrary> all() {
        return types("target/test-classes")
                .filter(type -> (type.getPackageName() + ".").startsWith(TESTKIT + "."))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == Arbitrary.class)
                .map(KitArbitrary::new);
    }

    /** Returns the compiled types of a folder. */
    static Stream<Class<?>> types(String folder) {
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("uk") && file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .<Class<?>>map(KitArbitrary::type)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, KitArbitrary.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    /** The type of what the arbitrary makes. */
    Type makes() {
        return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** Returns the arbitrary, made of what a tester may give. */
    Arbitrary<?> arbitrary() {
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> GIVEN.get(type.getTypeName()))
                .toArray();
        try {
            return (Arbitrary<?>) method.invoke(null, arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException broken) {
            throw new AssertionError(this + " of " + Arrays.asList(arguments), broken);
        }
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " of " + makes();
    }
}
