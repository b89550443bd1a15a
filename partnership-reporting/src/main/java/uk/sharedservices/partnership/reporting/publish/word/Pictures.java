package uk.sharedservices.partnership.reporting.publish.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Raster;

/** Puts pictures into paragraphs, as dots, with what they show in words. */
final class Pictures {

    private static final double WIDEST = 481;
    private static final double TALLEST = 560;
    private static final double DOTS_TO_A_POINT = 3;
    private static final String FILE = "picture.png";

    private Pictures() {}

    /** Puts a picture into a paragraph at its own size, or as large as the page can hold. */
    static void put(XWPFParagraph paragraph, Picture picture) {
        Drawing drawing = picture.drawing();
        double scale = Math.min(1, Math.min(WIDEST / drawing.width(), TALLEST / drawing.height()));
        byte[] dots = Raster.png(drawing, DOTS_TO_A_POINT * scale);
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(dots),
                    PictureType.PNG,
                    FILE,
                    Units.toEMU(drawing.width() * scale),
                    Units.toEMU(drawing.height() * scale));
        } catch (IOException e) {
            throw new UncheckedIOException("The picture '" + picture.title() + "' cannot be read from memory", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The picture '" + picture.title() + "' is no PNG", e);
        }
        CTNonVisualDrawingProps shown =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        shown.setTitle(picture.title());
        shown.setDescr(picture.description());
    }
}
