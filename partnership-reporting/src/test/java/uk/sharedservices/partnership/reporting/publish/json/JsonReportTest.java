package uk.sharedservices.partnership.reporting.publish.json;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.reporting.document.SampleReports.HOSTILE;
import static uk.sharedservices.partnership.reporting.document.SampleReports.everyBlock;
import static uk.sharedservices.partnership.reporting.document.SampleReports.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.line.Printable;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;

@DisplayName("JSON")
class JsonReportTest {

    @Test
    @DisplayName("is the report's own structure, as the file beside this")
    void golden() {
        assertThat(PrintedTwice.text(new JsonReport(), everyBlock()))
                .isEqualTo(PrintedTwice.golden(getClass(), "every-block.json"));
    }

    @Test
    @DisplayName("says the kind of every block, piece and value, and how a figure was reached")
    void kinds() throws IOException {
        JsonNode report = read(everyBlock());
        JsonNode money = report.at("/sections/2/blocks");

        assertThat(report.findValuesAsText("kind"))
                .containsOnly(
                        "paragraph",
                        "bullets",
                        "caution",
                        "summary",
                        "table",
                        "picture",
                        "words",
                        "figure",
                        "link",
                        "pounds",
                        "day");
        JsonNode carried = money.at("/0/rows/2/cells/1/0");
        assertThat(carried.get("kind").asText()).isEqualTo("figure");
        assertThat(carried.get("text").asText()).isEqualTo("£5.500m");
        assertThat(carried.at("/value/kind").asText()).isEqualTo("pounds");
        assertThat(carried.at("/value/pounds").asText()).isEqualTo("5500000.00");
        assertThat(carried.at("/reached/rules/0/id").asText()).isEqualTo("X-SUM");
        assertThat(report.at("/stage").asText()).isEqualTo("DRAFT");
        assertThat(report.at("/stamped").asText()).isEqualTo("2022-11-10T09:00:00Z");
        assertThat(report.at("/dates/1/day").asText()).isEqualTo("2022-12-23");
    }

    @Test
    @DisplayName("leaves the drawing of a picture out, for its table says the same")
    void noDrawing() throws IOException {
        JsonNode picture = read(everyBlock()).at("/sections/2/blocks/1");

        assertThat(picture.fieldNames())
                .toIterable()
                .containsExactly("kind", "title", "description", "message", "table");
    }

    @Test
    @DisplayName("gives hostile words back as they are")
    void whole() throws IOException {
        List<String> texts = Stream.of("text", "title", "heading", "caption", "beside", "details")
                .flatMap(field -> {
                    try {
                        return read(hostile()).findValuesAsText(field).stream();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(texts).containsAll(HOSTILE.stream().map(Printable::of).toList());
    }

    private static JsonNode read(Report report) throws IOException {
        return PartnershipJson.mapper().readTree(PrintedTwice.bytes(new JsonReport(), report));
    }
}
