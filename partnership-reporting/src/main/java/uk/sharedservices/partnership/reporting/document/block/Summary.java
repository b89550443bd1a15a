package uk.sharedservices.partnership.reporting.document.block;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Printable;

/**
 * Headings beside what stands under each, such as the front sheet of a report.
 *
 * @param caption  what the whole is about
 * @param entries  the headings and what stands under them, one or more
 */
public record Summary(String caption, List<Entry> entries) implements Block {

    /**
     * A heading and what stands under it.
     *
     * @param heading  the heading, such as {@code Financial implications}
     * @param beside  what is set under the heading in small, such as who cleared it; often empty
     * @param lines  the paragraphs
     */
    public record Entry(String heading, String beside, List<Line> lines) {

        /** Takes a copy, and puts a mark in the place of what no document can hold. */
        public Entry {
            heading = Printable.of(heading);
            beside = Printable.of(beside);
            lines = List.copyOf(lines);
        }
    }

    /** Refuses one without entries. */
    public Summary {
        caption = Printable.of(caption);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw InvalidValueException.of("summary", "must have an entry or more", "none");
        }
    }

    @Override
    public List<Line> lines() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(Line.of(entry.heading())), entry.lines().stream()))
                .toList();
    }
}
