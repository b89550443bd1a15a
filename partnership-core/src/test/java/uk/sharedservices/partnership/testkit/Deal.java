package uk.sharedservices.partnership.testkit;

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
record Deal(List<CouncilCode> parties, LocalDate from) {

    /** One party of however many. */
    static Arbitrary<Integer> turns() {
        return Arbitraries.integers().between(0, 11);
    }

    /** Some parties of however many, at least one, or all. */
    static Arbitrary<Integer> selections() {
        return Arbitraries.integers().between(1, (1 << 4) - 1);
    }

    static CouncilCode party(List<CouncilCode> parties, int turn) {
        return parties.get(turn % parties.size());
    }

    static List<CouncilCode> some(List<CouncilCode> parties, int selection) {
        List<CouncilCode> chosen = IntStream.range(0, parties.size())
                .filter(index -> (selection >> index % Integer.SIZE & 1) == 1)
                .mapToObj(parties::get)
                .toList();
        return chosen.isEmpty() ? parties : chosen;
    }

    CouncilCode party(int turn) {
        return party(parties, turn);
    }

    List<CouncilCode> some(int selection) {
        return some(parties, selection);
    }

    /** The same councils, from another day. */
    Deal since(LocalDate day) {
        return new Deal(parties, day);
    }
}
