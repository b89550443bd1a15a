package uk.sharedservices.partnership.period.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.callin.DayOne;
import uk.sharedservices.partnership.governance.callin.TakesEffect;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDays;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("A counting strip")
class CountingStripTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Test
    @DisplayName("lays four weeks from 23 November 2022 out: the 23rd left out, 28 days counted, 22 December free")
    void fourWeeks() {
        CountingStrip strip =
                CountingStrip.of(NoticePeriod.of(4, PeriodUnit.WEEKS), LocalDate.of(2022, 11, 23), CALENDAR);

        assertThat(strip.days()).hasSize(30);
        assertThat(strip.days().get(0)).isEqualTo(StripDay.leftOut(LocalDate.of(2022, 11, 23), "the day of giving"));
        assertThat(strip.days().get(1)).isEqualTo(StripDay.counted(LocalDate.of(2022, 11, 24), 1, false));
        assertThat(strip.days().get(28)).isEqualTo(StripDay.counted(LocalDate.of(2022, 12, 21), 28, true));
        assertThat(strip.days().get(29)).isEqualTo(StripDay.firstFree(LocalDate.of(2022, 12, 22)));
    }

    @Test
    @DisplayName("names each holiday and weekend that a count of working days leaves out")
    void workingDays() {
        CountingStrip strip =
                CountingStrip.of(NoticePeriod.of(5, PeriodUnit.WORKING_DAYS), LocalDate.of(2022, 9, 15), CALENDAR);

        assertThat(strip.counted()).isEqualTo(5);
        assertThat(strip.days())
                .filteredOn(day -> day.status() == DayStatus.LEFT_OUT)
                .extracting(day -> day.date() + " " + day.why().orElseThrow())
                .containsExactly(
                        "2022-09-15 the day of giving",
                        "2022-09-17 Saturday",
                        "2022-09-18 Sunday",
                        "2022-09-19 Bank Holiday for the State Funeral of Queen Elizabeth II");
    }

    @Test
    @DisplayName("counts the day of giving where the period begins with it")
    void beginningWith() {
        CountingStrip strip =
                CountingStrip.of(NoticePeriod.beginningWith(28, PeriodUnit.DAYS), LocalDate.of(2023, 3, 1), CALENDAR);

        assertThat(strip.days().get(0).number()).isEqualTo(Optional.of(1));
        assertThat(strip.days().get(27).date()).isEqualTo("2023-03-28");
        assertThat(strip.days().get(27).status()).isEqualTo(DayStatus.LAST_DAY);
    }

    @Test
    @DisplayName("lays clear days out between the latest day and the meeting, both left out")
    void clearDays() {
        CountingStrip strip = CountingStrip.before(
                LocalDate.of(2022, 11, 23), new ClearDays(5, ClearDayPolicy.WORKING_DAYS), CALENDAR);

        assertThat(strip.days())
                .extracting(day -> day.date().getDayOfMonth() + ":"
                        + day.number()
                                .map(String::valueOf)
                                .orElseGet(() -> day.why().orElseThrow()))
                .containsExactly(
                        "15:the latest day",
                        "16:1",
                        "17:2",
                        "18:3",
                        "19:Saturday",
                        "20:Sunday",
                        "21:4",
                        "22:5",
                        "23:the day of the event");
    }

    @Test
    @DisplayName("lays clear days out after a notice, to the first day that is free (D04)")
    void clearDaysAfter() {
        CountingStrip strip = CountingStrip.after(
                LocalDate.of(2022, 11, 15), new ClearDays(5, ClearDayPolicy.WORKING_DAYS), CALENDAR);

        assertThat(strip.counted()).isEqualTo(5);
        assertThat(strip.days().get(strip.days().size() - 1)).isEqualTo(StripDay.firstFree(LocalDate.of(2022, 11, 23)));
    }

    @Test
    @DisplayName("lays call-in out, and the years for which a record is kept")
    void callInAndRetention() {
        CallInRule stockport = CallInRule.of(5, DayOne.PUBLICATION_DAY, TakesEffect.NEXT_DAY);
        CountingStrip callIn = CountingStrip.of(stockport.period(), LocalDate.of(2022, 11, 24), CALENDAR);
        CountingStrip kept =
                CountingStrip.of(NoticePeriod.beginningWith(6, PeriodUnit.YEARS), LocalDate.of(2022, 11, 23), CALENDAR);

        assertThat(callIn.days())
                .filteredOn(day -> day.status() == DayStatus.LAST_DAY)
                .extracting(StripDay::date)
                .containsExactly(LocalDate.of(2022, 11, 30));
        assertThat(kept.days())
                .filteredOn(day -> day.status() == DayStatus.LAST_DAY)
                .extracting(StripDay::date)
                .containsExactly(LocalDate.of(2028, 11, 22));
    }
}
