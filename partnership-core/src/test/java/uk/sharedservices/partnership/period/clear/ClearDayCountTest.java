package uk.sharedservices.partnership.period.clear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("A count of clear days")
class ClearDayCountTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Test
    @DisplayName("has one answer in court, by rule 2.8")
    void inCourt() {
        Answer<Deadline> latest =
                ClearDayCount.inCourt(3, CALENDAR).latestBefore(LocalDate.of(2023, 10, 20), "the hearing");

        assertThat(latest).isInstanceOf(Answer.Determined.class);
        assertThat(latest.orThrow().latest()).isEqualTo("2023-10-16");
        assertThat(latest.derivation().rules()).extracting(Rule::id).containsExactly("R3", "R3a");
    }

    @Test
    @DisplayName("has one answer for notice of a meeting: fourteen days from 25 February reach 12 March 1885 (N29)")
    void ofMeeting() {
        Answer<LocalDate> earliest =
                ClearDayCount.ofMeeting(21, CALENDAR).earliestAfter(LocalDate.of(2023, 3, 1), "the notice");

        assertThat(earliest.orThrow()).isEqualTo("2023-03-23"); // N28
        assertThat(earliest.derivation().rules()).extracting(Rule::id).contains("R5b");
    }

    @Test
    @DisplayName("that needs a day past the calendar's horizon is refused, never guessed")
    void pastTheHorizon() {
        Answer<LocalDate> earliest = ClearDayCount.of(
                        ClearDayRules.R3, 5, ClearDayPolicy.WORKING_DAYS, "By usage.", CALENDAR)
                .earliestAfter(LocalDate.of(2028, 12, 28), "the notice");

        assertThat(earliest.isAnswered()).isFalse();
        assertThat(earliest.inWords(LocalDate::toString)).contains("known from 1 January 2012 to 31 December 2028");
        assertThat(earliest.derivation().calendar().orElseThrow()).contains("2028-12-31");
    }
}
