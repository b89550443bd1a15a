package uk.sharedservices.partnership.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.Closure;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A shift by working days")
class WorkingDayShiftTest {

    @Test
    @DisplayName("names the bank holidays it leaves out, forwards and back")
    void namesWhatItLeavesOut() {
        Answer<LocalDate> forwards = shift(LocalDate.of(2022, 9, 15), 5);
        Answer<LocalDate> back = shift(LocalDate.of(2022, 9, 23), -5);

        assertThat(forwards.orThrow()).isEqualTo("2022-09-23");
        assertThat(back.orThrow()).isEqualTo("2022-09-15");
        assertThat(forwards.derivation().sentences())
                .contains(
                        "5 working days after Thursday 15 September 2022 is Friday 23 September 2022; left out: Monday"
                                + " 19 September 2022 (Bank Holiday for the State Funeral of Queen Elizabeth II). [R9]");
        assertThat(back.derivation().toString()).contains("5 working days before Friday 23 September 2022");
        assertThat(back.derivation().calendar()).isPresent();
    }

    @Test
    @DisplayName("names a council's closures, and says that they were left out")
    void namesClosures() {
        Answer<LocalDate> shifted = WorkingDayShift.of(
                LocalDate.of(2022, 12, 23),
                1,
                BankHolidays.englandAndWales()
                        .withClosures(
                                "the council's shutdown",
                                List.of(new Closure(LocalDate.of(2022, 12, 28), "Christmas shutdown"))));

        assertThat(shifted.orThrow()).isEqualTo("2022-12-29");
        assertThat(shifted.derivation().sentences())
                .contains(
                        "1 working day after Friday 23 December 2022 is Thursday 29 December 2022; left out: Monday 26"
                                + " December 2022 (Boxing Day), Tuesday 27 December 2022 (Christmas Day (substitute day)),"
                                + " Wednesday 28 December 2022 (Christmas shutdown). [R9]")
                .contains("Working days: England and Wales bank holidays with the council's shutdown, 2012-01-01 to"
                        + " 2028-12-31, as published up to 21 August 2026.");
    }

    @Test
    @DisplayName("past the published bank holidays cannot be said")
    void pastTheHorizon() {
        assertThat(shift(LocalDate.of(2028, 12, 20), 10)).isInstanceOf(Answer.CannotSay.class);
        assertThat(shift(LocalDate.of(2028, 12, 20), 10).derivation().sentences())
                .contains("The count needs a day that the calendar of working days does not know. [R9]");
        assertThat(shift(LocalDate.of(2011, 12, 20), 1)).isInstanceOf(Answer.CannotSay.class);
    }

    private static Answer<LocalDate> shift(LocalDate from, int days) {
        return WorkingDayShift.of(from, days, BankHolidays.englandAndWales());
    }
}
