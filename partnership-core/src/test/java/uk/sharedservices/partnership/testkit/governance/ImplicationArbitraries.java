package uk.sharedservices.partnership.testkit.governance;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.governance.implication.Clearance;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** What reports tell beside what they ask for. */
public final class ImplicationArbitraries {

    private ImplicationArbitraries() {}

    /** Returns the implications of one report, each heading once, none cleared. */
    public static Arbitrary<List<Implication>> implications() {
        return implication().list().ofMaxSize(ImplicationKind.values().length).uniqueElements(Implication::kind);
    }

    private static Arbitrary<Implication> implication() {
        return Combinators.combine(
                        Arbitraries.of(ImplicationKind.values()),
                        Mixed.optional(FactArbitraries.text()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((kind, says, status, source) -> Implication.builder()
                        .kind(kind)
                        .says(says)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns implications that a post cleared, or is to clear. */
    public static Arbitrary<Implication> clearedBy(PostId post) {
        return Combinators.combine(implication(), clearances(post))
                .as((implication, clearance) -> Implication.builder()
                        .from(implication)
                        .clearance(clearance)
                        .build());
    }

    /** Returns clearances by a post. */
    public static Arbitrary<Clearance> clearances(PostId post) {
        return Combinators.combine(
                        Mixed.optional(CalendarArbitraries.times()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((on, status, source) -> Clearance.builder()
                        .by(post)
                        .on(on)
                        .status(status)
                        .source(source)
                        .build());
    }
}
