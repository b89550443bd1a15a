package uk.sharedservices.partnership.reporting.drawing;

import java.util.ArrayList;
import java.util.List;

/** A drawing with every kind of mark in every ink. */
final class SampleDrawing {

    private SampleDrawing() {}

    static Drawing everyMark() {
        List<Mark> marks = new ArrayList<>();
        double y = 10;
        for (Ink ink : Ink.values()) {
            marks.add(Mark.Area.box(10, y, 80, 20, ink, Ink.BLACK, 0.75));
            marks.add(new Mark.Area(
                    List.of(new Point(100, y + 20), new Point(115, y), new Point(130, y + 20)), ink, Ink.NONE, 0));
            marks.add(new Mark.Stroke(
                    List.of(new Point(140, y), new Point(160, y + 20), new Point(200, y)), ink, 1.5, 4));
            marks.add(new Mark.Label(
                    ink + " £3.243m", new Point(300, y + 14), 10, Mark.Anchor.MIDDLE, ink == Ink.BLACK, ink));
            y += 26;
        }
        marks.add(new Mark.Label("<b> & \"中\" \u05d0", new Point(470, 20), 9, Mark.Anchor.END, false, Ink.BLACK));
        return new Drawing(480, y, marks);
    }
}
