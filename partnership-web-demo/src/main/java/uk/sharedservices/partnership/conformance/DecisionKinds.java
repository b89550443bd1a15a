package uk.sharedservices.partnership.conformance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.callin.DayOne;
import uk.sharedservices.partnership.governance.callin.TakesEffect;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.period.clear.ClearDayCount;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDayRules;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;

/** The kinds of case about publication and call-in. */
final class DecisionKinds {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    /** Any council: a case brings its own rule. */
    private static final CouncilCode COUNCIL = CouncilCode.of("E08000007");

    private DecisionKinds() {}

    /** Given to {@code publication-deadline}. */
    record PublicationDeadline(LocalDate event, int clearDays) {}

    /** Given to {@code earliest-after-notice}. */
    record EarliestAfterNotice(LocalDate noticeOn, int clearDays) {}

    /** Given to {@code call-in}. */
    record CalledIn(
            Optional<String> council, int workingDays, DayOne dayOne, TakesEffect effective, LocalDate published) {}

    static Got publicationDeadline(PublicationDeadline given) {
        Answer<Deadline> latest = count(given.clearDays()).latestBefore(given.event(), "the event");
        return Got.of(latest, any -> Map.of("latest", byPolicy(latest, Deadline::latest)));
    }

    static Got earliestAfterNotice(EarliestAfterNotice given) {
        Answer<LocalDate> earliest = count(given.clearDays()).earliestAfter(given.noticeOn(), "the notice");
        return Got.of(earliest, any -> Map.of("earliest", byPolicy(earliest, Function.identity())));
    }

    static Got callIn(CalledIn given) {
        CallInRule rule = CallInRule.of(given.workingDays(), given.dayOne(), given.effective());
        CallInAssumption assumption = new CallInAssumption("If it were as the case says", Optional.of(rule));
        Answer<CallInDates> answer = CallIn.assuming(
                        assumption, GovernanceProfiles.builder().build(), CALENDAR)
                .of(DecisionRecord.builder()
                        .council(COUNCIL)
                        .maker(DecisionMaker.EXECUTIVE)
                        .decidedOn(given.published())
                        .publishedOn(given.published())
                        .build());
        return Got.of(answer, dates -> {
            Map<String, Object> value = new LinkedHashMap<>();
            dates.closes().ifPresent(closes -> value.put("closes", closes));
            value.put("effectiveFrom", dates.effectiveFrom());
            return value;
        });
    }

    private static ClearDayCount count(int clearDays) {
        return ClearDayCount.of(
                ClearDayRules.R3, clearDays, ClearDayPolicy.WORKING_DAYS, "Both are asked for.", CALENDAR);
    }

    private static <T> Map<String, LocalDate> byPolicy(Answer<T> answer, Function<T, LocalDate> day) {
        return answer instanceof Answer.Readings<T> several
                ? several.readings().stream()
                        .collect(Collectors.toMap(Reading::name, reading -> day.apply(reading.value())))
                : Map.of();
    }
}
