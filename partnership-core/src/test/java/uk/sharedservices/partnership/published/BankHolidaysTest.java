package uk.sharedservices.partnership.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

@DisplayName("The bank holidays of England and Wales")
class BankHolidaysTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Test
    @DisplayName("are eight a year, nine in 2012 and 2023 and ten in 2022")
    void areEightAYear() {
        IntStream.rangeClosed(2012, 2028)
                .forEach(year -> assertThat(holidaysIn(year))
                        .as("bank holidays in %s", year)
                        .isEqualTo(
                                switch (year) {
                                    case 2012, 2023 -> 9;
                                    case 2022 -> 10;
                                    default -> 8;
                                }));
    }

    @Test
    @DisplayName("are held with the edition and the years they cover")
    void areHeldWithTheirEdition() {
        assertThat(CALENDAR)
                .hasToString("England and Wales bank holidays, 2012-01-01 to 2028-12-31,"
                        + " as published up to 21 August 2026");
    }

    private static long holidaysIn(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> CALENDAR.holidayOn(day).isPresent())
                .count();
    }
}
