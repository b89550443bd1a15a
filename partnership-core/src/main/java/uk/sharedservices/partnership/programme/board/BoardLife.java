package uk.sharedservices.partnership.programme.board;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.programme.board.BoardRules.STANDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.programme.board.BoardStanding.State;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The life of one board: how it stands on a day.
 *
 * <p>What is only planned or proposed has not come about. The reference board, whose end in January 2023 was proposed on
 * 23 November 2022, is sitting on that day; whether it had ended on 1 March 2023 cannot be said, for no document tells
 * whether what was proposed was done.
 */
public final class BoardLife {

    private final AdvisoryBoard board;

    private BoardLife(AdvisoryBoard board) {
        this.board = board;
    }

    /** Returns the life of a board. */
    public static BoardLife of(AdvisoryBoard board) {
        return new BoardLife(board);
    }

    /**
     * Returns how the board stands on a day.
     *
     * @param asAt  the day; what came later plays no part
     * @return determined; or "cannot say", with each state it may be in as a what-if
     */
    public Answer<BoardStanding> standingOn(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("How does the board stand on " + withWeekday(asAt) + "?")
                .from(new Input("Board", board.name(), board.standing()));
        Optional<BoardEnd> end = board.end().filter(told -> toldBy(told, asAt));
        board.meetings().forEach(meeting -> working.from(new Input("Meeting", meeting.inWords(), meeting.standing())));
        end.ifPresent(
                told -> working.from(new Input("End", told.on().inWords() + ", " + told.reason(), told.standing())));
        BoardStanding standing = meetings(asAt, end);
        tell(standing, asAt, working);
        if (end.filter(told -> told.status().isDone() && told.on().lastDay().isBefore(asAt))
                .isPresent()) {
            return determined(standing.in(State.ENDED), asAt, working);
        }
        boolean mayHaveEnded =
                end.filter(told -> earliestEnd(told, asAt).isBefore(asAt)).isPresent();
        boolean hasMet = !standing.held().isEmpty();
        boolean mayHaveMet = hasMet || !firstIsToCome(asAt);
        List<String> missing = new ArrayList<>();
        List<WhatIf<BoardStanding>> whatIfs = new ArrayList<>();
        if (mayHaveEnded) {
            missing.add(whetherEnded(end.orElseThrow(), asAt));
            whatIfs.add(new WhatIf<>("If it had ended by then", standing.in(State.ENDED)));
        }
        if (!hasMet && mayHaveMet) {
            missing.add("Whether the board had met by " + day(asAt) + " is not known.");
        }
        if (missing.isEmpty()) {
            return determined(standing.in(hasMet ? State.SITTING : State.NOT_YET_MET), asAt, working);
        }
        if (!hasMet) {
            whatIfs.add(new WhatIf<>("If it had not met by then", standing.in(State.NOT_YET_MET)));
        }
        if (mayHaveMet) {
            whatIfs.add(new WhatIf<>("If it had met and not ended by then", standing.in(State.SITTING)));
        }
        return new Answer.CannotSay<>(missing, whatIfs, working.derivation());
    }

    /** What is only proposed or planned was unknown before it was told; if the day is not known it is taken to be known. */
    private static boolean toldBy(BoardEnd end, LocalDate asAt) {
        return end.status().isDone()
                || end.toldOn().map(told -> !told.isAfter(asAt)).orElse(true);
    }

    /** Only a first meeting known as the first, and surely later, tells that the board had not met. */
    private boolean firstIsToCome(LocalDate asAt) {
        return board.meetings().stream()
                .filter(meeting ->
                        meeting.ordinal().filter(number -> number == 1).isPresent())
                .flatMap(first -> first.on().stream())
                .anyMatch(on -> on.firstDay().isAfter(asAt));
    }

    private BoardStanding meetings(LocalDate asAt, Optional<BoardEnd> end) {
        Map<Boolean, List<BoardMeeting>> byDone = board.meetings().stream()
                .collect(Collectors.partitioningBy(meeting -> meeting.status().isDone()));
        List<BoardMeeting> done = byDone.getOrDefault(true, List.of());
        int highestHeld = done.stream()
                .filter(meeting -> isBy(meeting, asAt))
                .flatMap(meeting -> meeting.ordinal().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        Map<Boolean, List<BoardMeeting>> byHeld = done.stream()
                .collect(Collectors.partitioningBy(meeting -> isBy(meeting, asAt)
                        || meeting.ordinal()
                                .filter(number -> number < highestHeld)
                                .isPresent()));
        Map<Boolean, List<BoardMeeting>> byPast = byDone.getOrDefault(false, List.of()).stream()
                .collect(Collectors.partitioningBy(meeting -> isBy(meeting, asAt.minusDays(1))));
        return new BoardStanding(
                State.SITTING,
                byHeld.getOrDefault(true, List.of()),
                byHeld.getOrDefault(false, List.of()).stream()
                        .filter(meeting ->
                                meeting.on().map(on -> on.perhapsBy(asAt)).orElse(true))
                        .toList(),
                byPast.getOrDefault(true, List.of()),
                byPast.getOrDefault(false, List.of()).stream()
                        .min(Comparator.comparing(
                                meeting -> meeting.on().map(When::firstDay).orElse(LocalDate.MAX))),
                end.filter(told -> !told.status().isDone()));
    }

    private static boolean isBy(BoardMeeting meeting, LocalDate day) {
        return meeting.on().filter(on -> on.surelyBy(day)).isPresent();
    }

    /** The earliest day that the end can be: a board that met on the 20th had not ended on the 19th. */
    private LocalDate earliestEnd(BoardEnd end, LocalDate asAt) {
        return board.meetings().stream()
                .filter(meeting -> meeting.status().isDone())
                .flatMap(meeting -> meeting.on().stream())
                .map(When::firstDay)
                .filter(first -> !first.isAfter(asAt))
                .filter(first -> first.isAfter(end.on().firstDay()))
                .max(Comparator.naturalOrder())
                .orElse(end.on().firstDay());
    }

    private static String whetherEnded(BoardEnd end, LocalDate asAt) {
        return end.status().isDone()
                ? "Whether the board had ended by " + day(asAt) + " is not known: the day of its end is given as "
                        + end.on().inWords() + "."
                : "The end of the board, " + end.on().inWords() + ", is only "
                        + end.status().words() + "; whether it came about is not known.";
    }

    private static void tell(BoardStanding standing, LocalDate asAt, RecordedWorking working) {
        int meetings = standing.atLeast();
        working.step(
                STANDING,
                meetings,
                () -> meetings == 0
                        ? "No meeting is known to have been held by " + day(asAt) + "."
                        : "By " + day(asAt) + " it had held " + (meetings == 1 ? "a meeting" : meetings + " meetings")
                                + " at least.");
        standing.notEvidenced()
                .forEach(meeting -> working.step(
                        STANDING,
                        "",
                        () -> "Of " + meeting.inWords() + ", which was "
                                + meeting.status().words() + ", no document says that it was held."));
        standing.proposedEnd()
                .ifPresent(end -> working.step(
                        STANDING,
                        "",
                        () -> "Its end, " + end.on().inWords() + ", is only "
                                + end.status().words() + ", which does not of itself end it."));
    }

    private static Answer<BoardStanding> determined(BoardStanding standing, LocalDate asAt, RecordedWorking working) {
        working.step(
                STANDING,
                standing.state(),
                () -> "On " + day(asAt) + " the board is " + standing.state().words() + ".");
        return new Answer.Determined<>(standing, working.derivation());
    }
}
