package uk.sharedservices.partnership.governance.proposal;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;

/** What must hold of a proposal. */
final class ProposalCheck {

    private static final Optional<Capacity> NOT_KNOWN = Optional.empty();

    private ProposalCheck() {}

    static void of(Proposal proposal) {
        Map<CouncilCode, Set<Optional<Capacity>>> named = new HashMap<>();
        for (NeededDecision needed : proposal.toDecide()) {
            Set<Optional<Capacity>> capacities = named.computeIfAbsent(needed.council(), any -> new HashSet<>());
            if (!capacities.add(needed.capacity()) || (capacities.size() > 1 && capacities.contains(NOT_KNOWN))) {
                throw InvalidValueException.of(
                        "decisions needed",
                        "must name each council once, or once in each capacity",
                        needed.council().value() + " again");
            }
        }
        proposal.lapsesOn().ifPresent(last -> sensible("last day of a proposal", last));
        proposal.notNeeded().ifPresent(given -> sensible("day on which a proposal is given up", given.on()));
        proposal.recommendations().stream()
                .map(Recommendation::council)
                .filter(council -> !proposal.councils().contains(council))
                .findFirst()
                .ifPresent(stranger -> {
                    throw InvalidValueException.of(
                            "recommendation",
                            "must be to a council whose decision the proposal needs",
                            stranger.value());
                });
    }

    private static void sensible(String subject, LocalDate found) {
        if (!SupportedDays.contains(found)) {
            throw InvalidValueException.of(subject, SupportedDays.MUST_HOLD, day(found));
        }
    }
}
