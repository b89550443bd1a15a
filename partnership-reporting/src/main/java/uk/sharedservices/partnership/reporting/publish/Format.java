package uk.sharedservices.partnership.reporting.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;

/** The formats that reports are printed in. */
public enum Format {
    /** One page of HTML that needs no other file and runs no script. */
    HTML("html", "text/html; charset=utf-8"),
    /** PDF/A-2a and PDF/UA-1. */
    PDF("pdf", "application/pdf"),
    /** Markdown with tables. */
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    /** The report's own structure. */
    JSON("json", "application/json"),
    /** Word, to go on editing. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A sheet for each table. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Every table, one after another. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** Every dated step, for calendars. */
    ICALENDAR("ics", "text/calendar; charset=utf-8");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What the names of its files end with, without the dot; it is also how a command names the format. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the format that a command or the end of a file's name means; refuses an unknown one with those there are. */
    public static Format of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension.toLowerCase(Locale.UK)))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "format",
                        "must be one of "
                                + Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", ")),
                        extension));
    }
}
