package uk.sharedservices.partnership.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** Jollyday reckons England's holidays by rules of its own, from other sources than gov.uk's list. */
@DisplayName("The bank holidays, beside Jollyday's for England")
class JollydayTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    /** Where the two differ, and why the list is right: nowhere. A difference that is not told here fails. */
    private static final Map<LocalDate, String> EXPECTED = Map.of();

    private static final Set<LocalDate> JOLLYDAY = jollyday();

    @Test
    @DisplayName("agree on every day of 2012 to 2028")
    void agreeOnEveryDay() {
        Map<LocalDate, String> differences = new TreeMap<>();
        CALENDAR.firstDay().datesUntil(CALENDAR.horizon().plusDays(1)).forEach(day -> {
            boolean listed = CALENDAR.holidayOn(day).isPresent();
            if (listed != JOLLYDAY.contains(day)) {
                differences.put(day, listed ? "listed, not in Jollyday" : "in Jollyday, not listed");
            }
        });

        assertThat(differences).isEqualTo(EXPECTED);
    }

    @Test
    @DisplayName("leave the same days to work on")
    void leaveTheSameWorkingDays() {
        assertThat(CALENDAR.firstDay().datesUntil(CALENDAR.horizon().plusDays(1)))
                .allMatch(day ->
                        CALENDAR.isWorkingDay(day) == (!WorkingDayCalendar.isWeekend(day) && !JOLLYDAY.contains(day)));
        assertThat(JOLLYDAY).hasSize(CALENDAR.holidays().size());
    }

    private static Set<LocalDate> jollyday() {
        HolidayManager england = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return IntStream.rangeClosed(2012, 2028)
                .mapToObj(year -> england.getHolidays(Year.of(year), "eng"))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
