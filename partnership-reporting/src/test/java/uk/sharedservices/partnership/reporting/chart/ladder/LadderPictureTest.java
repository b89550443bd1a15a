package uk.sharedservices.partnership.reporting.chart.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.chart.ReferencePictures;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Lane;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;
import uk.sharedservices.partnership.reporting.document.block.Picture;

@DisplayName("A ladder timeline")
class LadderPictureTest {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 23);

    private static Ladder ladder(List<Lane> lanes, Optional<LocalDate> asAt) {
        return new Ladder("a plan", lanes, asAt, List.of(), List.of());
    }

    @Test
    @DisplayName("of the way out has a lane for each council, the board's marked as advisory, and the chain in words")
    void wayOut() {
        Picture picture = Objects.requireNonNull(ReferencePictures.all().get("ladder-exit"));
        assertThat(PictureLaws.labels(picture))
                .contains("Tameside", "Stockport", "Shared services programme board (advisory, decides nothing)");
        assertThat(picture.message().text())
                .startsWith(
                        "A what-if, not an answer. If call-in were 5 clear working days after publication. Notice of the"
                                + " key decision: the latest day was Tuesday 25 October 2022; that it was done is not told. The critical path:")
                .endsWith("End that the notice names, Saturday 31 December 2022.");
    }

    @Test
    @DisplayName("says first that no end can be told where it cannot")
    void noEnd() {
        Picture picture = Objects.requireNonNull(ReferencePictures.all().get("ladder-exit-cannot-say"));
        assertThat(picture.message().text())
                .contains("From when notice may be served cannot be said, so that no end is shown.");
        assertThat(PictureLaws.labels(picture)).doesNotContain("Period of notice", "Agreement ends");
    }

    @Test
    @DisplayName("has the days of its labels in its table")
    void sameDays() {
        Picture picture =
                ladderOf(Step.on("Decision", DAY, true, ""), new Step("Call-in", DAY, DAY.plusDays(8), false, ""));
        assertThat(PictureLaws.labels(picture)).contains("23 Nov 2022", "23 Nov 2022 to 1 Dec 2022");
        assertThat(picture.table().rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(cell -> cell.figures().stream()))
                        .map(figure -> figure.text()))
                .containsExactly(
                        "Wednesday 23 November 2022",
                        "Wednesday 23 November 2022",
                        "Wednesday 23 November 2022",
                        "Thursday 1 December 2022");
        assertThat(picture.message().text()).isEqualTo("The critical path: Decision, Wednesday 23 November 2022.");
    }

    private static Picture ladderOf(Step... steps) {
        return LadderPicture.of(ladder(List.of(new Lane("Tameside", false, List.of(steps))), Optional.empty()))
                .orElseThrow();
    }

    @Test
    @DisplayName("without a chain says from when to when its steps run, and without steps is no picture")
    void noChain() {
        assertThat(ladderOf(Step.on("Decision", DAY, false, "")).message().text())
                .isEqualTo("The steps run from Wednesday 23 November 2022 to Wednesday 23 November 2022.");
        assertThat(LadderPicture.of(ladder(List.of(new Lane("Board", true, List.of())), Optional.of(DAY))))
                .isEmpty();
    }

    @Test
    @DisplayName("refuses a step that ends before it begins")
    void refused() {
        assertThatThrownBy(() -> new Step("Call-in", DAY, DAY.minusDays(1), false, ""))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("step 'Call-in' must not end before it begins");
    }
}
