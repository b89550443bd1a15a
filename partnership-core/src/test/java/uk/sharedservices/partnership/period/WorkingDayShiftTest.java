package uk.sharedservices.partnership.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
