package uk.sharedservices.partnership.conformance.chapter.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.governance.publication.Publication;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.governance.publication.Retention;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.period.clear.ClearDayCount;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDayRules;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;

/** The kinds of case about clear days before and after publication, and the periods that statutes set. */
final class PublicationKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "publication-deadline", Kind.of(PublicationDeadline.class, PublicationKinds::publicationDeadline),
            "earliest-after-notice", Kind.of(EarliestAfterNotice.class, PublicationKinds::earliestAfterNotice),
            "statutory-period", Kind.of(Required.class, PublicationKinds::required));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final StatutoryPeriods PERIODS = Statutes.periods();

    private PublicationKinds() {}

    /** Given to {@code publication-deadline}. */
    record PublicationDeadline(LocalDate event, int clearDays) {}

    /** Given to {@code earliest-after-notice}. */
    record EarliestAfterNotice(LocalDate noticeOn, int clearDays) {}

    static Got publicationDeadline(PublicationDeadline given) {
        Answer<Deadline> latest = count(given.clearDays()).latestBefore(given.event(), "the event");
        return Got.of(latest, any -> Map.of("latest", byPolicy(latest, Deadline::latest)));
    }

    static Got earliestAfterNotice(EarliestAfterNotice given) {
        Answer<LocalDate> earliest = count(given.clearDays()).earliestAfter(given.noticeOn(), "the notice");
        return Got.of(earliest, any -> Map.of("earliest", byPolicy(earliest, Function.identity())));
    }

    /**
     * Given to {@code statutory-period}.
     *
     * @param requirement  what is to be open, told, handed over or kept
     * @param on  the day of the meeting or decision; of a request, the day it is received
     * @param to  the last day of the period within which a key decision may be made, if {@code on} is its first
     * @param at  the hour of a decision, for access within hours
     * @param published  the day on which it was published, if that is to be held against the period
     */
    record Required(
            Requirement requirement,
            LocalDate on,
            Optional<LocalDate> to,
            Optional<LocalTime> at,
            Optional<LocalDate> published) {}

    static Got required(Required given) {
        Publication publication = Publication.of(PERIODS, Map.of(), CALENDAR);
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        switch (given.requirement()) {
            case KEEP_EXECUTIVE_RECORD,
                    KEEP_EXECUTIVE_BACKGROUND_PAPERS,
                    KEEP_OFFICER_RECORD,
                    KEEP_OFFICER_BACKGROUND_PAPERS,
                    KEEP_COMMITTEE_MINUTES,
                    KEEP_COMMITTEE_BACKGROUND_PAPERS ->
                value.put(
                        "keptTo",
                        findings.answer(Retention.lastDay(given.requirement(), given.on(), PERIODS, CALENDAR)));
            case MEMBERS_ACCESS_AFTER ->
                value.put(
                        "openBy",
                        findings.answer(publication.membersAccessAfter(
                                given.on().atTime(given.at().orElse(LocalTime.MIDNIGHT)))));
            case SCRUTINY_DOCUMENT_REQUEST -> value.put("due", findings.answer(publication.documentDue(given.on())));
            default -> {
                value.put(
                        "latest",
                        findings.answer(
                                given.to()
                                        .map(last -> publication.latestForDecisionWithin(given.on(), last))
                                        .orElseGet(() -> publication.latestFor(given.requirement(), given.on())),
                                Deadline::latest));
                given.published().ifPresent(day -> {
                    value.put("earliest", findings.answer(publication.earliestAfter(given.requirement(), day)));
                    value.put("inTime", findings.outcome(publication.check(given.requirement(), day, given.on())));
                });
            }
        }
        return findings.got(value);
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
