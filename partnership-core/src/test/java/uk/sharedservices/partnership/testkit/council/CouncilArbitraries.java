package uk.sharedservices.partnership.testkit.council;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** Councils and their codes. The codes have the right form; most are no council's. */
public final class CouncilArbitraries {

    /** The most councils that {@link #parties()} work together. */
    private static final int MOST_PARTIES = 4;

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
        return codes().list().uniqueElements().ofMinSize(2).ofMaxSize(MOST_PARTIES);
    }

    /** Returns councils of any code. */
    public static Arbitrary<Council> councils() {
        return Combinators.combine(codes(), councilsOf()).as((code, council) -> council.apply(code));
    }

    /** Returns councils of one code. */
    public static Arbitrary<Council> councils(CouncilCode code) {
        return councilsOf().map(council -> council.apply(code));
    }

    /** Returns councils that are still without their code. */
    public static Arbitrary<Function<CouncilCode, Council>> councilsOf() {
        return Combinators.combine(
                        FactArbitraries.text(),
                        Mixed.optional(Arbitraries.strings().numeric().ofLength(3)),
                        Mixed.optional(FactArbitraries.text()),
                        Mixed.optional(Arbitraries.of(Governance.values())),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .<Function<CouncilCode, Council>>as(
                        (name, dfeCode, area, governance, status, source) -> code -> Council.builder()
                                .code(code)
                                .name(name)
                                .dfeCode(dfeCode)
                                .area(area)
                                .governance(governance)
                                .status(status)
                                .source(source)
                                .build())
                .withoutEdgeCases();
    }
}
