package uk.sharedservices.partnership.programme.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;

/** What must hold between a board, its members, its meetings and its end. */
final class BoardCheck {

    private BoardCheck() {}

    static void of(AdvisoryBoard board) {
        distinct("board", "must name each council it advises once", board.councils());
        board.members().forEach(membership -> advised("member of the board", board, membership));
        board.chairs().forEach(chair -> advised("chair of the board", board, chair));
        numbers(board.meetings());
        firstIsFirst(board.meetings());
        board.end().filter(end -> end.status().isDone()).map(BoardEnd::on).ifPresent(end -> nothingAfter(end, board));
    }

    private static void advised(String subject, AdvisoryBoard board, Membership membership) {
        distinct(subject, "must name each council once", membership.councils());
        membership.councils().stream()
                .filter(council -> !board.councils().contains(council))
                .findFirst()
                .ifPresent(stranger -> {
                    throw InvalidValueException.of(
                            subject, "must come from a council that the board advises", stranger.value());
                });
    }

    private static void distinct(String subject, String mustHold, List<CouncilCode> councils) {
        if (councils.stream().distinct().count() < councils.size()) {
            throw InvalidValueException.of(subject, mustHold, councils);
        }
    }

    /** Goes through the meetings in the order of their numbers once, so that many meetings take no longer than they must. */
    private static void numbers(List<BoardMeeting> meetings) {
        List<BoardMeeting> numbered = meetings.stream()
                .filter(meeting -> meeting.ordinal().isPresent())
                .sorted(Comparator.comparing(meeting -> meeting.ordinal().orElseThrow()))
                .toList();
        Optional<LocalDate> latestBefore = Optional.empty();
        for (int index = 0; index < numbered.size(); index++) {
            BoardMeeting meeting = numbered.get(index);
            if (index > 0 && numbered.get(index - 1).ordinal().equals(meeting.ordinal())) {
                throw InvalidValueException.of(
                        "meetings of the board",
                        "must each have a number of their own",
                        meeting.ordinal().orElseThrow() + " twice");
            }
            if (meeting.on().isEmpty()) {
                continue;
            }
            When on = meeting.on().get();
            if (latestBefore.filter(on.lastDay()::isBefore).isPresent()) {
                throw InvalidValueException.of(
                        "meetings of the board", "must be numbered in the order of their days", meeting.inWords());
            }
            latestBefore =
                    latestBefore.filter(before -> before.isAfter(on.firstDay())).or(() -> Optional.of(on.firstDay()));
        }
    }

    private static void firstIsFirst(List<BoardMeeting> meetings) {
        Optional<When> first = meetings.stream()
                .filter(meeting ->
                        meeting.ordinal().filter(number -> number == 1).isPresent())
                .findFirst()
                .flatMap(BoardMeeting::on);
        first.flatMap(start -> meetings.stream()
                        .filter(meeting -> meeting.on()
                                .filter(on -> on.lastDay().isBefore(start.firstDay()))
                                .isPresent())
                        .findFirst())
                .ifPresent(earlier -> {
                    throw InvalidValueException.of(
                            "meeting of the board",
                            "must not be before its first, " + first.get().inWords(),
                            earlier.inWords());
                });
    }

    private static void nothingAfter(When end, AdvisoryBoard board) {
        for (int index = 0; index < board.meetings().size(); index++) {
            BoardMeeting meeting = board.meetings().get(index);
            refuseAfter(end, "meeting of the board", "meetings[" + index + "].on", meeting.status(), meeting.on());
        }
        for (int index = 0; index < board.otherResolutions().size(); index++) {
            ProgrammeResolution resolution = board.otherResolutions().get(index);
            refuseAfter(
                    end,
                    "resolution of the board",
                    "otherResolutions[" + index + "].on",
                    resolution.status(),
                    resolution.on());
        }
    }

    /** Refuses only what is surely later: a board that ended in January 2023 may have met on the 20th. */
    private static void refuseAfter(When end, String subject, String field, FactStatus status, Optional<When> on) {
        on.filter(time -> status.isDone() && time.firstDay().isAfter(end.lastDay()))
                .ifPresent(later -> {
                    throw InvalidValueException.of(
                                    subject, "must not be after the board's end, " + end.inWords(), later.inWords())
                            .at(field);
                });
    }
}
