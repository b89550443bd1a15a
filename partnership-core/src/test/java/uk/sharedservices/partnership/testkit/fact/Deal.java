package uk.sharedservices.partnership.testkit.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import uk.sharedservices.partnership.council.CouncilCode;

/**
 * The councils that have an agreement, and the first day on which something may happen under it.
 *
 * @param parties  the councils
 * @param from  the day
 */
public record Deal(List<CouncilCode> parties, LocalDate from) {

    /** Returns which party is meant, of however many. */
    public static Arbitrary<Integer> turns() {
        return Arbitraries.integers().between(0, 11);
    }

    /** Returns which parties are meant, of however many, at least one, or all. */
    public static Arbitrary<Integer> selections() {
        return Arbitraries.integers().between(1, (1 << 4) - 1);
    }

    /** Returns one of certain parties. */
    public static CouncilCode party(List<CouncilCode> parties, int turn) {
        return parties.get(turn % parties.size());
    }

    /** Returns some of certain parties, at least one. */
    public static List<CouncilCode> some(List<CouncilCode> parties, int selection) {
        List<CouncilCode> chosen = IntStream.range(0, parties.size())
                .filter(index -> (selection >> index % Integer.SIZE & 1) == 1)
                .mapToObj(parties::get)
                .toList();
        return chosen.isEmpty() ? parties : chosen;
    }

    /** Returns one of the parties. */
    public CouncilCode party(int turn) {
        return party(parties, turn);
    }

    /** Returns some of the parties, at least one. */
    public List<CouncilCode> some(int selection) {
        return some(parties, selection);
    }

    /** Returns the same councils, from another day. */
    public Deal since(LocalDate day) {
        return new Deal(parties, day);
    }
}
