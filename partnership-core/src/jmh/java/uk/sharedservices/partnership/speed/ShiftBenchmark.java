package uk.sharedservices.partnership.speed;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.calendar.BankHoliday;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;

/** Shifting a day by working days: three ways, with the same bank holidays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ShiftBenchmark {

    private final Days starts = new Days();
    private final WorkingDayCalendar calendar = BankHolidays.englandAndWales();
    private final ImmutableHolidayCalendar strataCalendar = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("England and Wales"),
            calendar.holidays().stream().map(BankHoliday::date).toList(),
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);
    private final HolidayManager jollydayHolidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** How far to shift. */
    @Param({"1", "5", "20", "60"})
    public int days;

    /** Refuses to measure three answers that are not one. */
    @Setup
    public void agree() {
        for (LocalDate from : starts.all()) {
            LocalDate reached = calendar.shift(from, days);
            if (!reached.equals(strataCalendar.shift(from, days)) || !reached.equals(step(from))) {
                throw new IllegalStateException("the three must agree on " + days + " working days after " + from);
            }
        }
    }

    /** This library. */
    @Benchmark
    public LocalDate partnership() {
        return calendar.shift(starts.next(), days);
    }

    /** OpenGamma Strata. */
    @Benchmark
    public LocalDate strata() {
        return strataCalendar.shift(starts.next(), days);
    }

    /** Jollyday, asked day by day. */
    @Benchmark
    public LocalDate jollyday() {
        return step(starts.next());
    }

    private LocalDate step(LocalDate from) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (!WorkingDayCalendar.isWeekend(day) && !jollydayHolidays.isHoliday(day, "eng")) {
                counted++;
            }
        }
        return day;
    }
}
