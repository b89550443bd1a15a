package uk.sharedservices.partnership.testkit.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import uk.sharedservices.partnership.calendar.BankHoliday;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.Closure;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** Days, spans of days, financial years and calendars. Days on which rules of date go wrong come often. */
public final class CalendarArbitraries {

    /** The first of {@link #days()}: the day the councils of the Local Government Act 1972 took over. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1974, 4, 1);

    /** The last of {@link #days()}, in a year that is no leap year although four divides it. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final List<MonthDay> ENDS_OF_YEARS = List.of(
            MonthDay.of(2, 28),
            MonthDay.of(3, 1),
            MonthDay.of(3, 31),
            MonthDay.of(4, 1),
            MonthDay.of(12, 31),
            MonthDay.of(1, 1));
    private static final int LONGEST_SPAN = 5_000;
    private static final int MOST_DAYS_OFF = 40;
    private static final int LAST_MINUTE = 24 * 60 - 1;

    private CalendarArbitraries() {}

    /** Returns days from {@link #FIRST_DAY} to {@link #LAST_DAY}. */
    public static Arbitrary<LocalDate> days() {
        return days(FIRST_DAY, LAST_DAY);
    }

    /**
     * Returns days, two in ten of them on the watch for: a leap day, an end or a beginning of February, of a financial or
     * of a calendar year; and, one in forty, the first or the last day allowed.
     *
     * @param first  the first allowed
     * @param last  the last allowed, inclusive
     * @return the days
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> leapDays = each(List.of(LEAP_DAY), first, last).toList();
        List<LocalDate> ends = Stream.concat(Stream.of(first, last), each(ENDS_OF_YEARS, first, last))
                .distinct()
                .toList();
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
        return Mixed.frequencyOf(
                Tuple.of(32, any),
                Tuple.of(4, Arbitraries.of(ends)),
                Tuple.of(4, Arbitraries.of(leapDays.isEmpty() ? ends : leapDays)),
                Tuple.of(1, Arbitraries.of(first, last)));
    }

    /** Returns all days that the library reckons with, from {@link SupportedDays#FIRST} to {@link SupportedDays#LAST}. */
    public static Arbitrary<LocalDate> supportedDays() {
        return days(SupportedDays.FIRST, SupportedDays.LAST);
    }

    /**
     * Returns days that a calendar knows. One in four is a bank holiday, or the day before or after one, where long weekends
     * begin and end.
     */
    public static Arbitrary<LocalDate> days(WorkingDayCalendar calendar) {
        Arbitrary<LocalDate> any = days(calendar.firstDay(), calendar.horizon());
        List<LocalDate> holidays =
                calendar.holidays().stream().map(BankHoliday::date).toList();
        if (holidays.isEmpty()) {
            return any;
        }
        Arbitrary<LocalDate> near = Combinators.combine(
                        Arbitraries.of(holidays), Arbitraries.integers().between(-1, 1))
                .as(LocalDate::plusDays);
        return Mixed.frequencyOf(Tuple.of(3, any), Tuple.of(1, near.filter(calendar::knows)));
    }

    private static Stream<LocalDate> each(List<MonthDay> days, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year ->
                        days.stream().filter(day -> day.isValidYear(year)).map(day -> day.atYear(year)))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** Returns every 29 February of {@link #days()}. */
    public static Arbitrary<LocalDate> leapDays() {
        return Arbitraries.of(each(List.of(LEAP_DAY), FIRST_DAY, LAST_DAY).toList());
    }

    /** Returns days of the year that every year has: never 29 February. */
    public static Arbitrary<MonthDay> daysOfEveryYear() {
        return days().map(MonthDay::from).map(day -> day.equals(LEAP_DAY) ? MonthDay.of(2, 28) : day);
    }

    /**
     * Returns first and last days, both inclusive. Some spans have no end, and some are of one day.
     *
     * @return the first day, and the last if there is one
     */
    public static Arbitrary<Tuple2<LocalDate, Optional<LocalDate>>> spans() {
        Arbitrary<Integer> lengths = Mixed.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.of(364, 365, 366, 730)),
                Tuple.of(4, Arbitraries.integers().between(1, LONGEST_SPAN)));
        return Combinators.combine(days(FIRST_DAY, LAST_DAY.minusDays(LONGEST_SPAN)), Mixed.optional(lengths, 0.7))
                .as((first, length) -> Tuple.of(first, length.map(first::plusDays)));
    }

    /** Returns financial years, of all the centuries that the library knows. */
    public static Arbitrary<FinancialYear> financialYears() {
        return Arbitraries.integers()
                .between(SupportedDays.FIRST.getYear(), SupportedDays.LAST.getYear())
                .map(FinancialYear::startingIn);
    }

    /** Returns times as documents give them: days, months, years, financial years, and spans of each. */
    public static Arbitrary<When> times() {
        return Combinators.combine(days(), days(), Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                .as((one, other, kind, single) -> {
                    String first = written(one.isBefore(other) ? one : other, kind);
                    String last = written(one.isBefore(other) ? other : one, kind);
                    return When.parse(single ? first : first + ".." + last);
                });
    }

    private static String written(LocalDate day, int kind) {
        return switch (kind) {
            case 0 -> day.toString();
            case 1 -> YearMonth.from(day).toString();
            case 2 -> String.valueOf(day.getYear());
            default -> FinancialYear.of(day).toString();
        };
    }

    /** Returns times of day in whole minutes, never midnight. */
    public static Arbitrary<LocalTime> timesOfDay() {
        return Arbitraries.integers().between(1, LAST_MINUTE).map(LocalTime.MIDNIGHT::plusMinutes);
    }

    /** Returns days, some of them with a time of day. */
    public static Arbitrary<CivilMoment> moments() {
        return Combinators.combine(days(), Mixed.optional(timesOfDay())).as(CivilMoment::new);
    }

    /** Returns single bank holidays of a span, and days that stand in for one. */
    public static Arbitrary<BankHoliday> bankHoliday(LocalDate first, LocalDate last) {
        return Combinators.combine(days(first, last), Arbitraries.of(true, false))
                .as((day, substitute) -> new BankHoliday(day, "A holiday", substitute));
    }

    /** Returns bank holidays of a span, at most forty, each day once. */
    public static Arbitrary<List<BankHoliday>> bankHolidays(LocalDate first, LocalDate last) {
        return bankHoliday(first, last).list().uniqueElements(BankHoliday::date).ofMaxSize(MOST_DAYS_OFF);
    }

    /** Returns single closures of a span. */
    public static Arbitrary<Closure> closure(LocalDate first, LocalDate last) {
        return days(first, last).map(day -> new Closure(day, "Closed"));
    }

    /** Returns closures of a span, at most forty, each day once. */
    public static Arbitrary<List<Closure>> closures(LocalDate first, LocalDate last) {
        return closure(first, last).list().uniqueElements(Closure::date).ofMaxSize(MOST_DAYS_OFF);
    }

    /** Returns calendars of the working days of 2020 to 2024, with two leap days, and holidays and closures of their own. */
    public static Arbitrary<WorkingDayCalendar> workingDayCalendars() {
        return workingDayCalendars(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
    }

    /**
     * Returns calendars of working days that know the days from one to another, with holidays and closures of their own.
     *
     * @param first  the first day they know
     * @param horizon  the last day they know, inclusive
     * @return the calendars
     */
    public static Arbitrary<WorkingDayCalendar> workingDayCalendars(LocalDate first, LocalDate horizon) {
        return Combinators.combine(bankHolidays(first, horizon), closures(first, horizon))
                .as((holidays, closures) -> WorkingDayCalendar.of("Made up", "1", first, horizon, holidays)
                        .withClosures("made-up closures", closures))
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
    }
}
