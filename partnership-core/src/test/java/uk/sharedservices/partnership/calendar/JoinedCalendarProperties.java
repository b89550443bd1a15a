package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Property(tries = 1000)
    @Label("works on a day when both work, either way round")
    void joiningIsSymmetric(
            @ForAll("calendars") WorkingDayCalendar one, @ForAll("calendars") WorkingDayCalendar other) {
        assertThat(working(one.joinedWith(other)))
                .isEqualTo(working(other.joinedWith(one)))
                .containsExactlyElementsOf(
                        working(one).stream().filter(working(other)::contains).toList());
    }

    @Property(tries = 1000)
    @Label("changes nothing when a calendar is joined with itself")
    void joiningIsIdempotent(@ForAll("calendars") WorkingDayCalendar calendar) {
        assertThat(working(calendar.joinedWith(calendar))).isEqualTo(working(calendar));
        assertThat(calendar.joinedWith(calendar)).hasToString(calendar.toString());
        assertThat(calendar.joinedWith(calendar).holidays()).isEqualTo(calendar.holidays());
    }

    @Property(tries = 1000)
    @Label("never adds a working day by a closure, and takes away the days closed and no other")
    void closuresNeverAddAWorkingDay(@ForAll("closures") List<Closure> closures) {
        WorkingDayCalendar calendar = PUBLISHED.withClosures("closures", closures);
        Set<LocalDate> closed = closures.stream().map(Closure::date).collect(Collectors.toSet());

        assertThat(working(calendar))
                .containsExactlyElementsOf(working(PUBLISHED).stream()
                        .filter(day -> !closed.contains(day))
                        .toList());
    }

    @Property(tries = 1000)
    @Label("gives a reason for every day off and none for a working day")
    void everyDayOffHasAReason(@ForAll("closures") List<Closure> closures) {
        WorkingDayCalendar calendar = PUBLISHED.withClosures("closures", closures);

        assertThat(FIRST_DAY.datesUntil(HORIZON.plusDays(1)))
                .allMatch(day -> calendar.dayOff(day).isPresent() != calendar.isWorkingDay(day));
    }

    private static List<LocalDate> working(WorkingDayCalendar calendar) {
        return FIRST_DAY
                .datesUntil(HORIZON.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
    }

    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        return CalendarArbitraries.workingDayCalendars(FIRST_DAY, HORIZON);
    }

    @Provide
    Arbitrary<List<Closure>> closures() {
        return CalendarArbitraries.closures(FIRST_DAY, HORIZON);
    }
}
