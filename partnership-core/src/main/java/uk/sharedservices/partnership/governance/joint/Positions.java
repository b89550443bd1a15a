package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.Made;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;

/** Where each council may stand on a proposal at the end of a day, by the decisions that were made by then. */
final class Positions {

    private final Proposal proposal;
    private final CouncilDecisions decisions;
    private final DecisionWords words;
    private final LocalDate day;
    private final Set<DecisionId> takenAsMade = new HashSet<>();
    private final Set<NeededDecision> takenAsAgreed = new HashSet<>();

    Positions(Proposal proposal, CouncilDecisions decisions, DecisionWords words, LocalDate day) {
        this.proposal = proposal;
        this.decisions = decisions;
        this.words = words;
        this.day = day;
    }

    /**
     * Returns the same on a later day, given what each council had agreed before. Where any of several decisions may be the one
     * by which it agreed, none of them is taken as made.
     */
    Positions later(LocalDate laterDay, List<CouncilStance> agreed) {
        Positions later = new Positions(proposal, decisions, words, laterDay);
        for (CouncilStance stance : agreed) {
            if (stance.decisions().isEmpty()) {
                later.takenAsAgreed.add(stance.needed());
            } else if (stance.decisions().size() == 1) {
                later.takenAsMade.add(stance.decisions().get(0).id());
            }
        }
        return later;
    }

    /** Returns the needed decisions, with every stance each may have. */
    List<Seat> seats() {
        List<Seat> alone = proposal.toDecide().stream().map(this::seat).toList();
        return alone.stream().map(seat -> heldToChanges(seat, alone)).toList();
    }

    /** Returns the decisions on the proposal by which a council may have its stance: its own, in the capacity needed. */
    List<CouncilDecision> candidates(NeededDecision needed) {
        return decisions.on(proposal.id()).stream()
                .filter(decision -> decision.council().equals(needed.council()))
                .filter(decision -> needed.capacity()
                        .map(capacity -> capacity == decision.capacity())
                        .orElse(true))
                .toList();
    }

    /** Returns whether a decision that was made has been superseded. */
    Made superseded(CouncilDecision decision) {
        return decisions.superseding(decision).stream()
                .map(this::made)
                .max(Made::compareTo)
                .orElse(Made.NO);
    }

    /** Returns whether a decision was made. */
    Made made(CouncilDecision decision) {
        return takenAsMade.contains(decision.id()) ? Made.YES : Made.by(decision, day);
    }

    private Seat seat(NeededDecision needed) {
        Map<Stance, List<CouncilDecision>> possible = new EnumMap<>(Stance.class);
        Set<String> doubts = new LinkedHashSet<>();
        boolean decided = false;
        for (CouncilDecision decision : candidates(needed)) {
            Stance stance = decision.outcome().stance();
            Made counts = counts(decision);
            if (stance == Stance.NOT_DECIDED || counts == Made.NO) {
                continue;
            }
            possible.computeIfAbsent(stance, any -> new ArrayList<>()).add(decision);
            if (counts == Made.PERHAPS) {
                doubtsAbout(decision, doubts);
            }
            decided = decided || counts == Made.YES || isDecidedIfSuperseded(decision, needed);
        }
        if (possible.size() > 1 && doubts.isEmpty()) {
            doubts.add(
                    "Two decisions of " + words.name(needed) + " stand against each other, and neither is recorded as"
                            + " superseding the other: "
                            + possible.values().stream()
                                    .flatMap(List::stream)
                                    .map(decision -> decision.id().value())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (!decided && takenAsAgreed.contains(needed)) {
            possible.putIfAbsent(Stance.AGREES, List.of());
        } else if (!decided) {
            possible.put(Stance.NOT_DECIDED, List.of());
            needed.notHeld().filter(any -> wasPut()).ifPresent(why -> {
                possible.putIfAbsent(Stance.AGREES, List.of());
                possible.putIfAbsent(Stance.REFUSES, List.of());
                doubts.add("Whether " + words.name(needed) + " had decided by " + day(day) + " is not known. " + why);
            });
        }
        Map<Stance, String> ifs = new EnumMap<>(Stance.class);
        possible.keySet().forEach(stance -> ifs.put(stance, words.asIf(needed, stance)));
        return new Seat(needed, possible, ifs, List.copyOf(doubts));
    }

    private boolean wasPut() {
        return proposal.put().map(when -> when.perhapsBy(day)).orElse(true);
    }

    private Made counts(CouncilDecision decision) {
        return made(decision).and(superseded(decision).not()).and(unconditional(decision));
    }

    private Made unconditional(CouncilDecision decision) {
        if (takenAsMade.contains(decision.id())) {
            return Made.YES;
        }
        return decision.conditions().stream()
                .map(condition -> condition
                        .metOn()
                        .map(met -> met.isAfter(day) ? Made.NO : Made.YES)
                        .orElse(Made.PERHAPS))
                .min(Made::compareTo)
                .orElse(Made.YES);
    }

    private void doubtsAbout(CouncilDecision decision, Set<String> doubts) {
        if (made(decision) == Made.PERHAPS) {
            doubts.add(words.doubt(decision, day));
        }
        decisions.superseding(decision).stream()
                .filter(later -> made(later) == Made.PERHAPS)
                .forEach(later -> doubts.add(words.doubt(later, day)));
        if (unconditional(decision) == Made.PERHAPS) {
            decision.conditions().stream()
                    .filter(condition -> condition.metOn().isEmpty())
                    .forEach(condition -> doubts.add("Whether a condition on which " + words.decision(decision)
                            + " is met is not recorded: " + DecisionWords.ended(condition.what())));
        }
    }

    /**
     * Returns whether a decision leaves its council decided either way: it was made, and whatever may have superseded it
     * decided the question too.
     */
    private boolean isDecidedIfSuperseded(CouncilDecision first, NeededDecision needed) {
        if (made(first) != Made.YES) {
            return false;
        }
        Set<DecisionId> seen = new HashSet<>();
        Deque<CouncilDecision> toLookAt = new ArrayDeque<>(List.of(first));
        while (!toLookAt.isEmpty()) {
            CouncilDecision decision = toLookAt.pop();
            boolean decides = decision.outcome().stance() != Stance.NOT_DECIDED
                    && unconditional(decision) == Made.YES
                    && candidates(needed).contains(decision);
            if (!decides) {
                return false;
            }
            if (seen.add(decision.id())) {
                decisions.superseding(decision).stream()
                        .filter(later -> made(later) != Made.NO)
                        .forEach(toLookAt::push);
            }
        }
        return true;
    }

    /** Returns the seat in doubt where another council agreed with changes that this one is not recorded as accepting. */
    private Seat heldToChanges(Seat seat, List<Seat> all) {
        List<CouncilDecision> own = seat.agreeing();
        boolean agreedBefore = own.isEmpty()
                ? takenAsAgreed.contains(seat.needed())
                : own.stream().allMatch(mine -> takenAsMade.contains(mine.id()));
        if (own.isEmpty() && !(agreedBefore && seat.possible().containsKey(Stance.AGREES))) {
            return seat;
        }
        List<CouncilDecision> notAccepted = all.stream()
                .filter(other -> !other.needed().equals(seat.needed()))
                .flatMap(other -> other.agreeing().stream())
                .filter(other -> other.outcome() == DecisionOutcome.AGREED_WITH_CHANGES)
                .filter(other -> !(agreedBefore && takenAsMade.contains(other.id())))
                .filter(other -> !isAcceptedBy(own, other))
                .toList();
        if (notAccepted.isEmpty()) {
            return seat;
        }
        Map<Stance, List<CouncilDecision>> possible = new EnumMap<>(seat.possible());
        possible.putIfAbsent(Stance.NOT_DECIDED, List.of());
        Map<Stance, String> ifs = new EnumMap<>(seat.ifs());
        String name = words.name(seat.needed());
        ifs.put(Stance.AGREES, name + " agreed to the changes");
        ifs.put(Stance.NOT_DECIDED, name + " did not agree to the changes");
        List<String> doubts = new ArrayList<>(seat.doubts());
        notAccepted.forEach(other -> doubts.add(
                "Whether " + name + " agrees to what " + words.name(other.council()) + " changed is not recorded: "
                        + other.changes().orElse("changes not told") + " (" + other.id() + ")."));
        return new Seat(seat.needed(), possible, ifs, doubts);
    }

    /** Returns whether changes are accepted whichever of a council's decisions it agrees by: by one that counts, or by all. */
    private boolean isAcceptedBy(List<CouncilDecision> own, CouncilDecision other) {
        return own.stream().anyMatch(mine -> sameTerms(mine, other) && counts(mine) == Made.YES)
                || (!own.isEmpty() && own.stream().allMatch(mine -> sameTerms(mine, other)));
    }

    private static boolean sameTerms(CouncilDecision one, CouncilDecision other) {
        return one.accepts().contains(other.id()) || other.accepts().contains(one.id());
    }
}
