package uk.sharedservices.partnership.reporting.chart.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.chart.ReferencePictures;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

@DisplayName("The picture")
class ForecastAndCostPictureTest {

    private static final Map<String, Picture> PICTURES = ReferencePictures.all();

    private static Picture picture(String name) {
        return Objects.requireNonNull(PICTURES.get(name), name);
    }

    @Test
    @DisplayName("of a forecast names each line with the last sum of its column")
    void forecast() {
        Picture picture = picture("forecast-mitigated");
        List<Row> rows = picture.table().rows();
        Row last = rows.get(rows.size() - 1);
        List<String> labels = PictureLaws.labels(picture);
        for (int column = 1; column < picture.table().columns().size(); column++) {
            String heading = picture.table().columns().get(column).heading().toLowerCase(java.util.Locale.UK);
            if (!heading.equals("p25") && !heading.equals("p75")) {
                assertThat(labels)
                        .contains(heading + " " + last.cells().get(column).text());
            }
        }
        assertThat(picture.message().text()).contains("in nine of ten simulated runs of the mitigated path");
    }

    @Test
    @DisplayName("of a forecast has no percentile for a year of which nothing was drawn")
    void notDrawn() {
        assertThat(picture("forecast").table().rows().get(0).cells().get(2).text())
                .isEqualTo("not drawn");
        assertThat(picture("forecast").table().columns().stream().map(column -> column.heading()))
                .doesNotContain("Mitigated");
    }

    @Test
    @DisplayName("of the cost of leaving has in its table every sum that is drawn, and its remark on the drawing")
    void cost() {
        Picture picture = picture("cost");
        List<String> totals = picture.table().rows().stream()
                .filter(Row::total)
                .map(row -> row.cells().get(3).text())
                .toList();
        assertThat(PictureLaws.labels(picture)).containsAll(totals.subList(0, totals.size() - 1));
        assertThat(PictureLaws.labels(picture)).anyMatch(label -> label.startsWith("EXAMPLE FIGURES, INVENTED."));
        assertThat(picture.message().text())
                .isEqualTo(
                        "Leaving costs £85,904.39 to Tuesday 23 May 2023: Tameside £41,627.30 and Stockport £44,277.09.");
    }

    @Test
    @DisplayName("of the cost of leaving is none where no cost is held")
    void noCost() {
        RecordedWorking working = RecordedWorking.of("What does it cost?");
        ExitCost none = new ExitCost(
                Answer.cannotSay(working, "The last day is not known."),
                List.of(),
                List.of(),
                List.of("Nothing is held."),
                List.of(),
                Answer.cannotSay(working, "Nothing is held."));
        assertThat(CostPicture.of(none, "leaving", Optional.empty())).isEmpty();
    }
}
