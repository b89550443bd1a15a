package uk.sharedservices.partnership.reporting.document;

import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Mark;
import uk.sharedservices.partnership.reporting.drawing.Point;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** Reports to try renderers on. */
public final class SampleReports {

    /** What must come out inert and whole. */
    public static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "]]> --> </style> &amp; &lt;",
            "=HYPERLINK(\"http://example.org\",\"click\")",
            "+1+2",
            "@SUM(A1)",
            "-1-2",
            "commas, \"quotes\", 'more' and; semicolons",
            "a first line\nand a second",
            "| pipes | and *stars* and _lines_ and `ticks` and # hashes",
            "1. not a list",
            "back\\slash and [link](http://example.org) and <b>bold</b>",
            "שלום עולם",
            "مرحبا بالعالم",
            "an emoji 😀 and ✓ →",
            "a\u0001control and a \uD800 half pair",
            "{{template}} ${expression} @{call}");

    private static final LocalDate AS_AT = LocalDate.of(2022, 11, 10);
    private static final Instant STAMPED = Instant.parse("2022-11-10T09:00:00Z");
    private static final Rule RULE = Rule.of(
            "X-SUM", SETTLED, "2026-11-22", "What is carried forward is the sum.", Citation.of("An Act 2001 s1"));

    private SampleReports() {}

    /** Returns a report with every kind of block, two levels of sections, a figure that is explained, and dated steps. */
    public static Report everyBlock() {
        Figure carried =
                Figure.published(PublishedFigure.millions("5.500")).reachedBy(derivation("What is carried forward?"));
        return ReportWriter.of("sample", "A sample report", AS_AT, STAMPED)
                .by("Tameside Council")
                .section(
                        "Front sheet",
                        sheet -> sheet.block(new Summary(
                                "Front sheet",
                                List.of(
                                        new Summary.Entry("Report to", "", List.of(Line.of("Executive Cabinet"))),
                                        new Summary.Entry(
                                                "Financial implications",
                                                "cleared by the Section 151 officer",
                                                List.of(
                                                        Line.of("The deficit is ")
                                                                .then(carried)
                                                                .then("."),
                                                        Line.of("A second paragraph.")))))))
                .numbered(
                        "Introduction",
                        introduction -> introduction
                                .paragraph("A paragraph of words.")
                                .paragraph(Line.of("A paragraph with ")
                                        .then(new Piece.Words("strong words", true))
                                        .then(" and a ")
                                        .then(new Piece.Link(
                                                "link to the rules", URI.create("https://example.org/a?b=1&c=2")))
                                        .then(", and a day, ")
                                        .then(Figure.day(LocalDate.of(2022, 12, 23))
                                                .reachedBy(derivation("When does it end?")))
                                        .then("."))
                                .caution("This must not be missed.")
                                .section(
                                        "A section within",
                                        within -> within.paragraph("Numbered on.")
                                                .bullets(List.of(Line.of("one"), Line.of("two")))))
                .numbered("Money", money -> money.block(money(carried)).block(picture(carried)))
                .date(new DatedStep(
                        "sample.agenda", LocalDate.of(2022, 11, 15), "Agenda and reports", "5 clear days before."))
                .date(new DatedStep("sample.end", LocalDate.of(2022, 12, 23), "Last day", "Rule X; see the report."))
                .written(Stage.DRAFT);
    }

    /** Returns a report whose every place for words holds something hostile, and a paragraph of 20,000 words. */
    public static Report hostile() {
        ReportWriter report = ReportWriter.of(
                        "hostile", "Hostile <script>alert('title')</script> ]]> title", AS_AT, STAMPED)
                .by("Author <b>& Co</b>");
        for (String hostile : HOSTILE) {
            report.numbered(
                    "Heading " + hostile,
                    section -> section.paragraph(hostile)
                            .caution(hostile)
                            .bullets(List.of(Line.of(hostile), Line.strong(hostile)))
                            .block(new Summary(
                                    hostile, List.of(new Summary.Entry(hostile, hostile, List.of(Line.of(hostile))))))
                            .block(new Table(
                                    hostile,
                                    List.of(Column.words(hostile), Column.figures(hostile)),
                                    List.of(Row.of(Line.of(hostile), Line.of(hostile))),
                                    List.of(hostile))));
        }
        String words = String.join(
                " ",
                IntStream.range(0, 20_000).mapToObj(number -> "word" + number).toList());
        return report.numbered("Long", section -> section.paragraph(words))
                .date(new DatedStep("hostile.step", AS_AT, HOSTILE.get(6), String.join(" ", HOSTILE)))
                .written(Stage.DRAFT);
    }

    /** Returns a report with one table of so many rows of figures. */
    public static Report rows(int count) {
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(number -> Row.of(
                        Line.of("Row " + number),
                        Line.of(Figure.pounds("£" + number + ".25", new BigDecimal(number + ".25"))),
                        Line.of(Figure.day(AS_AT))))
                .toList();
        return ReportWriter.of("rows", "Rows", AS_AT, STAMPED)
                .section(
                        "Rows",
                        section -> section.block(Table.of(
                                "Rows",
                                List.of(Column.words("Row"), Column.figures("Sum"), Column.figures("Day")),
                                rows)))
                .written(Stage.FINAL);
    }

    private static Table money(Figure carried) {
        return new Table(
                "Dedicated Schools Grant 2022/23",
                List.of(Column.words("Figure"), Column.figures("£m")),
                List.of(
                        Row.of(
                                Line.of("Brought forward"),
                                Line.of(Figure.published(PublishedFigure.millions("3.243")))),
                        Row.of(Line.of("In-year"), Line.of(Figure.published(PublishedFigure.millions("2.257")))),
                        Row.total(Line.of("Carried forward"), Line.of(carried))),
                List.of("Deficits are positive."));
    }

    private static Picture picture(Figure carried) {
        return new Picture(
                "The grant from year to year",
                "Two bars, the second taller than the first.",
                Line.of("The deficit grows to ").then(carried).then("."),
                new Drawing(
                        200,
                        100,
                        List.of(
                                Mark.Area.box(20, 50, 40, 40, Ink.HATCHED, Ink.BLACK, 1),
                                Mark.Area.box(100, 20, 40, 70, Ink.MIDDLE, Ink.BLACK, 1),
                                Mark.Stroke.line(10, 90, 190, 90, Ink.BLACK, 1.5),
                                new Mark.Label(
                                        "5.500 < 6 & more",
                                        new Point(120, 14),
                                        10,
                                        Mark.Anchor.MIDDLE,
                                        true,
                                        Ink.BLACK))),
                money(carried));
    }

    private static Derivation derivation(String question) {
        RecordedWorking working = RecordedWorking.of(question).from(Input.asked("Brought forward", "£3.243m"));
        working.step(RULE, "5.500", () -> "£3.243m and £2.257m make £5.500m.");
        return working.derivation();
    }
}
