package uk.sharedservices.partnership.reporting.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A drawing")
class DrawingPrintTest {

    private static final Drawing DRAWING = SampleDrawing.everyMark();

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    @Test
    @DisplayName("as SVG is XML with a title and a description that it names, whatever they hold")
    void svgIsXml() throws Exception {
        Document svg = parsed(Svg.of(DRAWING, "<script>alert(1)</script> & ]]>\u0001\uD800", "\u05d0 😀\n\"", "p1"));
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("p1-title p1-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & ]]>\uFFFD\uFFFD");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("\u05d0 😀 \"");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    @DisplayName("as SVG keeps its identifiers under the prefix, and refuses a prefix that is none")
    void prefix() {
        assertThat(Svg.of(DRAWING, "t", "d", "p7"))
                .contains("id=\"p7-hatched\"", "url(#p7-hatched)", "id=\"p7-crossed\"", "id=\"p7-dotted\"")
                .doesNotContain("id=\"hatched");
        assertThatThrownBy(() -> Svg.of(DRAWING, "t", "d", "7 \"x"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("prefix of identifiers must be a letter");
    }

    @Test
    @DisplayName("as SVG carries no style and no script, and is the same text under every locale")
    void plain() {
        String svg = Svg.of(DRAWING, "t", "d", "p");
        assertThat(svg).doesNotContain("style", "script", "href", "\r");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Svg.of(DRAWING, "t", "d", "p")).isEqualTo(svg);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("as PNG has its size, only greys, and the same bytes each time")
    void png() throws Exception {
        byte[] png = Raster.png(DRAWING, 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(488);
        assertThat(image.getColorModel().getNumColorComponents()).isEqualTo(1);
        assertThat(Raster.png(DRAWING, 2)).isEqualTo(png);
        assertThatThrownBy(() -> Raster.png(DRAWING, 1_000))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have 1 to 100 million dots");
    }

    @Test
    @DisplayName("has its patterns cut at the edge of their area")
    void patternsAreCut() {
        Mark.Area area = new Mark.Area(
                List.of(new Point(3, 3), new Point(90, 20), new Point(40, 33), new Point(20, 77)),
                Ink.CROSSED,
                Ink.NONE,
                0);
        Rectangle2D sheet = new Rectangle2D.Double(3, 3, 87, 74);
        assertThat(Hatching.lines(area)).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(sheet.contains(line.getP1()) || sheet.outcode(line.getP1()) == 0)
                    .isTrue();
            double middleX = (line.getX1() + line.getX2()) / 2;
            double middleY = (line.getY1() + line.getY2()) / 2;
            assertThat(Hatching.outline(area.corners()).contains(middleX, middleY))
                    .isTrue();
        });
    }

    @Test
    @DisplayName("has letters as wide as the bundled font says, and boxes for those it lacks")
    void letters() {
        assertThat(Lettering.width("", 10, false)).isZero();
        assertThat(Lettering.width("a b", 20, false)).isEqualTo(2 * Lettering.width("a b", 10, false), within(1e-9));
        assertThat(Lettering.width("Deficit", 10, true)).isGreaterThan(Lettering.width("Deficit", 10, false));
        assertThat(Lettering.width("中😀\u0001", 10, false)).isEqualTo(30, within(1e-9));
        Mark.Label label = new Mark.Label("Notice", new Point(100, 50), 10, Mark.Anchor.END, false, Ink.BLACK);
        Rectangle2D room = Lettering.room(label);
        assertThat(room.getMaxX()).isEqualTo(100, within(1e-9));
        assertThat(room.contains(Lettering.outline(label).getBounds2D())).isTrue();
    }

    @Test
    @DisplayName("asked for in a font that is not there says which")
    void missingFont() {
        assertThatThrownBy(() -> Face.of("Nothing.ttf"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("font of the pictures must be bundled with the library, but was 'Nothing.ttf'");
    }

    @Test
    @DisplayName("with numbers prints two places at most")
    void numbers() {
        assertThat(SvgTag.numbers(1, 1.005, -0.001, 1e7, 2.5, 1.0 / 3)).isEqualTo("1 1.01 0 10000000 2.5 0.33");
        assertThat(Svg.of(DRAWING, "t", "d", "p").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(8_000);
    }
}
