package uk.sharedservices.partnership.reporting.publish.word.text;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Step;

/**
 * Says how figures were reached, each derivation once, under the number that its figures are marked with. Mark and note link to
 * each other. They are no endnotes of Word's: other programs put those on pages without a head, where nothing would say DRAFT,
 * and a note there can be referred to only once.
 */
public final class Notes {

    private final Map<Derivation, Integer> numbers = new LinkedHashMap<>();
    private int bookmarks;

    /** Makes notes, none yet. */
    public Notes() {}

    /** Puts the mark of the note on a derivation into a paragraph. */
    void mark(XWPFParagraph paragraph, Derivation derivation) {
        Integer known = numbers.putIfAbsent(derivation, numbers.size() + 1);
        int number = known == null ? numbers.size() : known;
        Runnable link = () ->
                link(paragraph, note(number), number).addNewRPr().addNewRStyle().setVal(Style.NOTE_MARK.id());
        if (known == null) {
            bookmark(paragraph, firstMark(number), link);
        } else {
            link.run();
        }
    }

    /** Puts all notes at the end of a document, in order. */
    public void print(XWPFDocument document) {
        numbers.forEach((derivation, number) -> {
            XWPFParagraph question = paragraph(document, Style.NOTE);
            bookmark(question, note(number), () -> link(question, firstMark(number), number));
            question.createRun().addTab();
            Lines.run(question, derivation.question(), true);
            for (Input input : derivation.inputs()) {
                step(document, input.toString());
            }
            int counted = 0;
            for (Step step : derivation.steps()) {
                counted++;
                step(
                        document,
                        "Step " + counted + ". " + step.sentence() + " ["
                                + step.rule().id() + "]");
            }
            derivation.calendar().ifPresent(calendar -> step(document, "Working days: " + calendar + "."));
        });
    }

    private static void step(XWPFDocument document, String words) {
        Lines.put(paragraph(document, Style.NOTE_STEP), words);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, Style style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    /** Word does not list bookmarks whose names begin with a line. */
    private static String note(int number) {
        return "_Note" + number;
    }

    private static String firstMark(int number) {
        return "_Figure" + number;
    }

    private static CTR link(XWPFParagraph paragraph, String bookmark, int number) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        CTR run = link.addNewR();
        run.addNewT().setStringValue("[" + number + "]");
        return run;
    }

    private void bookmark(XWPFParagraph paragraph, String name, Runnable within) {
        bookmarks++;
        BigInteger id = BigInteger.valueOf(bookmarks);
        CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
        bookmark.setId(id);
        bookmark.setName(name);
        within.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
