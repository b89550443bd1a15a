package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.governance.timetable.WayLeft;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;

/**
 * A step of the way out and the latest day for it.
 *
 * @param kind  what it is
 * @param council  the council whose step it is
 * @param latest  the latest day
 * @param taken  the day it was taken, if it was
 * @param slackDays  civil days from the day it was taken, or else from the day of the question, to the latest day; negative
 *     when it is late
 * @param waysLeft  what can still be done if it has passed, where the law leaves a way
 */
public record PlanStep(
        Kind kind,
        CouncilCode council,
        Answer<Deadline> latest,
        Optional<LocalDate> taken,
        Optional<Long> slackDays,
        List<WayLeft> waysLeft) {

    /** The steps of the way out, in the order in which they are taken. */
    public enum Kind {
        /** Notice of the key decision on the forward plan. */
        KEY_DECISION_NOTICE("Notice of the key decision"),
        /** First notice of a private meeting. */
        PRIVATE_NOTICE("Notice of the private meeting"),
        /** Further notice of a private meeting. */
        PRIVATE_FURTHER_NOTICE("Further notice of the private meeting"),
        /** Notice of the meeting. */
        MEETING_NOTICE("Notice of the meeting"),
        /** Agenda and reports. */
        AGENDA("Agenda and reports"),
        /** The decision. */
        DECISION("Decision"),
        /** Publication of the decision. */
        PUBLICATION("Publication of the decision"),
        /** The decision takes effect. */
        EFFECT("Decision in effect"),
        /** Service of the notice. */
        SERVICE("Service of the notice"),
        /** The day on which the notice counts as given. */
        NOTICE_GIVEN("Notice given");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The step in plain words. */
        public String words() {
            return words;
        }

        /** Returns the step that stands for a step of a decision's timetable. */
        static Kind of(TimetableStep step) {
            return switch (step) {
                case KEY_DECISION_NOTICE -> KEY_DECISION_NOTICE;
                case PRIVATE_NOTICE -> PRIVATE_NOTICE;
                case PRIVATE_FURTHER_NOTICE -> PRIVATE_FURTHER_NOTICE;
                case MEETING_NOTICE -> MEETING_NOTICE;
                case AGENDA -> AGENDA;
                case SCRUTINY ->
                    throw new IllegalStateException(
                            "a plan from a wanted end sets no day for scrutiny before the decision");
            };
        }
    }

    /** Takes a copy. */
    public PlanStep {
        waysLeft = List.copyOf(waysLeft);
    }

    /** Returns whether its latest day had passed when it was taken or, if it was not, has passed on the day of the question. */
    public boolean hasPassed() {
        return slackDays.filter(days -> days < 0).isPresent();
    }
}
