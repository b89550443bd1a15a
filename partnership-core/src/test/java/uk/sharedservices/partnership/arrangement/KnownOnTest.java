package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;

@DisplayName("What was known of a partnership on a day")
class KnownOnTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final KnownOn REPORT_A = KnownOn.of(REFERENCE, LocalDate.of(2021, 11, 23));
    private static final KnownOn REPORT_B = KnownOn.of(REFERENCE, LocalDate.of(2022, 11, 23));

    @Test
    @DisplayName("is all of it on the day of its last report")
    void all() {
        assertThat(REPORT_B.partnership()).isEqualTo(REFERENCE);
        assertThat(REPORT_B.leftOut()).isZero();
    }

    @Test
    @DisplayName("is what came about by then, though a later report tells it")
    void cameAbout() {
        assertThat(REPORT_A.those(REFERENCE.decisions()))
                .extracting(decision -> decision.id().value())
                .containsExactly("tameside-2021-03-24");
        assertThat(REPORT_A.those(REFERENCE.agreements())).hasSize(1);
        assertThat(REPORT_A.those(REFERENCE.sharedPosts())).hasSize(1);
    }

    @Test
    @DisplayName("is not what a later report proposes, at any depth, nor what it says without a day")
    void notYetTold() {
        assertThat(REPORT_A.partnership().boards().get(0).end()).isEmpty();
        assertThat(REPORT_A.partnership().sharedPosts().get(0).returning()).isEmpty();
        assertThat(REPORT_A.those(REFERENCE.workstreams()))
                .extracting(Workstream::name)
                .hasSize(7);
        assertThat(REPORT_A.those(REFERENCE.risks())).isEmpty();
        assertThat(REPORT_A.leftOut()).isPositive();
    }

    @Test
    @DisplayName("is what a document without a day tells, for it may have told it at any time")
    void undatedDocument() {
        Partnership triBorough = TriBorough.partnership();

        assertThat(KnownOn.of(triBorough, LocalDate.of(2011, 5, 8)).those(triBorough.decisions()))
                .extracting(decision -> decision.id().value())
                .contains("hf-2011-06-20")
                .doesNotContain("hf-2011-05-09", "hf-2013-03-04");
    }

    @Test
    @DisplayName("is all that the state of that day lists")
    void state() {
        PartnershipState state = REFERENCE.asAt(LocalDate.of(2021, 11, 23), BankHolidays.englandAndWales());

        assertThat(state.proposals())
                .extracting(standing -> standing.of().id().value())
                .containsExactly("share-director-of-education", "phase-1-services");
        assertThat(state.commitments())
                .extracting(standing -> standing.of().id().value())
                .doesNotContain("early-years-report");
        assertThat(state.ahead())
                .noneMatch(ahead -> ahead.fact().source().document().value().equals("B"));
    }
}
