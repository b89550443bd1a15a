package uk.sharedservices.partnership.reporting.chart.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.document.block.Picture;

@DisplayName("Workstreams by phase")
class WorkstreamsPictureTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();

    private static Picture picture(Partnership partnership, LocalDate day) {
        return WorkstreamsPicture.of(partnership, partnership.asAt(day, BankHolidays.englandAndWales()))
                .orElseThrow();
    }

    @Test
    @DisplayName("say at what stage each stands, in a word beside the sign")
    void stages() {
        Picture picture = picture(Workstreams.with(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), 2), DAY);
        PictureLaws.hold(picture);
        assertThat(picture.message().text())
                .isEqualTo(
                        "As at 1 June 2022, of 10 workstreams 1 is at scoping, 1 is at options appraisal, 1 is at business"
                                + " case, 1 is awaiting decisions, 1 is approved, 1 is implementing, 1 is live, 1 is paused, 1 is"
                                + " ceased and 1 is found not appropriate.");
        assertThat(PictureLaws.labels(picture))
                .contains("scoping", "live", "paused", "ceased", "found not appropriate");
    }

    @Test
    @DisplayName("leave open what the findings of the reference partnership leave open")
    void cannotSay() {
        Picture picture = picture(REFERENCE, LocalDate.of(2022, 11, 23));
        assertThat(picture.message().text())
                .isEqualTo("As at 23 November 2022, 8 of 8 workstreams are at a stage that cannot be said.");
        assertThat(picture.table().rows())
                .allSatisfy(row -> assertThat(row.cells().get(2).text()).startsWith("cannot say"))
                .allSatisfy(row -> assertThat(row.cells().get(4).text()).isNotEmpty());
    }

    @Test
    @DisplayName("show no phase that was not settled by the day")
    void phasesNotYetSettled() {
        Partnership all = Workstreams.with(List.of("a"), 2);
        Partnership later = Partnership.builder()
                .from(all)
                .phases(List.of(
                        all.phases().get(0),
                        Phase.builder()
                                .from(all.phases().get(1))
                                .agreed(When.parse("2022-07"))
                                .build()))
                .build();
        assertThat(PictureLaws.labels(picture(later, DAY)))
                .anyMatch(label -> label.startsWith("Phase 1"))
                .noneMatch(label -> label.startsWith("Phase 2"));
    }

    @Test
    @DisplayName("are no picture where none was known on the day")
    void none() {
        Partnership none = Workstreams.with(List.of(), 2);
        assertThat(WorkstreamsPicture.of(none, none.asAt(DAY, BankHolidays.englandAndWales())))
                .isEmpty();
        assertThat(WorkstreamsPicture.of(
                        REFERENCE, REFERENCE.asAt(LocalDate.of(2020, 1, 1), BankHolidays.englandAndWales())))
                .isEmpty();
    }
}
