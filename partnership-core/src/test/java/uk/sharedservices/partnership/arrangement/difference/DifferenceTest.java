package uk.sharedservices.partnership.arrangement.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.difference.Change.Matter;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("Between two versions of a partnership")
class DifferenceTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final int LAST = REFERENCE.decisions().size() - 1;
    private static final String FILE = PartnershipFile.write(REFERENCE);

    @Test
    @DisplayName("nothing changed if they are equal")
    void equal() {
        assertThat(Difference.between(REFERENCE, ReferencePartnership.tamesideAndStockport()))
                .isEmpty();
    }

    @Test
    @DisplayName("a length of notice, a day and a figure are told as dates and figures, entries by their keys")
    void datesAndFigures() {
        Partnership after = changed(
                "\"amount\": 4",
                "\"amount\": 6",
                "\"figure\": \"5.500\"",
                "\"figure\": \"5.600\"",
                "\"P2Y\"",
                "\"P3Y\"");

        assertThat(Difference.between(REFERENCE, after))
                .extracting(Change::toString)
                .containsExactly(
                        "agreements[shared-director-of-education].noticeClause.period.amount: 4 became 6",
                        "sharedPosts[director-of-education].agreedTerm: P2Y became P3Y",
                        "dsgPositions[E08000008, 2022/23, FORECAST, 2022-11-23].carriedForward.figure: 5.500 became 5.600");
        assertThat(Difference.between(REFERENCE, after))
                .extracting(Change::matter)
                .containsExactly(Matter.DATE, Matter.DATE, Matter.FIGURE);
    }

    @Test
    @DisplayName("a decision that is gone moves no other")
    void decisionGone() {
        Partnership after = Partnership.builder()
                .from(REFERENCE)
                .decisions(REFERENCE.decisions().subList(0, LAST))
                .build();
        List<Change> changes = Difference.between(REFERENCE, after);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.path())
                    .isEqualTo("decisions[" + REFERENCE.decisions().get(LAST).id() + "]");
            assertThat(change.matter()).isEqualTo(Matter.DECISION);
            assertThat(change.after()).isEmpty();
        });
        assertThat(Difference.between(after, REFERENCE))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEmpty());
    }

    @Test
    @DisplayName("an order that changed is told, for the two are not equal")
    void order() {
        List<Council> councils = new ArrayList<>(REFERENCE.councils());
        Collections.reverse(councils);
        Partnership after =
                Partnership.builder().from(REFERENCE).councils(councils).build();

        assertThat(Difference.between(REFERENCE, after))
                .extracting(Change::toString)
                .containsExactly("councils: order [E08000008, E08000007] became order [E08000007, E08000008]");
    }

    private static Partnership changed(String... replacements) {
        String file = FILE;
        for (int index = 0; index < replacements.length; index += 2) {
            assertThat(file).contains(replacements[index]);
            file = file.replace(replacements[index], replacements[index + 1]);
        }
        return PartnershipFile.read(file.getBytes(UTF_8)).orThrow();
    }
}
