package uk.sharedservices.partnership.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.Governance;

/** Councils and their codes. The codes have the right form; most are no council's. */
public final class CouncilArbitraries {

    private CouncilArbitraries() {}

    /** Returns codes of every kind of principal council. */
    public static Arbitrary<CouncilCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("E06", "E07", "E08", "E09", "E10"),
                        Arbitraries.strings().numeric().ofLength(6))
                .as((kind, number) -> CouncilCode.of(kind + number));
    }

    /** Returns codes of councils that work together: two to four, all different. */
    public static Arbitrary<List<CouncilCode>> parties() {
        return codes().list().uniqueElements().ofMinSize(2).ofMaxSize(4);
    }

    /** Returns councils of any code. */
    public static Arbitrary<Council> councils() {
        return codes().flatMap(CouncilArbitraries::councils);
    }

    /** Returns councils of one code. */
    public static Arbitrary<Council> councils(CouncilCode code) {
        return Combinators.combine(
                        FactArbitraries.text(),
                        Arbitraries.strings().numeric().ofLength(3).optional(),
                        FactArbitraries.text().optional(),
                        Arbitraries.of(Governance.values()).optional(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((name, dfeCode, area, governance, status, source) -> Council.builder()
                        .code(code)
                        .name(name)
                        .dfeCode(dfeCode)
                        .area(area)
                        .governance(governance)
                        .status(status)
                        .source(source)
                        .build());
    }
}
