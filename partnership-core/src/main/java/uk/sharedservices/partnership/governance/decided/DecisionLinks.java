package uk.sharedservices.partnership.governance.decided;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.validation.Fault;

/**
 * What must hold between the decisions that a partnership lists: a council supersedes and revisits its own earlier decisions,
 * no chain of these leads back to its beginning, and what is accepted is another council's change to the same proposal.
 *
 * <p>A reference to a decision that is not listed is passed over here.
 */
public final class DecisionLinks {

    private static final int LONGEST_CHAIN_TOLD = 8;

    private final SortedMap<Integer, CouncilDecision> decisions;
    private final Map<DecisionId, Integer> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private DecisionLinks(SortedMap<Integer, CouncilDecision> decisions) {
        this.decisions = decisions;
        decisions.forEach((place, decision) -> places.putIfAbsent(decision.id(), place));
    }

    /**
     * Returns the faults in what decisions say of each other.
     *
     * @param decisions  every decision listed, in the order of the list
     * @return the faults, with paths from the list: {@code $[2].supersedes}
     */
    public static List<Fault> faults(List<CouncilDecision> decisions) {
        SortedMap<Integer, CouncilDecision> byPlace = new TreeMap<>();
        for (CouncilDecision decision : decisions) {
            byPlace.put(byPlace.size(), decision);
        }
        return faultsAmong(byPlace);
    }

    /**
     * Returns the faults in what some of the decisions of a list say of each other, where the others cannot be read.
     *
     * @param decisions  those that can be read, by their places in the list, from 0
     * @return the faults, with paths from the list: {@code $[2].supersedes}
     */
    public static List<Fault> faultsAmong(SortedMap<Integer, CouncilDecision> decisions) {
        DecisionLinks links = new DecisionLinks(decisions);
        decisions.forEach((place, decision) -> {
            links.earlier(place, "supersedes", decision.supersedes());
            links.earlier(place, "revisits", decision.revisits());
            links.accepted(place, decision);
        });
        links.circles();
        return List.copyOf(links.faults);
    }

    private void earlier(int place, String field, Optional<DecisionId> reference) {
        CouncilDecision later = at(place);
        reference.map(places::get).map(this::at).ifPresent(earlier -> {
            if (!earlier.council().equals(later.council())) {
                add(
                        place,
                        "." + field,
                        "must be a decision of the same council, "
                                + later.council().value(),
                        "'" + earlier.id() + "' is of " + earlier.council().value());
            }
            Optional<When> after = earlier.decided();
            Optional<When> before = later.decided();
            if (after.isPresent()
                    && before.isPresent()
                    && after.get().firstDay().isAfter(before.get().lastDay())) {
                add(
                        place,
                        "." + field,
                        "must be a decision no later than " + day(before.get().lastDay()),
                        "'" + earlier.id() + "' is of " + after.get().inWords());
            }
        });
    }

    private void accepted(int place, CouncilDecision accepting) {
        for (int index = 0; index < accepting.accepts().size(); index++) {
            String field = ".accepts[" + index + "]";
            Optional.ofNullable(places.get(accepting.accepts().get(index)))
                    .map(this::at)
                    .filter(accepted -> accepted.council().equals(accepting.council()))
                    .ifPresent(accepted -> add(
                            place,
                            field,
                            "must be a decision of another council than "
                                    + accepting.council().value(),
                            "'" + accepted.id() + "' is of "
                                    + accepted.council().value()));
            Optional.ofNullable(places.get(accepting.accepts().get(index)))
                    .map(this::at)
                    .filter(accepted -> accepted.outcome() != DecisionOutcome.AGREED_WITH_CHANGES
                            || !accepted.proposal().equals(accepting.proposal()))
                    .ifPresent(accepted -> add(
                            place,
                            field,
                            "must be a decision that agreed with changes to " + accepting.proposal(),
                            "'" + accepted.id() + "' " + accepted.outcome().words() + " to " + accepted.proposal()));
        }
    }

    /** Finds chains that lead back to their beginning, each decision looked at once. */
    private void circles() {
        Set<Integer> done = new HashSet<>();
        Map<Integer, Integer> depthOnPath = new HashMap<>();
        for (int start : decisions.keySet()) {
            Deque<int[]> path = new ArrayDeque<>();
            if (!done.contains(start)) {
                enter(start, path, depthOnPath);
            }
            while (!path.isEmpty()) {
                int[] top = path.peek();
                List<Integer> next = next(top[0]);
                if (top[1] == next.size()) {
                    path.pop();
                    depthOnPath.remove(top[0]);
                    done.add(top[0]);
                } else {
                    int target = next.get(top[1]++);
                    if (depthOnPath.containsKey(target)) {
                        circle(target, path);
                    } else if (!done.contains(target)) {
                        enter(target, path, depthOnPath);
                    }
                }
            }
        }
    }

    private static void enter(int place, Deque<int[]> path, Map<Integer, Integer> depthOnPath) {
        depthOnPath.put(place, path.size());
        path.push(new int[] {place, 0});
    }

    private List<Integer> next(int place) {
        CouncilDecision decision = at(place);
        return Stream.of(decision.supersedes(), decision.revisits())
                .flatMap(Optional::stream)
                .distinct()
                .map(places::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Reports the chain from a decision on the path back to itself, its last link at the top of the path. */
    private void circle(int target, Deque<int[]> path) {
        List<String> chain = new ArrayList<>();
        chain.add(at(target).id().value());
        for (int[] on : path) {
            if (on[0] == target || chain.size() > LONGEST_CHAIN_TOLD) {
                break;
            }
            chain.add(1, at(on[0]).id().value());
        }
        boolean whole = chain.size() <= LONGEST_CHAIN_TOLD;
        CouncilDecision last = at(path.getFirst()[0]);
        boolean supersedes = last.supersedes().map(places::get).equals(Optional.of(target));
        add(
                path.getFirst()[0],
                supersedes ? ".supersedes" : ".revisits",
                "must not supersede or revisit a decision that leads back to it",
                "goes from " + chain.stream().limit(1).collect(Collectors.joining()) + (whole ? "" : " ...") + " to "
                        + chain.stream().skip(1).collect(Collectors.joining(" to "))
                        + (chain.size() > 1 ? " to " : "") + chain.get(0));
    }

    private CouncilDecision at(int place) {
        return Objects.requireNonNull(decisions.get(place));
    }

    private void add(int place, String field, String mustHold, String found) {
        faults.add(new Fault("$[" + place + "]" + field, mustHold, found));
    }
}
