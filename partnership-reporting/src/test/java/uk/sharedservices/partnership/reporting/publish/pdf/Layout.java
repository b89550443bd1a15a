package uk.sharedservices.partnership.reporting.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What of a PDF stands on which page and where, by its tags: to find what a reader would stumble over. */
final class Layout {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float TOP = 22 * POINTS_PER_MM;
    private static final float OTHER = 20 * POINTS_PER_MM;
    private static final float NEARLY = 1;

    /**
     * A piece of what is read out, in the order in which it is read.
     *
     * @param type  of the tag that makes it a head, {@code H1} to {@code H6}, {@code Caption} or {@code THead}; empty of what stands
     *     under one
     * @param table  which table it is in, from 1; 0 in none
     * @param page  from 1
     * @param text  what is read out; of a picture its tag
     */
    private record Piece(String type, int table, int page, String text) {

        boolean ofTable() {
            return type.equals("THead") || type.equals("Caption");
        }
    }

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private int tables;

    private Layout(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            pages.put(page.getCOSObject(), pages.size() + 1);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> here = texts.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>());
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                List<TextPosition> letters = letters(content);
                here.merge(content.getMCID(), text(letters), String::concat);
                hold(content, letters, pages.size());
            }
        }
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "", 0);
    }

    /** Returns the heads that have nothing of their own under them on their page: headings, captions and heads of tables. */
    static List<String> headsAlone(PDDocument pdf) throws IOException {
        List<Piece> pieces = new Layout(pdf).pieces;
        List<String> alone = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece head = pieces.get(at);
            if (!head.type().isEmpty() && !hasItsOwn(head, pieces, at)) {
                alone.add("page " + head.page() + ", " + head.type() + ": " + head.text());
            }
        }
        return alone;
    }

    private static boolean hasItsOwn(Piece head, List<Piece> pieces, int at) {
        return head.ofTable()
                ? pieces.stream()
                        .anyMatch(piece ->
                                piece.type().isEmpty() && piece.table() == head.table() && piece.page() == head.page())
                : pieces.subList(at, pieces.size()).stream()
                        .filter(piece -> piece.type().isEmpty())
                        .findFirst()
                        .map(first -> first.page() == head.page())
                        .orElse(false);
    }

    /** Returns what stands outside the margins; what heads and foots each page may stand above and below them. */
    static List<String> outsideTheMargins(PDDocument pdf) throws IOException {
        return new Layout(pdf).outside;
    }

    private void hold(PDMarkedContent content, List<TextPosition> letters, int page) {
        boolean running = content.getMCID() < 0;
        for (TextPosition letter : letters) {
            float above = running ? 0 : TOP;
            float below = letter.getPageHeight() - (running ? 0 : OTHER);
            if (letter.getX() < OTHER - NEARLY
                    || letter.getX() + letter.getWidth() > letter.getPageWidth() - OTHER + NEARLY
                    || letter.getY() - letter.getHeight() < above - NEARLY
                    || letter.getY() > below + NEARLY) {
                outside.add("page " + page + " at " + letter.getX() + ", " + letter.getY() + ": " + text(letters));
                return;
            }
        }
    }

    private void walk(PDStructureNode node, String within, int table) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                walk(
                        element,
                        type.matches("H\\d|Caption|THead|Figure") ? type : within,
                        type.equals("Table") ? ++tables : table);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(within, table, reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer number) {
                add(within, table, ((PDStructureElement) node).getPage(), number);
            }
        }
    }

    private void add(String within, int table, PDPage page, int number) {
        boolean picture = within.equals("Figure");
        String text = texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
        if (picture || !text.isBlank()) {
            pieces.add(new Piece(
                    picture ? "" : within, table, pages.getOrDefault(page.getCOSObject(), 0), picture ? within : text));
        }
    }

    private static List<TextPosition> letters(PDMarkedContent content) {
        List<TextPosition> letters = new ArrayList<>();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition letter) {
                letters.add(letter);
            } else if (each instanceof PDMarkedContent inner) {
                letters.addAll(letters(inner));
            }
        }
        return letters;
    }

    private static String text(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }
}
