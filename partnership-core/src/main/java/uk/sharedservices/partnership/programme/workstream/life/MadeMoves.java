package uk.sharedservices.partnership.programme.workstream.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;

/**
 * The moves that a workstream made, with the days on which each can have been made, given that it follows those before it and
 * precedes those after it.
 */
final class MadeMoves {

    private final List<StageMove> moves;
    private final LocalDate[] earliest;
    private final LocalDate[] latest;

    private MadeMoves(List<StageMove> moves) {
        this.moves = moves;
        this.earliest = new LocalDate[moves.size()];
        this.latest = new LocalDate[moves.size()];
        for (int index = 0; index < moves.size(); index++) {
            LocalDate own = time(index).firstDay();
            earliest[index] = index > 0 && earliest[index - 1].isAfter(own) ? earliest[index - 1] : own;
        }
        for (int index = moves.size() - 1; index >= 0; index--) {
            LocalDate own = time(index).lastDay();
            latest[index] = index < moves.size() - 1 && latest[index + 1].isBefore(own) ? latest[index + 1] : own;
        }
    }

    static MadeMoves of(Workstream workstream) {
        return new MadeMoves(workstream.movesMade());
    }

    int count() {
        return moves.size();
    }

    StageMove get(int index) {
        return moves.get(index);
    }

    When time(int index) {
        return moves.get(index).on().orElseThrow();
    }

    /** Returns the first day on which a move can have been made. */
    LocalDate earliest(int index) {
        return earliest[index];
    }

    /** Returns the last day on which a move can have been made. */
    LocalDate latest(int index) {
        return latest[index];
    }

    /** Returns how many were surely made by a day. */
    int surelyBy(LocalDate day) {
        int count = 0;
        while (count < moves.size() && !latest[count].isAfter(day)) {
            count++;
        }
        return count;
    }

    /** Returns how many can have been made by a day. */
    int perhapsBy(LocalDate day) {
        int count = 0;
        while (count < moves.size() && !earliest[count].isAfter(day)) {
            count++;
        }
        return count;
    }

    /** Returns the last of the first so many moves. */
    Optional<StageMove> last(int count) {
        return count == 0 ? Optional.empty() : Optional.of(moves.get(count - 1));
    }

    /** Returns the move to the stage at which the workstream is paused after so many moves, if it is and that is recorded. */
    Optional<StageMove> pausedAt(int count) {
        if (count == 0 || moves.get(count - 1).stage() != Stage.PAUSED) {
            return Optional.empty();
        }
        int index = count - 1;
        while (index >= 0 && moves.get(index).stage() == Stage.PAUSED) {
            index--;
        }
        return index < 0 ? Optional.empty() : Optional.of(moves.get(index));
    }
}
