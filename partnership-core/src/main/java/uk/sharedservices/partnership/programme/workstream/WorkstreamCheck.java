package uk.sharedservices.partnership.programme.workstream;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;

/** What must hold between the parts of a workstream, whoever records them. */
final class WorkstreamCheck {

    private WorkstreamCheck() {}

    static void of(Workstream workstream) {
        once("leads", workstream.leads());
        once("proposals", workstream.proposals());
        Optional<StageMove> latest =
                Optional.empty(); // of those so far, the one that cannot be earlier than the others
        Optional<StageMove> previous = Optional.empty();
        for (StageMove move : workstream.movesMade()) {
            previous.filter(before -> before.stage().isEnd()).ifPresent(end -> {
                throw InvalidValueException.of(
                        "workstream " + workstream.id(),
                        "must have no move made after it was " + end.stage().words()
                                + "; what is taken up again is a workstream of its own",
                        move.inWords());
            });
            latest.filter(before -> time(move).lastDay().isBefore(firstDay(before)))
                    .ifPresent(before -> {
                        throw InvalidValueException.of(
                                "move of workstream " + workstream.id(),
                                "must not be made before the one it follows, " + before.inWords(),
                                move.inWords());
                    });
            latest = latest.filter(before -> firstDay(before).isAfter(firstDay(move)))
                    .or(() -> Optional.of(move));
            previous = Optional.of(move);
        }
    }

    private static void once(String what, List<?> entries) {
        if (new HashSet<>(entries).size() < entries.size()) {
            throw InvalidValueException.of(what + " of a workstream", "must each be given once", entries);
        }
    }

    private static LocalDate firstDay(StageMove made) {
        return time(made).firstDay();
    }

    private static When time(StageMove made) {
        return made.on().orElseThrow();
    }
}
