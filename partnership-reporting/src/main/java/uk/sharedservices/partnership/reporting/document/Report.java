package uk.sharedservices.partnership.reporting.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Printable;

/**
 * A report, without a format.
 *
 * @param id  tells it from every other report on the partnership, such as {@code decision-end-shared-director}: lower-case
 *     letters, digits and hyphens
 * @param title  its title
 * @param author  the body or post in whose name it is made, for the properties of a file; empty if none is known
 * @param stage  whether it is a draft
 * @param asAt  the day as at which it tells the facts
 * @param stamped  the moment that files are stamped with, given by the caller so that the same report is the same file
 * @param sections  its sections
 * @param dates  the days it names that belong in a calendar
 */
public record Report(
        String id,
        String title,
        Optional<String> author,
        Stage stage,
        LocalDate asAt,
        Instant stamped,
        List<Section> sections,
        List<DatedStep> dates) {

    /** The language that reports are written in. */
    public static final String LANGUAGE = "en-GB";

    /** Takes copies, and puts a mark in the place of what no document can hold. */
    public Report {
        title = Printable.of(title);
        author = author.map(Printable::of);
        sections = List.copyOf(sections);
        dates = List.copyOf(dates);
    }

    /** Returns the same report at another stage. */
    public Report at(Stage other) {
        return new Report(id, title, author, other, asAt, stamped, sections, dates);
    }

    /** Returns every line of it, in the order in which it is read. */
    @JsonIgnore
    public List<Line> lines() {
        return blocks().flatMap(block -> block.lines().stream()).toList();
    }

    /** Returns its tables, those beside pictures too, in order. */
    @JsonIgnore
    public List<Table> tables() {
        return blocks().flatMap(block -> block instanceof Table table
                        ? Stream.of(table)
                        : block instanceof Picture picture ? Stream.of(picture.table()) : Stream.empty())
                .toList();
    }

    private Stream<Block> blocks() {
        return sections.stream().flatMap(Section::allBlocks);
    }
}
