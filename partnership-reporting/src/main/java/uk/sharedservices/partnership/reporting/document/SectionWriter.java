package uk.sharedservices.partnership.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Bullets;
import uk.sharedservices.partnership.reporting.document.block.Caution;
import uk.sharedservices.partnership.reporting.document.block.Paragraph;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** Writes a section of a report. Made by {@link ReportWriter}. */
public final class SectionWriter {

    private final ReportWriter report;
    private final Optional<String> number;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int paragraphs;

    SectionWriter(ReportWriter report, Optional<String> number) {
        this.report = report;
        this.number = number;
    }

    /** Adds a paragraph. */
    public SectionWriter paragraph(String words) {
        return paragraph(Line.of(words));
    }

    /** Adds a paragraph, numbered within the section if that is. */
    public SectionWriter paragraph(Line line) {
        paragraphs++;
        int here = paragraphs;
        return block(new Paragraph(number.map(section -> section + "." + here), line));
    }

    /** Adds a list; nothing if it has no entry. */
    public SectionWriter bullets(List<Line> items) {
        return items.isEmpty() ? this : block(new Bullets(items));
    }

    /** Adds what a reader must not miss. */
    public SectionWriter caution(String words) {
        return block(new Caution(Line.of(words)));
    }

    /** Adds a block. */
    public SectionWriter block(Block block) {
        blocks.add(block);
        return this;
    }

    /** Adds a section within this one, its paragraphs numbered on from this one's; nothing if it stays empty. */
    public SectionWriter section(String title, Consumer<SectionWriter> writes) {
        SectionWriter within = new SectionWriter(report, number);
        within.paragraphs = paragraphs;
        writes.accept(within);
        paragraphs = within.paragraphs;
        within.written(Optional.empty(), title).ifPresent(sections::add);
        return this;
    }

    /** Returns the section; empty if nothing stands in it. */
    Optional<Section> written(Optional<String> printed, String title) {
        return blocks.isEmpty() && sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(report.anchor(title), printed, title, blocks, sections));
    }
}
