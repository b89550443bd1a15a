package uk.sharedservices.partnership.speed;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

/** When four weeks' notice runs out: bare, by the rule, and by the rule with its working. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NoticeBenchmark {

    private final Days given = new Days();
    private final WorkingDayCalendar calendar = BankHolidays.englandAndWales();
    private final NoticePeriod fourWeeks = NoticePeriod.of(4, PeriodUnit.WEEKS);
    private final NoticeTerms terms = NoticeTerms.of(fourWeeks);

    /** The JDK alone. */
    @Benchmark
    public LocalDate plusWeeks() {
        return given.next().plusWeeks(4);
    }

    /** The last day, without its working. */
    @Benchmark
    public LocalDate lastDay() {
        return PeriodCount.of(fourWeeks, calendar).lastDay(given.next());
    }

    /** The last day, with its derivation. */
    @Benchmark
    public Answer<LocalDate> lastDayWithWorking() {
        return NoticeExpiry.of(terms, given.next(), calendar).lastDay();
    }
}
