package uk.sharedservices.partnership.reporting.publish.word.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Step;

/**
 * Endnotes that say how figures were reached, each once. Word numbers them; the mark at a further figure that was reached in the
 * same way refers to the first, so that it follows when the numbers change.
 */
final class Notes {

    private final XWPFDocument document;
    private final Map<Derivation, Integer> written = new HashMap<>();

    Notes(XWPFDocument document) {
        this.document = document;
    }

    /** Marks the figure before with its note. */
    void mark(XWPFParagraph paragraph, Derivation derivation) {
        Integer number = written.get(derivation);
        if (number == null) {
            int next = written.size() + 1;
            written.put(derivation, next);
            markFirst(paragraph, next, write(derivation));
        } else {
            Fields.noteAt(paragraph, bookmark(number), number);
        }
    }

    private static void markFirst(XWPFParagraph paragraph, int number, BigInteger note) {
        BigInteger id = BigInteger.valueOf(number);
        CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
        bookmark.setId(id);
        bookmark.setName(bookmark(number));
        XWPFRun mark = paragraph.createRun();
        mark.setStyle(Style.NOTE_REFERENCE.id());
        mark.getCTR().addNewEndnoteReference().setId(note);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** Word does not show the reader a bookmark whose name begins so. */
    private static String bookmark(int number) {
        return "_Note" + number;
    }

    private BigInteger write(Derivation derivation) {
        XWPFEndnote note = document.createEndnote();
        XWPFParagraph question = paragraph(note, Style.NOTE);
        XWPFRun number = question.createRun();
        number.setStyle(Style.NOTE_REFERENCE.id());
        number.getCTR().addNewEndnoteRef();
        question.createRun().addTab();
        Lines.run(question, derivation.question(), true);
        for (Input input : derivation.inputs()) {
            Lines.put(paragraph(note, Style.NOTE_STEP), input.toString());
        }
        int counted = 0;
        for (Step step : derivation.steps()) {
            counted++;
            String sentence = "Step " + counted + ". " + step.sentence();
            Lines.put(
                    paragraph(note, Style.NOTE_STEP),
                    sentence + " [" + step.rule().id() + "]");
        }
        derivation
                .calendar()
                .ifPresent(calendar -> Lines.put(paragraph(note, Style.NOTE_STEP), "Working days: " + calendar + "."));
        return note.getId();
    }

    private static XWPFParagraph paragraph(XWPFEndnote note, Style style) {
        XWPFParagraph paragraph = note.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }
}
