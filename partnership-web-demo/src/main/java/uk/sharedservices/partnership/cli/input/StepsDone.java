package uk.sharedservices.partnership.cli.input;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/** The steps of a decision that were taken. */
public final class StepsDone {

    @Option(
            names = "--done",
            paramLabel = "STEP=YYYY-MM-DD",
            description = "a step that was taken, such as agenda=2022-11-15; may be given more than once")
    private Map<String, String> done = new LinkedHashMap<>();

    /** Returns whether none was taken. */
    public boolean isEmpty() {
        return done.isEmpty();
    }

    /** Returns the steps that were taken, and on which days. */
    public Map<TimetableStep, LocalDate> taken(Facts facts) {
        Map<TimetableStep, LocalDate> taken = new EnumMap<>(TimetableStep.class);
        done.forEach((step, day) -> taken.put(step(facts, step), facts.day("--done " + step, day)));
        return taken;
    }

    private static TimetableStep step(Facts facts, String id) {
        return Arrays.stream(TimetableStep.values())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> facts.wrongUse("--done must name one of "
                        + Arrays.stream(TimetableStep.values())
                                .map(TimetableStep::id)
                                .collect(Collectors.joining(", "))
                        + ", but named '" + id + "'"));
    }
}
