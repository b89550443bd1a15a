package uk.sharedservices.partnership.reporting.chart.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Lane;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;

/** The lanes of an agreement's parties, being filled, and of the boards that advise them. */
final class Lanes {

    private final Partnership partnership;
    private final Map<CouncilCode, List<Step>> lanes = new LinkedHashMap<>();

    Lanes(Partnership partnership, AgreementId agreement) {
        this.partnership = partnership;
        partnership
                .agreement(agreement)
                .ifPresent(found -> found.parties().forEach(party -> lanes.put(party, new ArrayList<>())));
    }

    void add(CouncilCode council, List<Step> steps) {
        lanes.computeIfAbsent(council, any -> new ArrayList<>()).addAll(steps);
    }

    void addToOthers(CouncilCode than, Step... steps) {
        lanes.forEach((council, lane) -> {
            if (!council.equals(than)) {
                lane.addAll(List.of(steps));
            }
        });
    }

    /** Returns the councils' lanes and, marked as advisory, those of the boards that advise any of them. */
    List<Lane> withBoards() {
        List<Lane> all = new ArrayList<>();
        lanes.forEach((council, steps) -> all.add(new Lane(partnership.nameOf(council), false, steps)));
        partnership.boards().stream()
                .filter(board -> board.councils().stream().anyMatch(lanes::containsKey))
                .forEach(board -> all.add(new Lane(board.name(), true, steps(board))));
        return all;
    }

    /** A board's meetings and end, as far as they are known and fall in the time of the other steps. */
    private List<Step> steps(AdvisoryBoard board) {
        List<Step> steps = new ArrayList<>();
        board.meetings()
                .forEach(meeting -> meeting.on()
                        .ifPresent(when -> add(
                                steps,
                                meeting.ordinal()
                                        .map(number -> "Meeting " + number)
                                        .orElse("Meeting"),
                                when,
                                meeting.status().words())));
        board.end()
                .ifPresent(end ->
                        add(steps, "End of the board", end.on(), end.status().words()));
        return steps;
    }

    private void add(List<Step> steps, String label, When when, String status) {
        if (first().filter(first -> !when.lastDay().isBefore(first)).isPresent()
                && last().filter(last -> !when.firstDay().isAfter(last)).isPresent()) {
            steps.add(new Step(
                    label,
                    when.firstDay(),
                    when.lastDay(),
                    false,
                    status + (when.isOneDay() ? "" : ", a day in this time")));
        }
    }

    private Optional<LocalDate> first() {
        return lanes.values().stream().flatMap(List::stream).map(Step::from).min(LocalDate::compareTo);
    }

    private Optional<LocalDate> last() {
        return lanes.values().stream().flatMap(List::stream).map(Step::to).max(LocalDate::compareTo);
    }
}
