package uk.sharedservices.partnership.reporting.chart.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Steps over time, in a lane for each council or board that takes them.
 *
 * @param of  what they are the steps of, as {@code the decision of Tameside's executive on 23 November 2022}
 * @param lanes  the lanes, in the order in which they are shown
 * @param asAt  the day of the question, if one was given
 * @param cautions  what is to be read first, such as that it is a what-if or that a day has passed, a sentence each
 * @param notes  what else a reader should know, such as what is open, a sentence each
 */
public record Ladder(String of, List<Lane> lanes, Optional<LocalDate> asAt, List<String> cautions, List<String> notes) {

    /**
     * A lane.
     *
     * @param name  whose steps are in it
     * @param advisory  whether it only advises, as a board does, and decides nothing
     * @param steps  the steps, in the order in which they are shown
     */
    public record Lane(String name, boolean advisory, List<Step> steps) {

        /** Takes a copy. */
        public Lane {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param label  what it is
     * @param from  its first day
     * @param to  its last day; the same day for a step of one day
     * @param binding  whether it is one of the chain that binds: moved, it would move the end
     * @param note  what a reader should know of it, such as that it has passed; often empty
     */
    public record Step(String label, LocalDate from, LocalDate to, boolean binding, String note) {

        /** Refuses a step that ends before it begins. */
        public Step {
            if (to.isBefore(from)) {
                throw InvalidValueException.of("step '" + label + "'", "must not end before it begins, on " + from, to);
            }
        }

        /** Returns a step of one day. */
        public static Step on(String label, LocalDate day, boolean binding, String note) {
            return new Step(label, day, day, binding, note);
        }

        /** Whether it is a step of one day. */
        public boolean isOneDay() {
            return from.equals(to);
        }
    }

    /** Takes copies. */
    public Ladder {
        lanes = List.copyOf(lanes);
        cautions = List.copyOf(cautions);
        notes = List.copyOf(notes);
    }

    /** Returns its steps, lane by lane. */
    public Stream<Step> steps() {
        return lanes.stream().flatMap(lane -> lane.steps().stream());
    }

    /** Returns the steps that bind, by day; of those that begin on one day, the one shown first comes first. */
    public List<Step> chain() {
        return steps().filter(Step::binding)
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }
}
