package uk.sharedservices.partnership.conformance.chapter.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.period.ChainedPeriod;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.clear.ClearDayCount;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDayRules;
import uk.sharedservices.partnership.period.clear.ClearDays;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;

/** The kinds of case about counting that no other chapter asks. */
final class CountingKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "clear-days", Kind.of(Clear.class, CountingKinds::clear),
            "chained-period", Kind.of(Chained.class, CountingKinds::chained));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private CountingKinds() {}

    /** What asks for clear days. */
    enum Regime {
        /** A notice or an interval of days that a contract or a case asks for, every day counted. */
        COMMON_LAW,
        /** The Civil Procedure Rules. */
        COURT,
        /** "Not less than" days' notice of a meeting, or of an interval between two acts. */
        MEETING
    }

    /** Given to {@code clear-days}: the event that comes after them, or the one that comes before. */
    record Clear(Regime regime, int days, Optional<LocalDate> before, Optional<LocalDate> after) {}

    /** Given to {@code chained-period}. */
    record Chained(LocalDate expired, NoticeKinds.Length period) {}

    static Got clear(Clear given) {
        ClearDayCount count = switch (given.regime()) {
            case COMMON_LAW ->
                ClearDayCount.settled(
                        ClearDayRules.R3, new ClearDays(given.days(), ClearDayPolicy.CALENDAR_DAYS), CALENDAR);
            case COURT -> ClearDayCount.inCourt(given.days(), CALENDAR);
            case MEETING -> ClearDayCount.ofMeeting(given.days(), CALENDAR);
        };
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        given.before()
                .ifPresent(event ->
                        value.put("latest", findings.answer(count.latestBefore(event, "the event"), Deadline::latest)));
        given.after()
                .ifPresent(event -> value.put("earliest", findings.answer(count.earliestAfter(event, "the event"))));
        return findings.got(value);
    }

    static Got chained(Chained given) {
        NoticePeriod period =
                NoticePeriod.of(given.period().amount(), given.period().unit());
        return Got.of(ChainedPeriod.lastDay(given.expired(), period, CALENDAR), day -> Map.of("lastDay", day));
    }
}
