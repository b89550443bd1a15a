package uk.sharedservices.partnership.web.yours;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.arrangement.difference.Change;
import uk.sharedservices.partnership.arrangement.difference.Change.Matter;

/** The words in which versions and their differences are told. */
public final class SavedText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private SavedText() {}

    /** Returns a moment by the clock in England, such as {@code 23 November 2022, 12:00}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Returns changes by what they are about, dates first. */
    public static Map<Matter, List<Change>> byMatter(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(Change::matter, () -> new EnumMap<>(Matter.class), Collectors.toList()));
    }

    /** Returns what changes of a kind are called. */
    public static String heading(Matter matter) {
        return switch (matter) {
            case DATE -> "Dates";
            case DECISION -> "Decisions";
            case FIGURE -> "Figures";
            case OTHER -> "Everything else";
        };
    }
}
