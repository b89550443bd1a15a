package uk.sharedservices.partnership.reporting.document;

import java.time.LocalDate;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.line.Printable;

/**
 * A step on a day, for calendars. Its id stays the same when its day moves, so that who subscribed sees it move.
 *
 * @param id  tells it from every other step of the partnership, such as {@code end-shared-director.agenda}
 * @param day  the day, a civil day in England
 * @param title  what is to be done or happens, in a phrase
 * @param details  why on that day, and what else a reader should know
 * @param tentative  whether it rests on what is not decided or only assumed
 */
public record DatedStep(String id, LocalDate day, String title, String details, boolean tentative) {

    /** A step that is settled. */
    public DatedStep(String id, LocalDate day, String title, String details) {
        this(id, day, title, details, false);
    }

    /** Refuses one without an id or a title, and puts a mark in the place of what no document can hold. */
    public DatedStep {
        id = Printable.of(id);
        title = Printable.of(title);
        details = Printable.of(details);
        if (id.isBlank() || title.isBlank()) {
            throw InvalidValueException.of("dated step", "must have an id and a title", id + ": " + title);
        }
    }

    /** Returns the same as one that rests on what is not decided or only assumed. */
    public DatedStep asTentative() {
        return new DatedStep(id, day, title, details, true);
    }
}
