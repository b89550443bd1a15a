package uk.sharedservices.partnership.question.decision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/**
 * A step of a decision that was taken.
 *
 * @param step  the step
 * @param on  the day on which it was taken
 */
public record TakenStep(TimetableStep step, LocalDate on) {

    /** Returns the days by step; refuses a step that comes twice. */
    public static Map<TimetableStep, LocalDate> byStep(List<TakenStep> taken) {
        Map<TimetableStep, LocalDate> days = new EnumMap<>(TimetableStep.class);
        for (TakenStep each : taken) {
            if (days.put(each.step(), each.on()) != null) {
                throw InvalidValueException.of(
                                "steps taken",
                                "must name each step once",
                                each.step().id() + " twice")
                        .at("taken");
            }
        }
        return days;
    }
}
