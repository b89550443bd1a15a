package uk.sharedservices.partnership.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a report: numbers its sections and their paragraphs as committee reports do, {@code 1}, {@code 1.1}, {@code 1.2},
 * and names each section for links.
 */
public final class ReportWriter {

    private final String id;
    private final String title;
    private final LocalDate asAt;
    private final Instant stamped;
    private final List<Section> sections = new ArrayList<>();
    private final List<DatedStep> dates = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private Optional<String> author = Optional.empty();
    private int numbered;

    private ReportWriter(String id, String title, LocalDate asAt, Instant stamped) {
        this.id = id;
        this.title = title;
        this.asAt = asAt;
        this.stamped = stamped;
    }

    /**
     * Begins a report.
     *
     * @param id  tells it from every other report on the partnership
     * @param title  its title
     * @param asAt  the day as at which it tells the facts
     * @param stamped  the moment that files are stamped with
     */
    public static ReportWriter of(String id, String title, LocalDate asAt, Instant stamped) {
        return new ReportWriter(id, title, asAt, stamped);
    }

    /** Names the body or post in whose name it is made. */
    public ReportWriter by(String author) {
        this.author = Optional.of(author);
        return this;
    }

    /** Adds a section without a number; nothing if it stays empty. */
    public ReportWriter section(String title, Consumer<SectionWriter> writes) {
        SectionWriter section = new SectionWriter(this, Optional.empty());
        writes.accept(section);
        section.written(Optional.empty(), title).ifPresent(sections::add);
        return this;
    }

    /** Adds a section without a number that begins a page of its own on paper; nothing if it stays empty. */
    public ReportWriter apart(String title, Consumer<SectionWriter> writes) {
        SectionWriter section = new SectionWriter(this, Optional.empty());
        writes.accept(section);
        section.written(Optional.empty(), title).map(Section::setApart).ifPresent(sections::add);
        return this;
    }

    /** Adds a section with the next number, its paragraphs numbered too; nothing if it stays empty. */
    public ReportWriter numbered(String title, Consumer<SectionWriter> writes) {
        Optional<String> number = Optional.of(String.valueOf(numbered + 1));
        SectionWriter section = new SectionWriter(this, number);
        writes.accept(section);
        section.written(number, title).ifPresent(written -> {
            numbered++;
            sections.add(written);
        });
        return this;
    }

    /** Adds a day that belongs in a calendar. */
    public ReportWriter date(DatedStep step) {
        dates.add(step);
        return this;
    }

    /** Returns the report at that stage. */
    public Report written(Stage stage) {
        return new Report(id, title, author, stage, asAt, stamped, sections, dates);
    }

    /** Returns an anchor that no other section has. */
    String anchor(String title) {
        String slug = title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String wanted = slug.isEmpty() ? "section" : slug;
        String free = wanted;
        for (int next = 2; !anchors.add(free); next++) {
            free = wanted + "-" + next;
        }
        return free;
    }
}
