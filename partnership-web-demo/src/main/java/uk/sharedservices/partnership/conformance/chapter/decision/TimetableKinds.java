package uk.sharedservices.partnership.conformance.chapter.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.governance.timetable.WayLeft;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rulebook.Rulebook;

/** The kind of case about the dates of a decision that is planned. */
final class TimetableKinds {

    static final Map<String, Kind> KINDS =
            Map.of("decision-timetable", Kind.of(Planned.class, TimetableKinds::planned));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private TimetableKinds() {}

    /** A step taken, and when. */
    record Taken(TimetableStep step, LocalDate on) {}

    /** Given to {@code decision-timetable}. */
    record Planned(
            CouncilCode council,
            DecisionMaker maker,
            LocalDate decisionOn,
            Optional<LocalDate> decisionFrom,
            Optional<Boolean> key,
            Optional<Boolean> inPrivate,
            Optional<LocalDate> scrutinyOn,
            Optional<LocalDate> publishedOn,
            List<Taken> taken,
            Optional<CallInRule> callIn,
            Optional<LocalDate> asAt) {

        MeetingPlan plan() {
            return MeetingPlan.builder()
                    .council(council)
                    .maker(maker)
                    .decisionOn(decisionOn)
                    .decisionFrom(decisionFrom)
                    .key(key)
                    .inPrivate(inPrivate.orElse(false))
                    .scrutinyOn(scrutinyOn)
                    .publishedOn(publishedOn)
                    .putAllTaken(taken.stream().collect(Collectors.toMap(Taken::step, Taken::on)))
                    .build();
        }
    }

    static Got planned(Planned given) {
        GovernanceProfiles profiles = GivenProfile.withCallIn(List.of(given.council()), given.callIn());
        DecisionTimetable timetable = DecisionTimetable.of(
                given.plan(), given.asAt(), profiles, CallIn.by(profiles, CALENDAR), Statutes.periods(), CALENDAR);
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        timetable.lines().forEach(line -> value.put(line.step().name(), line(line, findings)));
        value.put("effect", findings.answer(timetable.effect()));
        timetable.earliest().ifPresent(earliest -> value.put("earliest", findings.answer(earliest)));
        value.put(
                "reminders",
                Rulebook.rules().stream()
                        .filter(rule -> timetable.notes().contains(rule.statement()))
                        .map(Rule::id)
                        .toList());
        return findings.got(value);
    }

    private static Map<String, Object> line(TimetableLine line, Findings findings) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("latest", findings.answer(line.latest(), Deadline::latest));
        value.put("standing", line.standing());
        value.put(
                "waysLeft",
                line.waysLeft().stream().map(TimetableKinds::wayLeft).toList());
        return value;
    }

    private static Map<String, Object> wayLeft(WayLeft way) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("rule", way.rule().id());
        value.put("lastDay", way.lastDay().map(Deadline::latest));
        value.put("decisionFrom", way.decisionFrom());
        return value;
    }
}
