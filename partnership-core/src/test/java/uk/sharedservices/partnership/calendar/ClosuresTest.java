package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("A calendar with a council's closures")
class ClosuresTest {

    private static final WorkingDayCalendar PUBLISHED = BankHolidays.englandAndWales();

    /** Saturday 24 December 2022 to Monday 2 January 2023: three days of it would have been worked. */
    private static final WorkingDayCalendar CLOSED = PUBLISHED.withClosures(
            "the council's Christmas shutdown",
            LocalDate.of(2022, 12, 24)
                    .datesUntil(LocalDate.of(2023, 1, 3))
                    .map(day -> new Closure(day, "Christmas shutdown"))
                    .toList());

    @Test
    @DisplayName("works on none of them, and on every other day as before")
    void worksOnNoneOfThem() {
        assertThat(CLOSED.next(LocalDate.of(2022, 12, 23))).isEqualTo("2023-01-03");
        assertThat(CLOSED.shift(LocalDate.of(2022, 12, 12), 20)).isEqualTo("2023-01-17");
        assertThat(PUBLISHED.shift(LocalDate.of(2022, 12, 12), 20)).isEqualTo("2023-01-12");
        assertThat(CLOSED.count(CLOSED.firstDay(), CLOSED.horizon()))
                .isEqualTo(PUBLISHED.count(CLOSED.firstDay(), CLOSED.horizon()) - 3);
        assertThat(CLOSED.holidays()).isEqualTo(PUBLISHED.holidays());
    }

    @Test
    @DisplayName("says of a day that was off anyway why it was, and of the others why they are")
    void saysWhy() {
        assertThat(CLOSED.dayOff(LocalDate.of(2022, 12, 24))).contains("Saturday");
        assertThat(CLOSED.dayOff(LocalDate.of(2022, 12, 26))).contains("Boxing Day");
        assertThat(CLOSED.dayOff(LocalDate.of(2022, 12, 28))).contains("Christmas shutdown");
        assertThat(CLOSED.namedDayOn(LocalDate.of(2022, 12, 28))).isEmpty();
    }

    @Test
    @DisplayName("says on every answer that they are left out")
    void saysThatTheyAreLeftOut() {
        assertThat(CLOSED)
                .hasToString("England and Wales bank holidays with the council's Christmas shutdown, 2012-01-01 to"
                        + " 2028-12-31, as published up to 21 August 2026");
        assertThat(CLOSED.name()).isEqualTo("England and Wales with the council's Christmas shutdown");
        assertThat(CLOSED.version()).isEqualTo(PUBLISHED.version());
    }

    @Test
    @DisplayName("takes more of them, a day's reasons side by side")
    void takesMore() {
        LocalDate day = LocalDate.of(2022, 12, 28);
        WorkingDayCalendar more = CLOSED.withClosures(
                "a move", List.of(new Closure(day, "moving house"), new Closure(day, "moving house")));

        assertThat(more.dayOff(day)).contains("Christmas shutdown; moving house");
        assertThat(more.name()).isEqualTo("England and Wales with the council's Christmas shutdown and a move");
    }

    @Test
    @DisplayName("refuses one outside its years, and one without a name or a reason")
    void refusesWhatCannotBe() {
        Closure late = new Closure(LocalDate.of(2029, 1, 2), "Christmas shutdown");

        assertThatThrownBy(() -> PUBLISHED.withClosures("late", List.of(late)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("closure must fall from 2012-01-01 to 2028-12-31, but was 2029-01-02");
        assertThatThrownBy(() -> PUBLISHED.withClosures(" ", List.of()))
                .hasMessage("name of closures must not be blank, but was ' '");
        assertThatThrownBy(() -> new Closure(LocalDate.of(2022, 12, 28), ""))
                .hasMessage("reason of a closure must not be blank, but was ''");
    }
}
