package uk.sharedservices.partnership.programme.workstream.life;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.programme.workstream.Stage;

/**
 * At what stage a workstream stands on a day.
 *
 * @param stage  the stage
 * @param since  when it came to it, as exactly as is known
 * @param pausedAt  the stage at which it was paused, if it is paused and that is recorded
 * @param reason  why it was paused or ended, if that is recorded
 * @param restsOn  how the moves are known that this rests on, each way once
 */
public record StageStanding(
        Stage stage, When since, Optional<Stage> pausedAt, Optional<String> reason, List<FactStatus> restsOn) {

    /** Takes a copy. */
    public StageStanding {
        restsOn = List.copyOf(restsOn);
    }

    /** Returns {@code scoping, since a day in June 2021 to August 2021}, with the stage at which it was paused if it is paused. */
    @Override
    public String toString() {
        return stage.words() + pausedAt.map(at -> " at " + at.words()).orElse("") + ", "
                + (since.isOneDay() ? "since " : "since a day in ") + since.inWords();
    }
}
