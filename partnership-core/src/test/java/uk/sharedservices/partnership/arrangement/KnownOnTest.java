package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
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
    @DisplayName("is no decision before its day, though the document that tells it bears no day")
    void undatedDocument() {
        assertThat(decisionsKnownOn("2011-06-19")).contains("hf-2011-05-09").doesNotContain("hf-2011-06-20");
        assertThat(decisionsKnownOn("2011-06-20")).contains("hf-2011-05-09", "hf-2011-06-20");
    }

    @Test
    @DisplayName("is an agreement before its first day, where the document that tells it bears no day")
    void madeBeforeItsFirstDay() {
        Partnership undated = Partnership.builder()
                .from(REFERENCE)
                .documents(REFERENCE.documents().stream()
                        .map(document -> Document.builder()
                                .from(document)
                                .date(Optional.empty())
                                .build())
                        .toList())
                .build();
        LocalDate before = LocalDate.of(2021, 3, 31);

        assertThat(KnownOn.of(undated, before).those(undated.agreements())).hasSize(1);
        assertThat(KnownOn.of(undated, before).those(undated.events()))
                .extracting(event -> event.id().value())
                .doesNotContain("improvement-notice-2022");
    }

    @Test
    @DisplayName("is of a time wider than a year nothing until it was over, where a later document tells it")
    void wideTime() {
        assertThat(KnownOn.of(REFERENCE, LocalDate.of(2022, 11, 22)).those(REFERENCE.events()))
                .extracting(event -> event.id().value())
                .contains("improvement-notice-2022")
                .doesNotContain("family-hubs-2022");
        assertThat(REPORT_B.those(REFERENCE.events()))
                .extracting(event -> event.id().value())
                .contains("family-hubs-2022");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2021-04-01..2022-03-31, 2021-03-31, false",
        "2021-04-01..2022-03-31, 2021-04-01, true",
        "2021-04-01..2022-04-01, 2021-04-01, false",
        "2021-04-01..2022-04-01, 2022-03-31, false",
        "2021-04-01..2022-04-01, 2022-04-01, true"
    })
    @DisplayName("is of a time of a year what its first day tells, and of one a day wider what its last day tells")
    void aYearAndADay(String on, LocalDate day, boolean known) {
        ExternalEvent event = ExternalEvent.builder()
                .from(REFERENCE.events().get(0))
                .on(When.parse(on))
                .build();

        assertThat(KnownOn.of(REFERENCE, day).is(event)).isEqualTo(known);
    }

    @Test
    @DisplayName("holds nothing of a later day within its entries, though it came about")
    void laterWithin() {
        Partnership ended = Partnership.builder()
                .from(REFERENCE)
                .boards(List.of(AdvisoryBoard.builder()
                        .from(REFERENCE.boards().get(0))
                        .end(BoardEnd.builder()
                                .from(REFERENCE.boards().get(0).end().orElseThrow())
                                .status(FactStatus.RECORDED)
                                .build())
                        .build()))
                .build();

        assertThat(KnownOn.of(ended, REPORT_A.day())
                        .partnership()
                        .boards()
                        .get(0)
                        .end())
                .isEmpty();
        assertThat(REPORT_A.partnership().commitments())
                .noneMatch(commitment -> commitment.kept().isPresent());
        assertThat(REPORT_A.partnership().sharedPosts().get(0).statedLengths()).isEmpty();
        assertThat(REPORT_A.partnership().events())
                .allMatch(event -> event.reviews().isEmpty());
    }

    @Test
    @DisplayName("leaves agreements and proposals whole, whose places in their lists then stay as they are in the file")
    void whole() {
        assertThat(REPORT_A.partnership().agreements()).isEqualTo(REFERENCE.agreements());
        assertThat(REPORT_A.partnership().proposals()).isEqualTo(REFERENCE.proposals());
    }

    private static List<String> decisionsKnownOn(String day) {
        Partnership triBorough = TriBorough.partnership();
        return KnownOn.of(triBorough, LocalDate.parse(day)).those(triBorough.decisions()).stream()
                .map(decision -> decision.id().value())
                .toList();
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
