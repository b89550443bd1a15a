package uk.sharedservices.partnership.period.clear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.fact.PeriodArbitraries;

@Label("Clear days")
class ClearDaysProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property
    @Label("R3: exactly that many counted days lie strictly between the latest day and the event")
    void exactlyThatManyBetween(
            @ForAll @DateRange(min = "2014-01-01", max = "2028-12-31") LocalDate event,
            @ForAll("clearDays") ClearDays clear) {
        LocalDate latest = clear.latestBefore(event, CALENDAR);

        assertThat(countedBetween(latest, event, clear.policy())).isEqualTo(clear.days());
        assertThat(countedBetween(latest.plusDays(1), event, clear.policy())).isEqualTo(clear.days() - 1L);
    }

    @Property
    @Label("R3: a day is early enough before an event just when the event is late enough after it")
    void bothWaysAgree(
            @ForAll @DateRange(min = "2014-01-01", max = "2027-12-31") LocalDate notice,
            @ForAll @IntRange(min = 1, max = 60) int lead,
            @ForAll @IntRange(min = 1, max = 28) int days,
            @ForAll ClearDayPolicy policy) {
        ClearDays clear = new ClearDays(days, policy);
        LocalDate event = notice.plusDays(lead);

        assertThat(!notice.isAfter(clear.latestBefore(event, CALENDAR)))
                .isEqualTo(!event.isBefore(clear.earliestAfter(notice, CALENDAR)));
    }

    @Provide
    Arbitrary<ClearDays> clearDays() {
        return PeriodArbitraries.clearDays();
    }

    private static long countedBetween(LocalDate from, LocalDate event, ClearDayPolicy policy) {
        return from.plusDays(1)
                .datesUntil(event)
                .filter(day -> policy.leftOut(day, CALENDAR).isEmpty())
                .count();
    }
}
