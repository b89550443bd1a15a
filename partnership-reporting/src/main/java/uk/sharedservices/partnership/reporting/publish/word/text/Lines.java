package uk.sharedservices.partnership.reporting.publish.word.text;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/** Puts lines of a report into paragraphs. */
public final class Lines {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Notes notes;

    /** Makes what puts lines into paragraphs, their figures marked with those notes. */
    public Lines(Notes notes) {
        this.notes = notes;
    }

    /**
     * Puts a line into a paragraph, after what stands in it; a newline breaks the line.
     *
     * @param paragraph  the paragraph
     * @param line  the line
     * @param strong  whether all of it stands out
     */
    public void put(XWPFParagraph paragraph, Line line, boolean strong) {
        Direction.mark(paragraph, line.text());
        for (Piece piece : line.pieces()) {
            put(paragraph, piece, strong);
            mark(paragraph, piece);
        }
    }

    /** Puts a line into a cell that is set flush right: the mark of a figure alone stands before it, so that digits align. */
    public void putFlushRight(XWPFParagraph paragraph, Line line, boolean strong) {
        if (line.soleFigure().flatMap(Piece.Figure::reached).isEmpty()) {
            put(paragraph, line, strong);
            return;
        }
        Piece figure = line.pieces().get(0);
        mark(paragraph, figure);
        run(paragraph, " ", false);
        put(paragraph, figure, strong);
    }

    private void put(XWPFParagraph paragraph, Piece piece, boolean strong) {
        if (piece instanceof Piece.Link link && isOnTheWeb(link)) {
            XWPFRun run = paragraph.createHyperlinkRun(link.to().toASCIIString());
            run.setStyle(Style.LINK.id());
            put(run, link.text());
        } else {
            run(paragraph, piece.text(), strong || (piece instanceof Piece.Words words && words.strong()));
        }
    }

    private void mark(XWPFParagraph paragraph, Piece piece) {
        if (piece instanceof Piece.Figure figure) {
            figure.reached().ifPresent(derivation -> notes.mark(paragraph, derivation));
        }
    }

    /** Puts words into a paragraph, after what stands in it; a newline breaks the line. */
    public static void put(XWPFParagraph paragraph, String words) {
        Direction.mark(paragraph, words);
        run(paragraph, words, false);
    }

    static void run(XWPFParagraph paragraph, String words, boolean strong) {
        if (!words.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            if (strong) {
                run.setStyle(Style.STRONG.id());
            }
            put(run, words);
        }
    }

    private static void put(XWPFRun run, String text) {
        Direction.mark(run, text);
        String[] parts = text.split("\n", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                run.addBreak();
            }
            if (!parts[part].isEmpty()) {
                run.setText(parts[part]);
            }
        }
    }

    private static boolean isOnTheWeb(Piece.Link link) {
        String scheme = link.to().getScheme();
        return scheme != null && WEB.contains(scheme.toLowerCase(Locale.UK));
    }
}
