package uk.sharedservices.partnership.reporting.publish.word.text;

/** How large the letters of a table are, the largest first. */
public enum LetterSize {
    /** Of 10 points. */
    PLAIN(10, 108, Style.TABLE_TEXT, Style.TABLE_FIGURES),
    /** Of 8 points, for a table with many columns. */
    FINE(8, 60, Style.FINE_TEXT, Style.FINE_FIGURES),
    /** Of 7 points, the smallest that can be read on paper. */
    FINEST(7, 40, Style.FINEST_TEXT, Style.FINEST_FIGURES);

    private final double points;
    private final int margin;
    private final Style words;
    private final Style figures;

    LetterSize(double points, int margin, Style words, Style figures) {
        this.points = points;
        this.margin = margin;
        this.words = words;
        this.figures = figures;
    }

    /** How large, in points. */
    public double points() {
        return points;
    }

    /** How far letters keep from the sides of a cell, in twentieths of a point. */
    public int margin() {
        return margin;
    }

    /** Returns the style of a cell of figures, set flush right, or of words. */
    public Style cell(boolean holdsFigures) {
        return holdsFigures ? figures : words;
    }
}
