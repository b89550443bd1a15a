package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.ProgrammeResolution;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;

@DisplayName("A document on the programme")
class ProgrammeDocumentsTest {

    private final Report update = ReferenceDocuments.of("update");
    private final Report summary = ReferenceDocuments.of("summary");

    @Test
    @DisplayName("tells the phases in their order")
    void phases() {
        assertThat(Asked.section(update, "Phasing")).containsSubsequence("Phase 1, 2021/22", "Phase 2, 2022/23");
    }

    @Test
    @DisplayName("tells what a board settled, and of what was promised by when and how it stands")
    void settledAndPromised() {
        assertThat(Asked.section(update, "Activity to date"))
                .contains("It settled:", "the board's terms of reference")
                .contains("planned, no evidence that it was held: meeting 3 (23 November 2021)");
        assertThat(Asked.section(update, "Commitments"))
                .contains("A report back on the shared Director of Education")
                .contains("Thursday 31 March 2022 (or Thursday 24 March 2022: counted after Wednesday 24 March 2021)");
    }

    @Test
    @DisplayName("puts an open promise into a calendar on its first day on any reading, and none that was kept")
    void promises() {
        assertThat(summary.dates())
                .filteredOn(step -> step.id().startsWith("commitment."))
                .extracting(DatedStep::id, DatedStep::day)
                .containsExactly(
                        tuple("commitment.phase-1-proposals", LocalDate.of(2022, 1, 31)),
                        tuple("commitment.report-within-12-months", LocalDate.of(2022, 3, 24)));
    }

    @Test
    @DisplayName("tells what has changed since the last document before it, or since the day asked for")
    void changed() {
        assertThat(summary.tables())
                .anyMatch(table -> table.caption().equals("What has changed since Wednesday 29 June 2022"));
        assertThat(Asked.section(summary, "What has changed"))
                .contains("Event: an Improvement Notice for children's services\nnot told of\nJuly 2022")
                .contains("School improvement\nscoping, since a day in June 2021 to August 2021\ncannot be said");
        Report nothing =
                Asked.of(ReportKind.SUMMARY, Asked.REPORT_B.plusDays(1), request -> request.since(Asked.REPORT_B));
        assertThat(Asked.section(nothing, "What has changed"))
                .startsWith("None of this has changed since Wednesday 23 November 2022: ");
    }

    @Test
    @DisplayName("tells of what was known before only how it stood then, though more has been told of it since")
    void toldMoreSince() {
        String board = "sitting; 2 meetings held; planned, no evidence that it was held: meeting 3 (23 November 2021)";
        assertThat(Asked.section(summary, "What has changed"))
                .contains(
                        "Shared services programme board\n" + board + "\n" + board + "; end proposed for January 2023")
                .contains("Promise: a report back before the agreed two years of the shared post end\nopen\nkept")
                .doesNotContain("Shared Director of Education\n", "November 2021\n", "April 2022");
    }

    @Test
    @DisplayName("tells which phase it was and is, and of an event that it had perhaps happened before")
    void phaseAndEvent() {
        assertThat(Asked.section(since(LocalDate.of(2021, 12, 15)), "What has changed"))
                .contains("The phase\nPhase 1, 2021/22\nPhase 2, 2022/23 onwards")
                .contains("Promise: a report back on the shared Director of Education\nopen\ndue, no evidence held");
        assertThat(Asked.section(since(LocalDate.of(2022, 7, 15)), "What has changed"))
                .contains("Event: an Improvement Notice for children's services\nperhaps happened\nJuly 2022");
    }

    private static Report since(LocalDate day) {
        return Asked.of(ReportKind.SUMMARY, Asked.REPORT_B, request -> request.since(day));
    }

    @Test
    @DisplayName("tells what is only proposed or planned apart, with its standing and where that is told")
    void proposed() {
        assertThat(Asked.section(summary, "Proposed or planned"))
                .contains("The end of a board in January 2023 (proposed, B, paragraph 2.10).")
                .contains(
                        "To be decided: To give notice to Stockport under the service level agreement and end the shared"
                                + " Director of Education arrangement (proposed, B, recommendations).");
        assertThat(Asked.section(summary, "The partnership")).doesNotContain("go on in part");
    }

    @Test
    @DisplayName("tells of no resolution that is only proposed, and times no decision whose recommendation is")
    void notDone() {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        AdvisoryBoard board = reference.boards().get(0);
        ProgrammeResolution resolution = board.otherResolutions().get(0);
        Partnership proposed = Partnership.builder()
                .from(reference)
                .boards(List.of(AdvisoryBoard.builder()
                        .from(board)
                        .otherResolutions(List.of(ProgrammeResolution.builder()
                                .from(resolution)
                                .status(FactStatus.PROPOSED)
                                .build()))
                        .build()))
                .proposals(reference.proposals().stream()
                        .map(proposal -> Proposal.builder()
                                .from(proposal)
                                .recommendations(proposal.recommendations().stream()
                                        .map(put -> Recommendation.builder()
                                                .from(put)
                                                .status(FactStatus.PROPOSED)
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
        assertThat(Asked.section(
                        Asked.of(proposed, ReportKind.UPDATE, Asked.REPORT_A, request -> {}), "Activity to date"))
                .contains("the board's terms of reference")
                .doesNotContain(resolution.text());
        assertThat(Asked.section(update, "Activity to date")).contains(resolution.text());
        assertThat(Asked.of(proposed, ReportKind.SUMMARY, Asked.REPORT_B, request -> {})
                        .dates())
                .extracting(DatedStep::id)
                .noneMatch(id -> id.startsWith("end-shared-director."));
        assertThat(summary.dates()).extracting(DatedStep::id).contains("end-shared-director.E08000008.agenda");
    }

    @Test
    @DisplayName("refers to no document of a later day")
    void documents() {
        assertThat(Asked.section(update, "Sources")).contains("A: ").doesNotContain("B: ", "2022");
        assertThat(Asked.section(summary, "Sources")).contains("A: ", "B: ");
    }
}
