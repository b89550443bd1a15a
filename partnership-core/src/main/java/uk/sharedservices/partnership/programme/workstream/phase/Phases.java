package uk.sharedservices.partnership.programme.workstream.phase;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.programme.workstream.phase.PhaseRules.CURRENT;
import static uk.sharedservices.partnership.programme.workstream.phase.PhaseRules.MEMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The phases of a programme, asked as at a day. Gathered once for all its workstreams.
 *
 * <p>A phase counts from the day by which it was settled; where no time of that is recorded, it counts as settled all along. A
 * phase that is only proposed or planned is named in the working and does not count.
 */
public final class Phases {

    private final List<Phase> phases;
    private final Map<WorkstreamId, List<Phase>> byWorkstream;

    private Phases(List<Phase> phases, Map<WorkstreamId, List<Phase>> byWorkstream) {
        this.phases = phases;
        this.byWorkstream = byWorkstream;
    }

    /** Returns the phases of a programme, in the order in which answers name them. */
    public static Phases of(List<Phase> phases) {
        Map<WorkstreamId, List<Phase>> byWorkstream = new HashMap<>();
        for (Phase phase : phases) {
            phase.workstreams()
                    .forEach(id -> byWorkstream
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(phase));
        }
        return new Phases(List.copyOf(phases), byWorkstream);
    }

    /**
     * Returns the phases that a workstream is in, past, current and to come, as settled by a day.
     *
     * @param workstream  the workstream
     * @param asAt  the day
     * @return the phases, none for a workstream that is in the programme and in no phase; or "cannot say" where it is open
     *     whether one of them was settled by then
     */
    public Answer<List<Phase>> of(Workstream workstream, LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("In which phases is the workstream " + workstream.name()
                + ", as settled by " + withWeekday(asAt) + "?");
        List<Phase> naming = byWorkstream.getOrDefault(workstream.id(), List.of());
        Settled settled = Settled.by(asAt, naming, working);
        working.step(
                MEMBER,
                names(settled.surely()),
                () -> "The workstream " + workstream.name() + " is in the programme and "
                        + (settled.surely().isEmpty() ? "in no phase" : "in " + names(settled.surely())) + ".");
        return settled.answer(working);
    }

    /**
     * Returns the phases that are current on a day.
     *
     * @param asAt  the day
     * @return the phases, in their order; or "cannot say" where it is open whether one of them was settled by then
     */
    public Answer<List<Phase>> currentOn(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("Which phases are current on " + withWeekday(asAt) + "?");
        List<Phase> running =
                phases.stream().filter(phase -> phase.contains(asAt)).toList();
        Settled settled = Settled.by(asAt, running, working);
        working.step(
                CURRENT,
                names(settled.surely()),
                () -> settled.surely().isEmpty()
                        ? "No phase settled by then has " + day(asAt) + " in its years."
                        : day(asAt) + " is in the years of " + names(settled.surely()) + ".");
        return settled.answer(working);
    }

    private static String names(List<Phase> phases) {
        return phases.isEmpty()
                ? "none"
                : phases.stream()
                        .map(phase -> phase.name() + " (" + phase.years() + ")")
                        .collect(Collectors.joining(" and "));
    }

    /** Phases of which a question is, by whether they were settled by its day. */
    private record Settled(LocalDate asAt, List<Phase> surely, List<Phase> perhaps) {

        static Settled by(LocalDate asAt, List<Phase> phases, RecordedWorking working) {
            phases.forEach(phase -> working.from(new Input(
                    phase.name(),
                    phase.years()
                            + phase.agreed()
                                    .map(when -> ", settled " + when.inWords())
                                    .orElse(""),
                    phase.standing())));
            List<Phase> done = phases.stream().filter(phase -> phase.done()).toList();
            return new Settled(
                    asAt,
                    done.stream()
                            .filter(phase -> phase.agreed()
                                    .map(when -> when.surelyBy(asAt))
                                    .orElse(true))
                            .toList(),
                    done.stream()
                            .filter(phase -> phase.agreed()
                                    .map(when -> when.perhapsBy(asAt) && !when.surelyBy(asAt))
                                    .orElse(false))
                            .toList());
        }

        Answer<List<Phase>> answer(RecordedWorking working) {
            if (perhaps.isEmpty()) {
                return new Answer.Determined<>(surely, working.derivation());
            }
            List<Phase> all = Stream.concat(surely.stream(), perhaps.stream()).toList();
            return new Answer.CannotSay<>(
                    perhaps.stream()
                            .map(phase -> "Whether " + phase.name() + " was settled by " + day(asAt)
                                    + " cannot be told: the time known is "
                                    + phase.agreed().orElseThrow().inWords() + ".")
                            .toList(),
                    List.of(
                            new WhatIf<>("If all of these were settled by then", all),
                            new WhatIf<>("If none of them was", surely)),
                    working.derivation());
        }
    }
}
