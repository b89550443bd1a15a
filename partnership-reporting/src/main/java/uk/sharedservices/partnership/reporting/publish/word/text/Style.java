package uk.sharedservices.partnership.reporting.publish.word.text;

/** Styles of the empty document that reports are written into, named as in the file. */
public enum Style {
    /** The title of the report. */
    TITLE("Title"),
    /** What stands under the title. */
    SUBTITLE("Subtitle"),
    /** A paragraph without a number. */
    NORMAL("Normal"),
    /** A paragraph with a number. */
    NUMBERED("NumberedParagraph"),
    /** An entry of a list. */
    BULLET("ListBullet"),
    /** What must not be missed. */
    CAUTION("Caution"),
    /** The caption above a table or a picture, kept with it. */
    CAPTION("Caption"),
    /** What a picture says, below it. */
    PICTURE_MESSAGE("PictureMessage"),
    /** A table. */
    TABLE("ReportTable"),
    /** Headings beside what stands under each. */
    SUMMARY("ReportSummary"),
    /** A cell of words. */
    TABLE_TEXT("TableText"),
    /** A cell of figures, set flush right. */
    TABLE_FIGURES("TableFigures"),
    /** A cell of words in a table with many columns. */
    FINE_TEXT("TableTextFine"),
    /** A cell of figures in a table with many columns. */
    FINE_FIGURES("TableFiguresFine"),
    /** A cell of words in a table with very many columns. */
    FINEST_TEXT("TableTextFinest"),
    /** A cell of figures in a table with very many columns. */
    FINEST_FIGURES("TableFiguresFinest"),
    /** What is set under a heading in small. */
    TABLE_SMALL("TableSmall"),
    /** A note under a table. */
    TABLE_NOTE("TableNote"),
    /** What parts a table from what follows it. */
    TABLE_GAP("TableGap"),
    /** How a figure was reached: the question. */
    NOTE("Note"),
    /** How a figure was reached: what it was reached from, and each step. */
    NOTE_STEP("NoteStep"),
    /** The number of a note, at the figure. */
    NOTE_MARK("NoteMark"),
    /** The head of a page. */
    HEADER("Header"),
    /** The foot of a page. */
    FOOTER("Footer"),
    /** DRAFT at the head of a page. */
    DRAFT_MARK("DraftMark"),
    /** Words that stand out. */
    STRONG("Strong"),
    /** A link. */
    LINK("Hyperlink");

    private static final int DEEPEST_HEADING = 6;

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** Its name in the file. */
    public String id() {
        return id;
    }

    /** Returns the name in the file of the style of a heading; those deeper than the sixth are styled as that. */
    public static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST_HEADING);
    }
}
