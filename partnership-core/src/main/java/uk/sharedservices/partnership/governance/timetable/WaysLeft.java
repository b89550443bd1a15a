package uk.sharedservices.partnership.governance.timetable;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.GENERAL_EXCEPTION_RULE;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.CHAIRS_URGENCY;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.COMMITTEE_SHORTER_NOTICE;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.COUNCIL_SUMMONS;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.PRIVATE_URGENCY;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.SHORTER_NOTICE;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.SPECIAL_URGENCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.publication.Publication;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;

/** What can still be done on a day when a step of a decision was missed. */
final class WaysLeft {

    private static final String CHAIN = "the chair of the relevant scrutiny committee (if there is none or they"
            + " cannot act, the chair of the council; if there is no chair of either, the vice-chair) agrees that it is urgent"
            + " and cannot reasonably be deferred";

    private final MeetingPlan plan;
    private final Publication publication;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;

    WaysLeft(MeetingPlan plan, Publication publication, LocalDate asAt, WorkingDayCalendar calendar) {
        this.plan = plan;
        this.publication = publication;
        this.asAt = asAt;
        this.calendar = calendar;
    }

    /** Returns the ways left, the decision on its day first; none once that day has passed. */
    List<WayLeft> after(TimetableStep missed, Requirement requirement) {
        List<WayLeft> ways = new ArrayList<>();
        if (!asAt.isAfter(plan.decisionOn())) {
            onTheDay(missed, ways);
        }
        Answer<LocalDate> later = publication.earliestAfter(requirement, published(missed));
        if (later.isAnswered()) {
            ways.add(WayLeft.later(
                    requirement.rule(),
                    plan.taken().containsKey(missed)
                            ? "Decide later: what is out already is then in time."
                            : "Decide later, and have the " + requirement.words() + " out on " + withWeekday(asAt)
                                    + ".",
                    later.orThrow()));
        }
        return ways;
    }

    private Deadline byTheDay() {
        return Deadline.on(plan.decisionOn(), calendar);
    }

    private LocalDate published(TimetableStep step) {
        return plan.taken().getOrDefault(step, asAt);
    }

    private void onTheDay(TimetableStep missed, List<WayLeft> ways) {
        switch (missed) {
            case KEY_DECISION_NOTICE -> {
                Answer<Deadline> exception = publication.latestFor(Requirement.GENERAL_EXCEPTION, plan.decisionOn());
                if (exception.isAnswered() && !asAt.isAfter(exception.orThrow().latest())) {
                    ways.add(WayLeft.by(
                            GENERAL_EXCEPTION_RULE,
                            "General exception: tell the chair of the relevant scrutiny committee (each of its members, if it"
                                    + " has no chair) in writing and publish"
                                    + " that notice, and publish why the 28 clear days were impracticable.",
                            exception.orThrow()));
                }
                ways.add(WayLeft.by(
                        SPECIAL_URGENCY, "Special urgency: " + CHAIN + ", and the reasons are published.", byTheDay()));
            }
            case PRIVATE_NOTICE, PRIVATE_FURTHER_NOTICE ->
                ways.add(WayLeft.by(
                        PRIVATE_URGENCY,
                        "Urgent private meeting: " + CHAIN
                                + ", and the reasons are published. An item may be taken in public"
                                + " without these notices.",
                        byTheDay()));
            case MEETING_NOTICE, AGENDA -> meetingMissed(missed, ways);
            case SCRUTINY -> {
                // The council's own step: it may go without, and no statute has a way round it.
            }
        }
    }

    private void meetingMissed(TimetableStep missed, List<WayLeft> ways) {
        if (plan.maker().capacity() == Capacity.EXECUTIVE) {
            ways.add(WayLeft.by(
                    SHORTER_NOTICE,
                    "Convene the meeting at shorter notice, its papers open from then. No chair can admit the item as urgent,"
                            + " and neither the general exception nor special urgency shortens this time.",
                    byTheDay()));
            return;
        }
        if (plan.maker() == DecisionMaker.FULL_COUNCIL) {
            if (missed == TimetableStep.AGENDA) {
                ways.add(WayLeft.by(
                        COUNCIL_SUMMONS,
                        "Bring the item as a matter of urgency, if the council's standing orders allow it.",
                        byTheDay()));
            }
            return;
        }
        ways.add(WayLeft.by(
                COMMITTEE_SHORTER_NOTICE,
                "Convene the meeting at shorter notice, its papers open from then.",
                byTheDay()));
        if (missed == TimetableStep.AGENDA) {
            ways.add(WayLeft.by(
                    CHAIRS_URGENCY,
                    "The chair admits the item as urgent for special circumstances, which the minutes record.",
                    byTheDay()));
        }
    }
}
