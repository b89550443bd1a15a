package uk.sharedservices.partnership.finance.published;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.published.Table;

/** Where the tables are from, and the credits that their licences ask for. They are to be shown wherever the figures are. */
public final class Credits {

    private static final Table TABLE = Cells.table(
            "sources.csv", List.of("tables", "source", "address", "revision", "read_on", "credit", "licence"));

    private Credits() {}

    /**
     * A source of tables.
     *
     * @param tables  the files made from it
     * @param source  who published what
     * @param address  where it was read
     * @param revision  the revision read
     * @param readOn  the day it was read
     * @param credit  what the licence asks to be shown
     * @param licence  the address of the licence
     */
    public record Source(
            List<String> tables,
            String source,
            String address,
            String revision,
            LocalDate readOn,
            String credit,
            String licence) {

        /** Takes a copy. */
        public Source {
            tables = List.copyOf(tables);
        }

        /** Returns the source in a sentence. */
        public String inWords() {
            return source + ", read on " + DayInWords.day(readOn) + " at " + address + " (" + revision + ").";
        }
    }

    /** Returns the sources. */
    public static List<Source> sources() {
        return Held.SOURCES;
    }

    /** Returns the sources of some tables, by the names of their files. */
    public static List<Source> of(String... tables) {
        List<String> wanted = List.of(tables);
        return sources().stream()
                .filter(source -> source.tables().stream().anyMatch(wanted::contains))
                .toList();
    }

    /** Returns for a page what it must show of sources: each in a sentence, then the credits, each once. */
    public static List<String> lines(List<Source> sources) {
        return Stream.concat(
                        sources.stream().map(Source::inWords),
                        sources.stream().map(source -> source.credit() + ", " + source.licence() + "."))
                .distinct()
                .toList();
    }

    private static Source of(List<String> row) {
        return new Source(
                Stream.of(row.get(0).split(" ", -1)).toList(),
                row.get(1),
                row.get(2),
                row.get(3),
                LocalDate.parse(row.get(4)),
                row.get(5),
                row.get(6));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<Source> SOURCES =
                TABLE.rows().stream().map(Credits::of).toList();
    }
}
