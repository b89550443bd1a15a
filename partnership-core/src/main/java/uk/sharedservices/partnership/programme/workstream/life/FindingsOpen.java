package uk.sharedservices.partnership.programme.workstream.life;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;

/** Which findings leave open how a workstream stands. */
final class FindingsOpen {

    private FindingsOpen() {}

    /**
     * Returns the findings that may have been made by a day and that the moves surely made by then do not settle. An end of its
     * own settles them, and so does a move made after the finding, for nothing follows an end.
     */
    static List<ProgrammeFinding> on(List<ProgrammeFinding> findings, MadeMoves made, int surely, LocalDate day) {
        if (made.last(surely).filter(move -> move.stage().isEnd()).isPresent()) {
            return List.of();
        }
        return findings.stream()
                .filter(finding -> finding.done())
                .filter(finding ->
                        finding.on().filter(when -> when.perhapsBy(day)).isPresent())
                .filter(finding -> surely == 0
                        || !made.earliest(surely - 1)
                                .isAfter(finding.on().map(When::lastDay).orElse(LocalDate.MAX)))
                .toList();
    }
}
