package uk.sharedservices.partnership.governance.joint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.governance.decided.Stance;

/**
 * One way things may be: a stance for each needed decision, and what they come to.
 *
 * @param outcome  what they come to
 * @param seats  the needed decisions, with every stance each may have
 * @param stances  the stance each has here
 * @param ifs  what sets this way apart from others, as clauses of a what-if
 */
record World(JointOutcome outcome, List<Seat> seats, List<Stance> stances, List<String> ifs) {

    private static final int AGREES = 1;
    private static final int REFUSES = 2;
    private static final int NOT_DECIDED = 4;

    /** A choice of stances, the last first. */
    private record Chosen(List<Chosen> before, Stance stance) {}

    World {
        seats = List.copyOf(seats);
        stances = List.copyOf(stances);
        ifs = List.copyOf(ifs);
    }

    /**
     * Returns one way for each set of stances that can come together. What several councils' stances come to depends on which
     * stances there are, not on whose or in what order, so no more than seven ways need be told apart.
     */
    static List<World> of(List<Seat> seats) {
        Map<Integer, List<Chosen>> reached = new LinkedHashMap<>();
        reached.put(0, List.of());
        for (Seat seat : seats) {
            Map<Integer, List<Chosen>> next = new LinkedHashMap<>();
            reached.forEach((present, before) -> seat.possible()
                    .keySet()
                    .forEach(stance -> next.putIfAbsent(present | bit(stance), List.of(new Chosen(before, stance)))));
            reached = next;
        }
        List<World> worlds = new ArrayList<>();
        reached.forEach((present, chosen) -> worlds.add(world(outcome(present), seats, chosen)));
        return worlds;
    }

    private static World world(JointOutcome outcome, List<Seat> seats, List<Chosen> last) {
        List<Stance> stances = new ArrayList<>();
        for (List<Chosen> chosen = last;
                !chosen.isEmpty();
                chosen = chosen.get(0).before()) {
            stances.add(0, chosen.get(0).stance());
        }
        List<String> ifs = new ArrayList<>();
        for (int index = 0; index < seats.size(); index++) {
            if (seats.get(index).isDoubtful()) {
                ifs.add(seats.get(index).ifs().getOrDefault(stances.get(index), ""));
            }
        }
        return new World(outcome, seats, stances, ifs);
    }

    private static int bit(Stance stance) {
        return switch (stance) {
            case AGREES -> AGREES;
            case REFUSES -> REFUSES;
            case NOT_DECIDED, NOT_KNOWN -> NOT_DECIDED;
        };
    }

    private static JointOutcome outcome(int present) {
        return switch (present) {
            case AGREES -> JointOutcome.AGREED;
            case REFUSES -> JointOutcome.REFUSED;
            case NOT_DECIDED -> JointOutcome.AWAITED;
            case AGREES | NOT_DECIDED, REFUSES | NOT_DECIDED -> JointOutcome.ONE_SIDED;
            default -> JointOutcome.CONFLICTING;
        };
    }

    /** Returns the same stances, come to another outcome. */
    World closed(JointOutcome other) {
        return new World(other, seats, stances, ifs);
    }

    /** Returns the same, given something else besides. */
    World given(List<String> clauses) {
        List<String> all = new ArrayList<>(clauses);
        ifs.stream().filter(clause -> !clauses.contains(clause)).forEach(all::add);
        return new World(outcome, seats, stances, all);
    }

    /** Returns where each council stands here. */
    List<CouncilStance> councilStances() {
        List<CouncilStance> all = new ArrayList<>();
        for (int index = 0; index < seats.size(); index++) {
            Stance stance = stances.get(index);
            all.add(new CouncilStance(
                    seats.get(index).needed(),
                    stance,
                    seats.get(index).possible().getOrDefault(stance, List.of())));
        }
        return all;
    }

    /** Returns where each council stands in all of some ways with one outcome: not known where they differ. */
    static List<CouncilStance> inAll(List<World> worlds) {
        List<CouncilStance> first = worlds.get(0).councilStances();
        List<CouncilStance> all = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            int at = index;
            Stance stance = first.get(index).stance();
            boolean known = worlds.stream()
                    .allMatch(world -> !world.seats.get(at).isDoubtful() && world.stances.get(at) == stance);
            all.add(
                    known
                            ? first.get(index)
                            : new CouncilStance(first.get(index).needed(), Stance.NOT_KNOWN, List.of()));
        }
        return all;
    }
}
