package uk.sharedservices.partnership.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.line.Printable;

/**
 * A section of a report, under a heading.
 *
 * @param anchor  tells it from every other section of the report, for links: lower-case letters, digits and hyphens
 * @param number  its number, if sections are numbered
 * @param title  its heading
 * @param blocks  what stands in it before its own sections
 * @param sections  the sections within it
 * @param apart  whether it begins a page of its own on paper, to be taken away from the rest
 */
public record Section(
        String anchor,
        Optional<String> number,
        String title,
        List<Block> blocks,
        List<Section> sections,
        boolean apart) {

    /** A section that follows what is before it. */
    public Section(String anchor, Optional<String> number, String title, List<Block> blocks, List<Section> sections) {
        this(anchor, number, title, blocks, sections, false);
    }

    /** Takes copies, and puts a mark in the place of what no document can hold. */
    public Section {
        title = Printable.of(title);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** Returns what stands in it and in the sections within it, in order. */
    Stream<Block> allBlocks() {
        return Stream.concat(blocks.stream(), sections.stream().flatMap(Section::allBlocks));
    }

    /** Returns the same on a page of its own. */
    Section setApart() {
        return new Section(anchor, number, title, blocks, sections, true);
    }
}
