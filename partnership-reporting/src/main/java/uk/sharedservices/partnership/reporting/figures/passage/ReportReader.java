package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.figures.finding.Place;

/** Reads a report of ours. */
final class ReportReader {

    private final Report report;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private int order;
    private int group;

    ReportReader(Report report) {
        this.report = report;
    }

    Source read() {
        alone(report.title(), new Place(Optional.empty(), Optional.empty(), Optional.empty()));
        report.sections().forEach(this::section);
        return new Source(passages, grids);
    }

    private void section(Section section) {
        Optional<String> heading = Optional.of(
                PlainCharacters.of(section.number().map(number -> number + " ").orElse("") + section.title()));
        Place place = new Place(heading, Optional.empty(), Optional.empty());
        alone(section.title(), place);
        section.blocks().forEach(block -> block(block, place));
        section.sections().forEach(this::section);
    }

    private boolean block(Block block, Place place) {
        return block.match(
                paragraph -> alone(
                        paragraph.line().text(), new Place(place.section(), paragraph.number(), Optional.empty())),
                bullets -> together(bullets.items(), place),
                caution -> alone(caution.line().text(), place),
                summary -> summary(summary, place),
                table -> table(table, place),
                picture -> alone(picture.message().text(), place) && table(picture.table(), place));
    }

    private boolean alone(String text, Place place) {
        group++;
        passages.add(new Passage(order++, group, PlainCharacters.of(text), offset -> place));
        return true;
    }

    private boolean together(List<Line> items, Place place) {
        group++;
        items.forEach(
                item -> passages.add(new Passage(order++, group, PlainCharacters.of(item.text()), offset -> place)));
        return true;
    }

    private boolean summary(Summary summary, Place place) {
        for (Summary.Entry entry : summary.entries()) {
            Place here = new Place(place.section(), Optional.of(PlainCharacters.of(entry.heading())), Optional.empty());
            alone(entry.heading(), here);
            entry.lines().forEach(line -> alone(line.text(), here));
        }
        return true;
    }

    private boolean table(Table table, Place place) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = row.cells().stream()
                    .map(cell -> PlainCharacters.of(cell.text()).strip())
                    .toList();
            Place here = new Place(
                    place.section(),
                    Optional.of("table '" + MarkdownTable.shortened(PlainCharacters.of(table.caption())) + "', row '"
                            + MarkdownTable.shortened(cells.get(0)) + "'"),
                    Optional.empty());
            rows.add(new Grid.Row(cells, row.total(), here));
            cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> alone(cell, here));
        }
        table.notes().forEach(note -> alone(note, place));
        List<String> headings = table.columns().stream()
                .map(column -> PlainCharacters.of(column.heading()))
                .toList();
        grids.add(new Grid(order++, headings, rows));
        return true;
    }
}
