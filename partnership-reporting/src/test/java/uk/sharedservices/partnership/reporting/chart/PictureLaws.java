package uk.sharedservices.partnership.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.drawing.Mark;
import uk.sharedservices.partnership.reporting.drawing.Mark.Label;
import uk.sharedservices.partnership.reporting.drawing.Point;
import uk.sharedservices.partnership.reporting.drawing.Svg;

/** What holds of every picture, whatever it is of. */
public final class PictureLaws {

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    private static final double SMALLEST = 8;
    private static final double WIDEST = 484;
    private static final double TALLEST = 700;

    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newDefaultNSInstance();

    private PictureLaws() {}

    /** Fails unless every law holds; a sheet may be as tall as a page. */
    public static void hold(Picture picture) {
        hold(picture, TALLEST);
    }

    /** Fails unless every law holds, on a sheet no taller than that. */
    public static void hold(Picture picture, double tallest) {
        Drawing drawing = picture.drawing();
        assertThat(drawing.width()).isLessThanOrEqualTo(WIDEST);
        assertThat(drawing.height()).isBetween(20.0, tallest);
        assertThat(picture.title()).isNotBlank();
        assertThat(picture.description()).endsWith(".");
        assertThat(picture.message().text()).endsWith(".");
        labelsAreOnTheSheetAndApart(drawing);
        pointsAreOnTheSheet(drawing);
        String svg = Svg.of(drawing, picture.title(), picture.description(), "p1");
        isXmlWithTitle(svg, picture);
        isGrey(svg);
    }

    /** Returns what the labels of a drawing say. */
    public static List<String> labels(Picture picture) {
        return labels(picture.drawing()).stream().map(Label::text).toList();
    }

    private static List<Label> labels(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private static void labelsAreOnTheSheetAndApart(Drawing drawing) {
        List<Label> labels = labels(drawing);
        List<Rectangle2D> rooms = labels.stream().map(Lettering::room).toList();
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        for (int one = 0; one < labels.size(); one++) {
            assertThat(labels.get(one).size()).isGreaterThanOrEqualTo(SMALLEST);
            assertThat(sheet.contains(rooms.get(one)))
                    .as("%s on the sheet, at %s", labels.get(one), rooms.get(one))
                    .isTrue();
            for (int other = one + 1; other < labels.size(); other++) {
                assertThat(rooms.get(one).intersects(rooms.get(other)))
                        .as("%s over %s", labels.get(one), labels.get(other))
                        .isFalse();
            }
        }
    }

    private static void pointsAreOnTheSheet(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            List<Point> points = mark instanceof Mark.Area area
                    ? area.corners()
                    : mark instanceof Mark.Stroke stroke ? stroke.points() : List.of();
            assertThat(points).as("%s on the sheet", mark).allSatisfy(point -> {
                assertThat(point.x()).isBetween(-0.01, drawing.width() + 0.01);
                assertThat(point.y()).isBetween(-0.01, drawing.height() + 0.01);
            });
        }
    }

    private static void isXmlWithTitle(String svg, Picture picture) {
        try {
            Document document = XML.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(picture.title());
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(picture.description());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("not well formed", e);
        }
    }

    private static void isGrey(String svg) {
        Matcher colour = COLOUR.matcher(svg);
        while (colour.find()) {
            assertThat(colour.group(1)).isEqualTo(colour.group(2)).isEqualTo(colour.group(3));
        }
        assertThat(svg.replaceAll("url\\(#[^)]*\\)", "")).doesNotContainPattern("fill=\"(?!#|none|\")");
    }
}
