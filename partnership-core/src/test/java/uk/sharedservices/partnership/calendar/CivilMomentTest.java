package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A moment in England")
class CivilMomentTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2023-06-30T23:30:00Z, 2023-07-01T00:30", // N37, British Summer Time
        "2022-12-23T16:29:59Z, 2022-12-23T16:29",
        "2023-03-26T00:59:59Z, 2023-03-26T00:59", // the last minute of winter time
        "2023-03-26T01:00:00Z, 2023-03-26T02:00",
        "2023-10-29T00:30:00Z, 2023-10-29T01:30", // the hour that comes twice
        "2023-10-29T01:30:00Z, 2023-10-29T01:30",
        "1970-01-01T00:00:00Z, 1970-01-01T01:00", // all that year was an hour ahead
        "1999-12-31T23:59:59.999Z, 1999-12-31T23:59",
    })
    @DisplayName("is read from an instant as calendars and clocks in England show it, to the minute")
    void ofAnInstant(Instant instant, LocalDateTime local) {
        assertThat(CivilMoment.at(instant)).isEqualTo(CivilMoment.at(local));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
    @DisplayName("is the same whatever the machine's time zone")
    void whateverTheTimeZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(CivilMoment.at(Instant.parse("2023-06-30T23:30:00Z")))
                    .hasToString("Saturday 1 July 2023 at 00:30");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @DisplayName("is before another when both are known well enough")
    void before() {
        CivilMoment morning = CivilMoment.at(LocalDateTime.of(2022, 12, 23, 9, 0));
        CivilMoment sometime = CivilMoment.on(LocalDate.of(2022, 12, 23));

        assertThat(morning.isBefore(CivilMoment.at(LocalDateTime.of(2022, 12, 23, 9, 1))))
                .isTrue();
        assertThat(morning.isBefore(morning)).isFalse();
        assertThat(morning.isBefore(sometime)).isFalse();
        assertThat(sometime.isBefore(morning)).isFalse();
        assertThat(sometime.isBefore(CivilMoment.on(LocalDate.of(2022, 12, 24))))
                .isTrue();
        assertThat(sometime).hasToString("Friday 23 December 2022");
    }

    @Test
    @DisplayName("is in a year of sense")
    void inAYearOfSense() {
        assertThatThrownBy(() -> CivilMoment.on(LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day must be in the years 1000 to 9000, but was +999999999-12-31");
        for (Instant far : new Instant[] {Instant.MIN, Instant.MAX}) {
            assertThatThrownBy(() -> CivilMoment.at(far))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("instant must be in the years 1000 to 9000");
        }
    }
}
