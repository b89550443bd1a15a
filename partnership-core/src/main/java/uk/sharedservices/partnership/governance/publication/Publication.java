package uk.sharedservices.partnership.governance.publication;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.EARLIEST_OF_PERIOD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.clear.ClearDayCount;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDays;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * The dates that a requirement to publish sets.
 *
 * <p>For an executive meeting on Wednesday 23 November 2022 the papers are out by Tuesday 15 November (17 November if
 * every day counts) and notice of a key decision by Tuesday 25 October (13 October if only working days count).
 */
public final class Publication {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final StatutoryPeriods periods;
    private final Map<Requirement, ClearDayPolicy> chosen;
    private final WorkingDayCalendar calendar;

    private Publication(
            StatutoryPeriods periods, Map<Requirement, ClearDayPolicy> chosen, WorkingDayCalendar calendar) {
        this.periods = periods;
        this.chosen = Map.copyOf(chosen);
        this.calendar = calendar;
    }

    /**
     * Returns the questions that can be put.
     *
     * @param periods  the periods that statutes set
     * @param chosen  the policies that a council has chosen for itself; where it has not, the usual one is the default
     * @param calendar  the working days
     * @return the questions
     */
    public static Publication of(
            StatutoryPeriods periods, Map<Requirement, ClearDayPolicy> chosen, WorkingDayCalendar calendar) {
        return new Publication(periods, chosen, calendar);
    }

    /**
     * Returns the latest day for a requirement before an event.
     *
     * @param requirement  what is to be published
     * @param event  the meeting or the decision
     * @return readings by policy, each with its office day; "cannot say" if no period is held for that day
     */
    public Answer<Deadline> latestFor(Requirement requirement, LocalDate event) {
        return asked(requirement, event, event, count -> count.latestBefore(event, whatEvent(requirement)));
    }

    /**
     * Returns the latest day for the notice of a key decision that is to be made within a period.
     *
     * @param earliest  the earliest day on which it may be made
     * @param latest  the latest
     * @return readings by policy, counted back from the earliest day
     */
    public Answer<Deadline> latestForDecisionWithin(LocalDate earliest, LocalDate latest) {
        Answer<Deadline> answer = latestFor(Requirement.KEY_DECISION_NOTICE, earliest);
        if (earliest.equals(latest)) {
            return answer;
        }
        RecordedWorking working =
                RecordedWorking.of(answer.derivation().question()).following(answer.derivation());
        working.step(
                EARLIEST_OF_PERIOD,
                earliest,
                () -> "The decision may be made from " + withWeekday(earliest) + " to " + withWeekday(latest)
                        + ": the clear days run back from the earliest day.");
        return answer.map(working.derivation(), deadline -> deadline);
    }

    /**
     * Returns the earliest day of a decision or meeting, once notice is given.
     *
     * @param requirement  what is published
     * @param on  the day it is published
     * @return readings by policy
     */
    public Answer<LocalDate> earliestAfter(Requirement requirement, LocalDate on) {
        Answer<LocalDate> byTheLawOfThatDay =
                asked(requirement, on, on, count -> count.earliestAfter(on, requirement.words()));
        // The law of the decision's own day governs: a change between the two days sends the count round again.
        return byTheLawOfThatDay.isAnswered()
                ? asked(
                        requirement,
                        on,
                        byTheLawOfThatDay.orThrow(),
                        count -> count.earliestAfter(on, requirement.words()))
                : byTheLawOfThatDay;
    }

    /**
     * Returns the day by which a scrutiny member who asks for a document must be given it.
     *
     * @param received  the day the request is received
     * @return readings by policy
     */
    public Answer<LocalDate> documentDue(LocalDate received) {
        return asked(
                Requirement.SCRUTINY_DOCUMENT_REQUEST,
                received,
                received,
                count -> count.dueAfter(received, "the request"));
    }

    /**
     * Returns the moment by which the papers of private business, or of a decision by an individual, are open to members.
     *
     * @param decided  when the meeting ended or the decision was made, in civil time
     * @return that many hours later; "cannot say" if no period is held for that day
     */
    public Answer<LocalDateTime> membersAccessAfter(LocalDateTime decided) {
        Requirement access = Requirement.MEMBERS_ACCESS_AFTER;
        RecordedWorking working = RecordedWorking.of("By when are the papers open to members?")
                .from(Input.asked("Decided", withWeekday(decided.toLocalDate()) + ", " + decided.toLocalTime()));
        Optional<StatutoryPeriod> held = periods.on(decided.toLocalDate(), access);
        if (held.isEmpty()) {
            working.step(access.rule(), "", () -> "The period depends on the law of the day.");
            return Answer.cannotSay(working, "No statutory period is held for " + access.words() + ".");
        }
        LocalDateTime open =
                decided.atZone(ENGLAND).plusHours(held.get().amount()).toLocalDateTime();
        working.step(
                access.rule(),
                open,
                () -> held.get().amount() + " hours later is " + withWeekday(open.toLocalDate()) + ", "
                        + open.toLocalTime() + ".");
        return new Answer.Determined<>(open, working.derivation());
    }

    /**
     * Returns whether what was published on a day was out in time.
     *
     * @param requirement  what was published
     * @param published  the day it was
     * @param event  the meeting or decision
     * @return met, or breached with the latest day and the earliest lawful date; undetermined if no period is held
     */
    public RuleOutcome check(Requirement requirement, LocalDate published, LocalDate event) {
        Answer<Deadline> latest = latestFor(requirement, event);
        if (!latest.isAnswered()) {
            return new RuleOutcome.Undetermined(requirement.rule(), latest.inWords(Deadline::toString));
        }
        String was = "Publication of the " + requirement.words() + " on " + withWeekday(published) + " ";
        Deadline byDefault = latest.orThrow();
        if (!published.isAfter(byDefault.latest())) {
            return new RuleOutcome.Met(
                    requirement.rule(),
                    was + "was in time for " + withWeekday(event) + ": the latest day was " + byDefault + ".");
        }
        Answer<LocalDate> earliest = earliestAfter(requirement, published);
        return new RuleOutcome.Breached(
                requirement.rule(),
                was + "was late for " + withWeekday(event) + ": the latest day was " + byDefault + "."
                        + (earliest.isAnswered()
                                ? " The earliest lawful day would be " + withWeekday(earliest.orThrow()) + "."
                                : "")
                        + inTimeOnAnotherReading(latest, published));
    }

    private static String inTimeOnAnotherReading(Answer<Deadline> latest, LocalDate published) {
        return latest instanceof Answer.Readings<Deadline> several
                ? several.readings().stream()
                        .filter(reading -> !published.isAfter(reading.value().latest()))
                        .map(reading -> " " + reading.meaning() + " it was in time.")
                        .findFirst()
                        .orElse("")
                : "";
    }

    private <T> Answer<T> asked(
            Requirement requirement, LocalDate day, LocalDate governedOn, Function<ClearDayCount, Answer<T>> question) {
        Optional<StatutoryPeriod> held = periods.on(governedOn, requirement);
        if (held.isEmpty()) {
            RecordedWorking working = RecordedWorking.of("What is the day for the " + requirement.words() + "?")
                    .from(Input.asked("Day", withWeekday(day)));
            working.step(requirement.rule(), "", () -> "The period depends on the law of the day.");
            return Answer.cannotSay(
                    working, "No statutory period is held for the " + requirement.words() + " on " + day(day) + ".");
        }
        StatutoryPeriod period = held.get();
        ClearDayPolicy usual = period.policy()
                .orElseThrow(() -> InvalidValueException.of(
                        "requirement", "must be one that is counted in clear days", requirement));
        if (requirement.daysAreSettled()) {
            return question.apply(
                    ClearDayCount.settled(requirement.rule(), new ClearDays(period.amount(), usual), calendar));
        }
        ClearDayPolicy policy = chosen.getOrDefault(requirement, usual);
        String why = chosen.containsKey(requirement)
                ? "The council's own rules count " + policy.words() + "."
                : "The law does not say which days count; " + policy.words() + " is the usual reading here.";
        return question.apply(ClearDayCount.of(requirement.rule(), period.amount(), policy, why, calendar));
    }

    private static String whatEvent(Requirement requirement) {
        return requirement == Requirement.KEY_DECISION_NOTICE || requirement == Requirement.GENERAL_EXCEPTION
                ? "the decision"
                : "the meeting";
    }
}
