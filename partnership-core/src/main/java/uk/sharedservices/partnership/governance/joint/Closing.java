package uk.sharedservices.partnership.governance.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.governance.proposal.Proposal;

/**
 * What closes a proposal that is not agreed by then.
 *
 * @param lastDay  the last day on which a decision counts
 * @param outcome  lapsed, or not needed
 * @param isCertain  whether it is recorded as done, or set from the first
 */
record Closing(LocalDate lastDay, JointOutcome outcome, boolean isCertain) {

    /** Returns what has closed a proposal by a day: the first that certainly has, and any that perhaps did before. */
    static List<Closing> of(Proposal proposal, LocalDate asAt) {
        List<Closing> closings = new ArrayList<>();
        proposal.notNeeded()
                .filter(given -> !given.on().isAfter(asAt))
                .ifPresent(given -> closings.add(new Closing(given.on(), JointOutcome.NOT_NEEDED, given.done())));
        proposal.lapsesOn()
                .filter(last -> last.isBefore(asAt))
                .ifPresent(last -> closings.add(new Closing(last, JointOutcome.LAPSED, true)));
        closings.sort(Comparator.comparing(Closing::lastDay));
        Optional<Closing> certain = closings.stream().filter(Closing::isCertain).findFirst();
        return closings.stream()
                .filter(closing -> certain.map(first -> closing.equals(first)
                                || (!closing.isCertain() && !closing.lastDay().isAfter(first.lastDay())))
                        .orElse(true))
                .toList();
    }
}
