package uk.sharedservices.partnership.period.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDays;
import uk.sharedservices.partnership.published.BankHolidays;

@Label("A counting strip")
class CountingStripProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property
    @Label("has one status for every day, and its counted days number the period")
    void countedDaysNumberThePeriod(
            @ForAll @DateRange(min = "2014-01-01", max = "2027-01-31") LocalDate given,
            @ForAll @IntRange(min = 1, max = 24) int amount,
            @ForAll PeriodUnit unit,
            @ForAll PeriodStart start) {
        NoticePeriod period = new NoticePeriod(unit == PeriodUnit.YEARS ? 1 : amount, unit, start);
        CountingStrip strip = CountingStrip.of(period, given, CALENDAR);
        LocalDate lastDay = PeriodCount.of(period, CALENDAR).lastDay(given);

        assertThat(strip.days())
                .extracting(StripDay::date)
                .containsExactlyElementsOf(given.datesUntil(lastDay.plusDays(2)).toList());
        assertThat(numbers(strip)).containsExactlyElementsOf(upTo(strip.counted()));
        assertThat(strip.days()).allSatisfy(day -> {
            assertThat(day.why().isPresent()).isEqualTo(day.status() == DayStatus.LEFT_OUT);
            assertThat(day.status() == DayStatus.LAST_DAY).isEqualTo(day.date().equals(lastDay));
        });
        switch (unit) {
            case DAYS, WORKING_DAYS -> assertThat(strip.counted()).isEqualTo(amount);
            case WEEKS -> assertThat(strip.counted()).isEqualTo(7 * amount);
            case MONTHS, YEARS ->
                assertThat(strip.counted())
                        .isEqualTo((int) ChronoUnit.DAYS.between(given, lastDay)
                                + (start == PeriodStart.BEGINNING_WITH ? 1 : 0));
        }
    }

    @Property
    @Label("of clear days counts just as many days as are asked for")
    void clearDays(
            @ForAll @DateRange(min = "2014-01-01", max = "2028-12-31") LocalDate event,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll ClearDayPolicy policy) {
        CountingStrip strip = CountingStrip.before(event, new ClearDays(days, policy), CALENDAR);

        assertThat(numbers(strip)).containsExactlyElementsOf(upTo(days));
    }

    private static List<Integer> numbers(CountingStrip strip) {
        return strip.days().stream().flatMap(day -> day.number().stream()).toList();
    }

    private static List<Integer> upTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }
}
