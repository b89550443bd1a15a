package uk.sharedservices.partnership.reporting.publish.html;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.drawing.Svg;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Rule;

/**
 * A report as its templates see it while it is set as markup, once. It remembers what has been explained and named so far, and
 * is for one thread. Names that it gives have an underscore, which those of sections never have.
 */
public final class Page {

    /** The level of headings under the title. */
    static final int TOP = 2;

    private static final int FEW_COLUMNS = 2;
    private static final int LONG = 12;
    private static final int VERY_LONG = 60;
    private static final int SHORT_WORD = 16;
    private static final double LOW = 190;
    private static final double HIGH = 540;
    private static final int FEW_LETTERS = 1800;

    private final Report report;
    private final boolean onPaper;
    private final String style;
    private final int level;
    private final Explanations explanations;
    private final Set<Integer> explained = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final IdentityHashMap<Table, Columns> columns = new IdentityHashMap<>();
    private int names;

    private Page(Report report, boolean onPaper, String style, int level) {
        this.report = report;
        this.onPaper = onPaper;
        this.style = style;
        this.level = level;
        this.explanations = Explanations.of(report);
    }

    static Page onScreen(Report report, String style, int level) {
        return new Page(report, false, style, level);
    }

    /**
     * Returns a page for paper: explanations are notes at its end, and a picture is an empty {@code svg} to be drawn on.
     *
     * @param report  the report
     * @param style  the style sheet that goes on top of that of every report
     */
    public static Page onPaper(Report report, String style) {
        return new Page(report, true, Templates.REPORT_STYLE + style + Margins.of(report), TOP);
    }

    /** Returns the whole as markup, which is XML too. To be called once. */
    public String markup() {
        StringOutput markup = new StringOutput();
        Templates.fill("report/page.jte", this, markup);
        return markup.toString();
    }

    /** Returns the pictures by the {@code id} of the {@code svg} that each is to be drawn on; none before they are set. */
    public Map<String, Picture> pictures() {
        return Map.copyOf(pictures);
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** Whether it is set for paper, where explanations are notes at the end. */
    public boolean onPaper() {
        return onPaper;
    }

    /** The style sheet. */
    public String style() {
        return style;
    }

    /** The level of the headings of its sections. */
    public int level() {
        return level;
    }

    /** How its figures were reached. */
    public Explanations explanations() {
        return explanations;
    }

    /** Whether it is a draft. */
    public boolean isDraft() {
        return report.stage() == Stage.DRAFT;
    }

    /** The day as at which it tells the facts, as {@code 10 November 2022}. */
    public String asAt() {
        return DayInWords.day(report.asAt());
    }

    /** Returns the text for a place that holds no line breaks, such as an attribute. */
    public String plain(String text) {
        return Inline.printable(text).replace('\n', ' ');
    }

    /** Returns words as markup. */
    public Content words(String text) {
        return out -> Inline.words(Inline.printable(text), out);
    }

    /** Returns a line as markup. */
    public Content line(Line line) {
        return out -> Inline.write(line, this, out);
    }

    /** Returns an authority as markup, linked to its text. */
    public Content citation(Citation citation) {
        return out -> Inline.link(Inline.printable(citation.authority()), citation.link(), this, out);
    }

    /** Returns a section's number and title as markup. */
    public Content heading(Section section) {
        return out -> {
            section.number().ifPresent(number -> out.writeContent("<span class=\"number\">" + number + "</span> "));
            Inline.words(Inline.printable(section.title()), out);
        };
    }

    /** Returns a name for a picture that is to be drawn later. */
    public String drawnLater(Picture picture) {
        String name = name("drawing");
        pictures.put(name, picture);
        return name;
    }

    /** Returns a picture as markup, what is in it named after the picture. */
    public String svg(Picture picture, String name) {
        return Svg.of(picture.drawing(), plain(picture.title()), plain(picture.description()), name);
    }

    /** Returns whether the table beside a picture is opened by the reader: it is long, and says what the picture shows. */
    public boolean folds(Table table) {
        return !onPaper && table.rows().size() > LONG;
    }

    /** Returns whether a table by itself is opened by the reader: it is so long that what follows it would be out of sight. */
    public boolean opens(Table table) {
        return !onPaper && table.rows().size() > VERY_LONG;
    }

    /** Returns the width of a picture in whole points: on paper it is on one page with its heading and its message. */
    public int width(Picture picture) {
        double scale = onPaper ? Math.min(1, HIGH / picture.drawing().height()) : 1;
        return (int) Math.ceil(picture.drawing().width() * scale);
    }

    /** Returns the class of the cells of a column; none for words. On paper notes hang beside the figures of a column. */
    public @Nullable String kind(Table table, int column) {
        if (!table.columns().get(column).figures()) {
            return null;
        }
        boolean noted = onPaper
                && table.rows().stream()
                        .flatMap(row -> row.cells().get(column).figures().stream())
                        .anyMatch(figure -> figure.reached().isPresent());
        return noted ? "figures noted" : "figures";
    }

    /** Returns the class of the row of an entry; on paper one of many words may be broken over two pages. */
    public @Nullable String kind(Summary.Entry entry) {
        int letters =
                entry.lines().stream().mapToInt(line -> line.text().length()).sum();
        return onPaper && letters > FEW_LETTERS ? "long" : null;
    }

    /** Returns whether a table may be wider than a narrow screen; paper has no room to scroll. */
    public boolean scrolls(Table table) {
        return !onPaper
                && (table.columns().size() > FEW_COLUMNS
                        || Stream.concat(
                                        table.columns().stream().map(Table.Column::heading),
                                        table.lines().stream().map(Line::text))
                                .anyMatch(Page::hasLongWord));
    }

    private static boolean hasLongWord(String text) {
        int length = 0;
        for (int index = 0; index < text.length(); index++) {
            length = Character.isWhitespace(text.charAt(index)) ? 0 : length + 1;
            if (length > SHORT_WORD) {
                return true;
            }
        }
        return false;
    }

    /** Returns the explanations by number that a block is the first to need; each is returned once. */
    public Map<Integer, Derivation> newIn(Block block) {
        Map<Integer, Derivation> fresh = new LinkedHashMap<>();
        explanations.of(block.lines()).forEach((number, derivation) -> {
            if (explained.add(number)) {
                fresh.put(number, derivation);
            }
        });
        return fresh;
    }

    /** Returns the columns of a table as they are set on paper. */
    public Columns columns(Table table) {
        return columns.computeIfAbsent(table, Columns::of);
    }

    /** Returns the class of what a table stands in on paper: a low one is kept on one page, a wide one turns its page. */
    public @Nullable String around(Table table) {
        return around(table, 0);
    }

    /** Returns the class of what a picture and its table stand in, likewise. */
    public @Nullable String around(Picture picture) {
        return around(picture.table(), picture.drawing().height());
    }

    private @Nullable String around(Table table, double above) {
        if (!onPaper) {
            return null;
        }
        Columns columns = columns(table);
        String whole = above + columns.height() <= LOW + above / 2 ? "whole" : null;
        return columns.isTurned() ? "turned" : whole;
    }

    /** Returns every rule that an explanation rests on, each once, by its id. */
    public List<Rule> rules() {
        return explanations.all().stream()
                .flatMap(derivation -> derivation.rules().stream())
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** Returns the name of a rule, for links. */
    public static String rule(Rule rule) {
        return "rule_" + rule.id();
    }

    /** Returns the name of an explanation, for links. */
    public static String note(int number) {
        return "note_" + number;
    }

    /** Returns the name of the figure that is the first to need an explanation. */
    public static String use(int number) {
        return "use_" + number;
    }

    /** Returns whether this is the first figure to need an explanation; true once. */
    boolean isFirstUse(int number) {
        return used.add(number);
    }

    /** Returns a name that nothing else on the page has. */
    public String name(String kind) {
        names++;
        return kind + "_" + names;
    }

    /** Returns the caption; empty if the heading right over it says the same. */
    public Optional<String> caption(String caption, Section section) {
        return Optional.of(caption).filter(words -> !words.equals(section.title()));
    }
}
