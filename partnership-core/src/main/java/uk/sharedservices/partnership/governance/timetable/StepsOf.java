package uk.sharedservices.partnership.governance.timetable;

import java.util.EnumMap;
import java.util.Map;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.governance.publication.Requirement;

/** Which steps the law asks of a decision: those of SI 2012/2089 for the executive, those of the 1972 Act otherwise. */
final class StepsOf {

    private StepsOf() {}

    static Map<TimetableStep, Requirement> plan(MeetingPlan plan) {
        Map<TimetableStep, Requirement> steps = new EnumMap<>(TimetableStep.class);
        boolean executive = plan.maker().capacity() == Capacity.EXECUTIVE;
        if (executive && plan.key().orElse(true)) {
            steps.put(TimetableStep.KEY_DECISION_NOTICE, Requirement.KEY_DECISION_NOTICE);
        }
        if (plan.inPrivate()) {
            steps.put(TimetableStep.PRIVATE_NOTICE, Requirement.PRIVATE_MEETING_NOTICE);
            steps.put(TimetableStep.PRIVATE_FURTHER_NOTICE, Requirement.PRIVATE_MEETING_FURTHER_NOTICE);
        }
        if (plan.maker().meets()) {
            steps.put(
                    TimetableStep.MEETING_NOTICE,
                    executive ? Requirement.EXECUTIVE_MEETING_NOTICE : Requirement.COMMITTEE_MEETING_NOTICE);
            steps.put(TimetableStep.AGENDA, executive ? Requirement.EXECUTIVE_AGENDA : Requirement.COMMITTEE_AGENDA);
        }
        return steps;
    }
}
