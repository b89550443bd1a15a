package uk.sharedservices.partnership.governance.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED_WITH_CHANGES;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.REFUSED;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.decision;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("What decisions say of each other")
class DecisionLinksTest {

    private static final CouncilDecision FIRST =
            decision("a", TAMESIDE, AGREED, "2022-03-01").build();

    private static CouncilDecision.Builder later(String id, String decided) {
        return decision(id, TAMESIDE, REFUSED, decided);
    }

    @Test
    @DisplayName("is without fault where a council supersedes and revisits its own earlier decisions")
    void withoutFault() {
        CouncilDecision changed = decision("s", STOCKPORT, AGREED_WITH_CHANGES, "2022-03-02")
                .changes("a pilot")
                .build();

        assertThat(DecisionLinks.faults(List.of(
                        later("b", "2022-03-01")
                                .supersedes(FIRST.id())
                                .revisits(FIRST.id())
                                .build(),
                        FIRST,
                        changed,
                        decision("c", TAMESIDE, AGREED, "2022-04-01")
                                .addAccepts(changed.id())
                                .supersedes(DecisionId.of("not-listed"))
                                .build())))
                .isEmpty();
    }

    @Test
    @DisplayName("must be of a decision of the same council")
    void sameCouncil() {
        CouncilDecision stockports = decision("s", STOCKPORT, REFUSED, "2022-05-01")
                .supersedes(FIRST.id())
                .build();

        assertThat(DecisionLinks.faults(List.of(FIRST, stockports)))
                .containsExactly(new Fault(
                        "$[1].supersedes", "must be a decision of the same council, E08000007", "'a' is of E08000008"));
    }

    @Test
    @DisplayName("must be of a decision that is not later")
    void notLater() {
        CouncilDecision before = later("b", "2022-02-28").revisits(FIRST.id()).build();
        CouncilDecision perhapsBefore =
                later("c", "2022-03").supersedes(FIRST.id()).build();

        assertThat(DecisionLinks.faults(List.of(FIRST, before, perhapsBefore)))
                .containsExactly(new Fault(
                        "$[1].revisits",
                        "must be a decision no later than 28 February 2022",
                        "'a' is of 1 March 2022"));
    }

    @Test
    @DisplayName("must accept changes, and to the same proposal")
    void acceptsChanges() {
        CouncilDecision accepting = decision("s", STOCKPORT, AGREED, "2022-05-01")
                .addAccepts(FIRST.id())
                .build();

        assertThat(DecisionLinks.faults(List.of(FIRST, accepting)))
                .extracting(Fault::toString)
                .containsExactly(
                        "$[1].accepts[0] must be a decision that agreed with changes to improvement-hub, but 'a' agreed"
                                + " to improvement-hub.");
    }

    @Test
    @DisplayName("must accept the changes of another council, and not its own")
    void acceptsAnothersChanges() {
        CouncilDecision changing = decision("t", STOCKPORT, DecisionOutcome.AGREED_WITH_CHANGES, "2022-04-01")
                .changes("for two years only")
                .build();
        CouncilDecision accepting = decision("s", STOCKPORT, AGREED, "2022-05-01")
                .addAccepts(changing.id())
                .build();

        assertThat(DecisionLinks.faults(List.of(changing, accepting)))
                .extracting(Fault::toString)
                .containsExactly("$[1].accepts[0] must be a decision of another council than E08000007, but 't' is of"
                        + " E08000007.");
    }

    @Test
    @DisplayName("must not lead back to its beginning; the chain is told")
    void noCircles() {
        CouncilDecision a =
                later("a", "2022-03-01").supersedes(DecisionId.of("c")).build();
        CouncilDecision b = later("b", "2022-03-01").supersedes(a.id()).build();
        CouncilDecision c = later("c", "2022-03-01").revisits(b.id()).build();
        CouncilDecision leadsIn = later("d", "2022-03-01").revisits(b.id()).build();

        assertThat(DecisionLinks.faults(List.of(leadsIn, a, b, c)))
                .extracting(Fault::toString)
                .containsExactly(
                        "$[3].revisits must not supersede or revisit a decision that leads back to it, but goes from b to a to c to"
                                + " b.");
    }

    @Test
    @DisplayName("is told of ten thousand decisions in one chain, and of the circle that closes it")
    void longChain() {
        int many = 10_000;
        List<CouncilDecision> chain = new ArrayList<>();
        for (int index = 0; index < many; index++) {
            chain.add(later("d" + index, "2022-03-01")
                    .supersedes(DecisionId.of("d" + (index + 1)))
                    .build());
        }
        List<CouncilDecision> closed = new ArrayList<>(chain);
        closed.add(later("d" + many, "2022-03-01").revisits(DecisionId.of("d0")).build());

        assertThat(DecisionLinks.faults(chain)).isEmpty();
        assertThat(DecisionLinks.faults(closed)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("$[10000].revisits");
            assertThat(fault.found()).startsWith("goes from d0 ... to d9993 to").endsWith("d10000 to d0");
        });
    }
}
