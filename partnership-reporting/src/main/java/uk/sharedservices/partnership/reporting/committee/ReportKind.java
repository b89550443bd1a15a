package uk.sharedservices.partnership.reporting.committee;

import java.util.Arrays;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;

/** The kinds of document. */
public enum ReportKind {
    /** A report that asks an executive to decide. */
    DECISION("decision", "executive decision report"),
    /** A programme update to a committee. */
    UPDATE("update", "programme update"),
    /** A notice that ends an agreement. */
    NOTICE("notice", "notice of termination"),
    /** The timetable of a decision. */
    TIMETABLE("timetable", "decision timetable"),
    /** The way out of an agreement. */
    EXIT_PLAN("exit-plan", "exit plan"),
    /** The grant and how its deficit is managed. */
    DSG("dsg", "DSG position and management plan"),
    /** The savings. */
    SAVINGS("savings", "savings statement"),
    /** The whole partnership as at a day. */
    SUMMARY("summary", "partnership summary");

    private final String id;
    private final String words;

    ReportKind(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name by which a command or a form refers to it. */
    public String id() {
        return id;
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }

    /** Returns the kind of that id; refuses an unknown one with those there are. */
    public static ReportKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "kind of report",
                        "must be one of "
                                + Arrays.stream(values()).map(ReportKind::id).collect(Collectors.joining(", ")),
                        id));
    }
}
