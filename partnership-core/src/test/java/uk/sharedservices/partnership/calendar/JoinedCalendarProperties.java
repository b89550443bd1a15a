package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;

@Label("Joining and closing calendars")
class JoinedCalendarProperties {

    private static final WorkingDayCalendar PUBLISHED = BankHolidays.englandAndWales();
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate HORIZON = LocalDate.of(2023, 12, 31);

    @Property(tries = 200)
    @Label("works on a day when both work, either way round")
    void joiningIsSymmetric(@ForAll("days") Set<LocalDate> some, @ForAll("days") Set<LocalDate> others) {
        WorkingDayCalendar one = listing(some);
        WorkingDayCalendar other = listing(others);

        assertThat(working(one.joinedWith(other)))
                .isEqualTo(working(other.joinedWith(one)))
                .containsExactlyElementsOf(
                        working(one).stream().filter(working(other)::contains).toList());
    }

    @Property(tries = 200)
    @Label("changes nothing when a calendar is joined with itself")
    void joiningIsIdempotent(@ForAll("days") Set<LocalDate> holidays, @ForAll("days") Set<LocalDate> closed) {
        WorkingDayCalendar calendar = listing(holidays).withClosures("closures", closures(closed));

        assertThat(working(calendar.joinedWith(calendar))).isEqualTo(working(calendar));
        assertThat(calendar.joinedWith(calendar)).hasToString(calendar.toString());
        assertThat(calendar.joinedWith(calendar).holidays()).isEqualTo(calendar.holidays());
    }

    @Property(tries = 200)
    @Label("never adds a working day by a closure, and takes away the days closed and no other")
    void closuresNeverAddAWorkingDay(@ForAll("days") Set<LocalDate> closed) {
        WorkingDayCalendar calendar = PUBLISHED.withClosures("closures", closures(closed));

        assertThat(working(calendar))
                .containsExactlyElementsOf(working(PUBLISHED).stream()
                        .filter(day -> !closed.contains(day))
                        .toList());
    }

    @Property(tries = 200)
    @Label("gives a reason for every day off and none for a working day")
    void everyDayOffHasAReason(@ForAll("days") Set<LocalDate> closed) {
        WorkingDayCalendar calendar = PUBLISHED.withClosures("closures", closures(closed));

        assertThat(FIRST_DAY.datesUntil(HORIZON.plusDays(1)))
                .allMatch(day -> calendar.dayOff(day).isPresent() != calendar.isWorkingDay(day));
    }

    private static List<LocalDate> working(WorkingDayCalendar calendar) {
        return FIRST_DAY
                .datesUntil(HORIZON.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
    }

    private static WorkingDayCalendar listing(Set<LocalDate> holidays) {
        return WorkingDayCalendar.of(
                "listing",
                "1",
                FIRST_DAY,
                HORIZON,
                holidays.stream()
                        .map(day -> new BankHoliday(day, "holiday", false))
                        .toList());
    }

    private static List<Closure> closures(Set<LocalDate> days) {
        return days.stream().map(day -> new Closure(day, "closed")).toList();
    }

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return CalendarArbitraries.days(FIRST_DAY, HORIZON).set().ofMaxSize(40);
    }
}
