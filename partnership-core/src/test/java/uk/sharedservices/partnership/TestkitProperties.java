package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property.Form;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.testkit.QuestionArbitraries;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.governance.ImplicationArbitraries;

@Label("The partnerships of the test kit")
@Domain(PartnershipDomain.class)
class TestkitProperties {

    private static final Map<MonthDay, String> EDGES = Map.of(
            MonthDay.of(2, 29), "a leap day",
            MonthDay.of(12, 31), "the end of a year",
            MonthDay.of(1, 1), "the beginning of a year",
            MonthDay.of(3, 31), "the end of a financial year",
            MonthDay.of(4, 1), "the beginning of a financial year");

    /** What the rest of every partnership refers to, so that none is without it. */
    private static final Set<String> ALWAYS_LISTED = Set.of(
            "Partnership.documents left out",
            "Partnership.agreements left out",
            "Partnership.workstreams left out",
            "Partnership.proposals left out",
            "Partnership.savings left out");

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("hold every field that a file can hold, and are at times without every one that may be left out")
    void holdEveryField(@ForAll Partnership partnership) {
        Set<String> fields = new HashSet<>();
        walk(partnership, ModelType.of(Partnership.class), fields, new ArrayList<>());
        fields.forEach(field -> Statistics.label("fields").collect(field));
        Set<String> wanted = new TreeSet<>();
        all(ModelType.of(Partnership.class), wanted, new HashSet<>());
        wanted.removeAll(ALWAYS_LISTED);
        Statistics.label("fields").coverage(checker -> {
            List<String> never = new ArrayList<>();
            wanted.forEach(field -> checker.check(field).count(count -> {
                if (count == 0) {
                    never.add(field);
                }
            }));
            assertThat(never).as("fields that never were so in all the tries").isEmpty();
        });
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("hold leap days, ends of years, terms of one day, and terms and phases without an end")
    void holdEdgeCases(@ForAll Partnership partnership) {
        Set<String> edges = new LinkedHashSet<>();
        List<LocalDate> days = new ArrayList<>();
        walk(partnership, ModelType.of(Partnership.class), new HashSet<>(), days);
        days.forEach(day -> Optional.ofNullable(EDGES.get(MonthDay.from(day))).ifPresent(edges::add));
        partnership.agreements().stream()
                .map(ServiceLevelAgreement::term)
                .flatMap(Optional::stream)
                .forEach(term -> edges.add(kind(term)));
        partnership.agreements().stream()
                .filter(agreement -> agreement.term().isEmpty())
                .forEach(none -> edges.add("no term"));
        partnership.phases().forEach(phase -> edges.add(kind(phase)));
        Statistics.label("edges").collect("any");
        edges.forEach(edge -> Statistics.label("edges").collect(edge));
        Set<String> wanted = new TreeSet<>(EDGES.values());
        wanted.addAll(List.of(
                "no term",
                "a term of one day",
                "a term of exactly a year",
                "a term without an end",
                "a term that begins on a leap day",
                "a phase without an end",
                "a phase of one year",
                "a phase of several years"));
        Statistics.label("edges")
                .coverage(checker -> wanted.forEach(edge -> checker.check(edge).count(count -> count >= 5)));
    }

    @Example
    @Label("come of arbitraries that all make values, those that no partnership is made of too")
    void everyArbitraryMakesValues() {
        assertThat(KitArbitrary.all())
                .hasSizeGreaterThan(100)
                .allSatisfy(each -> assertThat(
                                each.arbitrary().sampleStream().limit(50).toList())
                        .hasSize(50)
                        .doesNotContainNull());
        assertThat(ImplicationArbitraries.clearedBy(PostId.of("a-post"))
                        .sampleStream()
                        .limit(50))
                .allMatch(implication -> implication.clearance().isPresent());
        assertThat(CalendarArbitraries.workingDayCalendars(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))
                        .sampleStream()
                        .limit(50))
                .allMatch(calendar -> calendar.horizon().equals(LocalDate.of(2024, 2, 29)));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label(
            "are asked about on the first and the last day that the library reckons with, on leap days and on ends of years")
    void questionsHoldEdgeCases(
            @ForAll ExitQuestion exit, @ForAll ForwardQuestion forward, @ForAll BackwardQuestion backward) {
        Set<String> edges = new LinkedHashSet<>(List.of("any"));
        edge(exit.given()).map(edge -> "exit on " + edge).ifPresent(edges::add);
        forward.decisions().stream()
                .flatMap(decision -> edge(decision.decidedOn()).stream())
                .forEach(edge -> edges.add("decision on " + edge));
        edge(backward.wantedEnd()).map(edge -> "wanted end on " + edge).ifPresent(edges::add);
        edges.forEach(edge -> Statistics.label("edges").collect(edge));
        Set<String> wanted = new TreeSet<>();
        for (String edge : List.of("a leap day", "the end of a year")) {
            wanted.addAll(List.of("exit on " + edge, "decision on " + edge, "wanted end on " + edge));
        }
        for (String edge : List.of("the first day of all", "the last day of all")) {
            wanted.addAll(List.of("exit on " + edge, "wanted end on " + edge));
        }
        Statistics.label("edges")
                .coverage(checker -> wanted.forEach(edge -> checker.check(edge).count(count -> count >= 1)));
    }

    private static Optional<String> edge(LocalDate day) {
        if (day.equals(SupportedDays.FIRST)) {
            return Optional.of("the first day of all");
        }
        return day.equals(SupportedDays.LAST)
                ? Optional.of("the last day of all")
                : Optional.ofNullable(EDGES.get(MonthDay.from(day)));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("have agreements asked about on their first day, their last, the day after and days between")
    void questionsOfAnAgreementHoldItsEdges(
            @ForAll ServiceLevelAgreement agreement,
            @ForAll("exits") Function<ServiceLevelAgreement, ExitQuestion> question) {
        LocalDate given = question.apply(agreement).given();
        agreement.term().ifPresent(term -> {
            Optional<LocalDate> last = term.lastDay();
            assertThat(given).isAfterOrEqualTo(term.firstDay());
            last.ifPresent(day -> assertThat(given).isBeforeOrEqualTo(day.plusDays(1)));
            Statistics.label("days").collect("any");
            Statistics.label("days").collect(given.equals(term.firstDay()) ? "first" : "later");
            last.ifPresent(day -> Statistics.label("days")
                    .collect(given.equals(day) ? "last" : given.isAfter(day) ? "after" : "not last"));
        });
        Statistics.label("days")
                .coverage(checker -> List.of("first", "last", "after", "not last")
                        .forEach(edge -> checker.check(edge).count(count -> count >= 5)));
    }

    @Provide
    Arbitrary<Function<ServiceLevelAgreement, ExitQuestion>> exits() {
        return QuestionArbitraries.exitQuestionsOf();
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("come with days that a calendar knows, bank holidays and the days about them often")
    void daysOfACalendar(@ForAll("known days") LocalDate day) {
        assertThat(BankHolidays.englandAndWales().knows(day)).isTrue();
        Statistics.collect(BankHolidays.englandAndWales().holidayOn(day).isPresent());
        Statistics.coverage(checker -> checker.check(true).percentage(percent -> percent > 5));
    }

    @Provide("known days")
    Arbitrary<LocalDate> knownDays() {
        return CalendarArbitraries.days(BankHolidays.englandAndWales());
    }

    private static String kind(Term term) {
        if (MonthDay.from(term.firstDay()).equals(MonthDay.of(2, 29))) {
            return "a term that begins on a leap day";
        }
        if (term.lastDay().isEmpty()) {
            return "a term without an end";
        }
        LocalDate last = term.lastDay().orElseThrow();
        if (last.equals(term.firstDay())) {
            return "a term of one day";
        }
        return last.equals(term.firstDay().plusYears(1).minusDays(1)) ? "a term of exactly a year" : "a longer term";
    }

    private static String kind(Phase phase) {
        return phase.lastYear()
                .map(last -> last.equals(phase.firstYear()) ? "a phase of one year" : "a phase of several years")
                .orElse("a phase without an end");
    }

    /** Gathers which fields of which types hold something, and the days that are held. */
    private static void walk(Object object, ModelType type, Set<String> fields, List<LocalDate> days) {
        type.properties().values().forEach(property -> {
            List<?> values = property.valuesOf(object);
            String field = name(property);
            if (property.form() != Form.REQUIRED) {
                fields.add(field + (values.isEmpty() ? " left out" : ""));
            }
            for (Object value : values) {
                if (property.isObject()) {
                    walk(value, ModelType.of(property.content()), fields, days);
                } else if (value instanceof LocalDate day) {
                    days.add(day);
                } else if (value instanceof When when && when.isOneDay()) {
                    days.add(when.firstDay());
                }
            }
        });
    }

    /** The field, by the type that declares it: the note of every fact is one field. */
    private static String name(uk.sharedservices.partnership.shape.Property property) {
        return property.accessor().getDeclaringClass().getSimpleName() + "." + property.name();
    }

    private static void all(ModelType type, Set<String> fields, Set<Class<?>> seen) {
        if (!seen.add(type.type())) {
            return;
        }
        type.properties().values().forEach(property -> {
            String field = name(property);
            if (property.form() != Form.REQUIRED) {
                fields.add(field);
            }
            if (property.form() == Form.OPTIONAL
                    || (property.form() == Form.LIST && !property.accessor().isAnnotationPresent(Size.class))) {
                fields.add(field + " left out");
            }
            if (property.isObject()) {
                all(ModelType.of(property.content()), fields, seen);
            }
        });
    }
}
