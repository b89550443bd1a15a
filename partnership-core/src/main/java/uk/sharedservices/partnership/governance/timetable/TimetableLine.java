package uk.sharedservices.partnership.governance.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;

/**
 * A step of a decision's timetable.
 *
 * @param step  the step
 * @param latest  the latest day for it, by reading of "clear days"
 * @param taken  the day it was taken, if it was
 * @param standing  how it stands on the day of the question
 * @param slackDays  civil days from the day of the question to the latest day; negative when it has passed
 * @param waysLeft  what can still be done if it was missed
 */
public record TimetableLine(
        TimetableStep step,
        Answer<Deadline> latest,
        Optional<LocalDate> taken,
        StepStanding standing,
        Optional<Long> slackDays,
        List<WayLeft> waysLeft) {

    /** Takes a copy. */
    public TimetableLine {
        waysLeft = List.copyOf(waysLeft);
    }
}
