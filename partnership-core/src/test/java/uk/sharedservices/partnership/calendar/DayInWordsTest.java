package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day in words")
class DayInWordsTest {

    private static final DateTimeFormatter JDK = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @Test
    @DisplayName("is written as officers write it")
    void isWrittenAsOfficersDo() {
        LocalDate day = LocalDate.of(2022, 11, 23);

        assertThat(DayInWords.withWeekday(day)).isEqualTo("Wednesday 23 November 2022");
        assertThat(DayInWords.day(day)).isEqualTo("23 November 2022");
        assertThat(DayInWords.weekday(day)).isEqualTo("Wednesday");
        assertThat(DayInWords.dayOfYear(MonthDay.of(3, 31))).isEqualTo("31 March");
    }

    @Test
    @DisplayName("is what the JDK's formatter writes, on every day of 1900 to 2199")
    void isWhatTheFormatterWrites() {
        assertThat(LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2200, 1, 1)))
                .allMatch(day -> DayInWords.withWeekday(day).equals(JDK.format(day)));
    }
}
