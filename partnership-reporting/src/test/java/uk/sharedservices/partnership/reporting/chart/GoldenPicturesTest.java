package uk.sharedservices.partnership.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.drawing.Raster;
import uk.sharedservices.partnership.reporting.drawing.Svg;

@DisplayName("Of the bundled partnership, the picture")
class GoldenPicturesTest {

    private static final Map<String, Picture> PICTURES = ReferencePictures.all();

    private static Stream<String> names() {
        return PICTURES.keySet().stream();
    }

    private static Picture picture(String name) {
        return Objects.requireNonNull(PICTURES.get(name), name);
    }

    @ParameterizedTest(name = "{0} is the SVG that was looked at")
    @MethodSource("names")
    void svg(String name) throws IOException {
        Picture picture = picture(name);
        assertThat(Svg.of(picture.drawing(), picture.title(), picture.description(), name))
                .isEqualToNormalizingNewlines(golden(name + ".svg"));
    }

    @ParameterizedTest(name = "{0} says in its sentence and its table what was read")
    @MethodSource("names")
    void words(String name) throws IOException {
        assertThat(inWords(picture(name))).isEqualToNormalizingNewlines(golden(name + ".txt"));
    }

    @ParameterizedTest(name = "{0} keeps to the laws of pictures")
    @MethodSource("names")
    void laws(String name) {
        PictureLaws.hold(picture(name));
    }

    @Test
    @DisplayName("made twice is the same to the byte")
    void deterministic() {
        Map<String, Picture> again = ReferencePictures.all();
        again.forEach((name, picture) -> {
            assertThat(Svg.of(picture.drawing(), picture.title(), picture.description(), name))
                    .isEqualTo(Svg.of(
                            picture(name).drawing(),
                            picture(name).title(),
                            picture(name).description(),
                            name));
            assertThat(inWords(picture)).isEqualTo(inWords(picture(name)));
        });
        assertThat(Raster.png(Objects.requireNonNull(again.get("cost")).drawing(), 2))
                .isEqualTo(Raster.png(picture("cost").drawing(), 2));
    }

    private static String inWords(Picture picture) {
        String rows = picture.table().rows().stream()
                .map(row -> (row.total() ? "= " : "- ")
                        + row.cells().stream().map(cell -> cell.text()).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        return String.join(
                                "\n",
                                picture.title(),
                                "",
                                picture.description(),
                                "",
                                picture.message().text(),
                                "",
                                picture.table().caption(),
                                picture.table().columns().stream()
                                        .map(column -> column.heading())
                                        .collect(Collectors.joining(" | ")),
                                rows,
                                String.join("\n", picture.table().notes()))
                        .stripTrailing()
                + "\n";
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenPicturesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
