package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
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
        PlanStepKind kind,
        CouncilCode council,
        Answer<Deadline> latest,
        Optional<LocalDate> taken,
        Optional<Long> slackDays,
        List<WayLeft> waysLeft) {

    /** Takes a copy. */
    public PlanStep {
        waysLeft = List.copyOf(waysLeft);
    }

    /** Returns whether its latest day had passed when it was taken or, if it was not, has passed on the day of the question. */
    public boolean hasPassed() {
        return slackDays.filter(days -> days < 0).isPresent();
    }
}
