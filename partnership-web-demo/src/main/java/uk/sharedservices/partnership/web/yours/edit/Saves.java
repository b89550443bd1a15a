package uk.sharedservices.partnership.web.yours.edit;

import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.difference.Difference;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.chosen.Proposed;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.Saving;
import uk.sharedservices.partnership.web.store.Version;
import uk.sharedservices.partnership.web.store.Versions;
import uk.sharedservices.partnership.web.yours.SavedText;

/** Saves an edited file as a version, and tells what came of it. */
final class Saves {

    static final String NAME = "name";
    static final String BASE = "base";
    static final String CONTENT = "content";

    private static final Map<String, Field> FIELDS = Map.of(
            NAME,
            new Field(NAME, "The short name"),
            "role",
            new Field("role", "Your role"),
            "reason",
            new Field("reason", "The reason"),
            CONTENT,
            new Field(CONTENT, "The file"),
            "title",
            new Field(CONTENT, "The title in the file"));

    private final Versions versions;
    private final InstantSource clock;

    Saves(Versions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Returns what is to be saved; empty with its mistakes in the form. */
    Optional<Draft> draft(Form form, Edited edited) {
        if (form.value(NAME).isEmpty()) {
            form.mistake(NAME, "Enter a short name for the partnership");
        }
        Optional<Integer> base = form.value(BASE, "The version it was made from", Saves::number);
        Checked<Draft> draft = new Proposed(
                        form.value(NAME),
                        base.orElse(0),
                        edited.checked() instanceof Checked.Clean<Partnership> clean
                                ? clean.value().title()
                                : "title",
                        edited.content(),
                        form.value("role"),
                        form.value("reason"))
                .draft(clock.instant());
        form.faults(
                draft.faults().stream()
                        .filter(fault -> form.mistakeAt(fault.path()).isEmpty())
                        .toList(),
                FIELDS);
        return draft instanceof Checked.Clean<Draft> sound ? Optional.of(sound.value()) : Optional.empty();
    }

    private static int number(String typed) {
        if (!typed.matches("\\d{1,6}")) {
            throw InvalidValueException.of("version", "must be a number", typed);
        }
        return Integer.parseInt(typed);
    }

    /** Saves a draft of a sound partnership and answers the request. Returns false, with a mistake in the form, if there is no room. */
    boolean save(PageRequest request, Draft draft, Partnership partnership) {
        Saving saving = save(draft);
        if (saving instanceof Saving.Full full) {
            request.form().mistake(CONTENT, full.why());
            return false;
        }
        if (saving instanceof Saving.MovedOn moved) {
            movedOn(request, draft, partnership, moved.latest());
        } else {
            request.goTo("/yours/history?of=" + draft.name());
        }
        return true;
    }

    private Saving save(Draft draft) {
        try {
            return versions.save(draft);
        } catch (InvalidValueException noSuchBase) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "There is no such version",
                    "The version that this was made from is not kept. Start from the versions that are.");
        }
    }

    /** Shows both: what became of the version it was made from, and what is different in what was to be saved. */
    private void movedOn(PageRequest request, Draft draft, Partnership yours, Version latest) {
        Optional<Partnership> theirs = read(latest);
        Optional<Partnership> before =
                versions.version(draft.name(), draft.base()).flatMap(Saves::read);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("latest", latest.entry());
        model.put("draft", draft);
        model.put("theirs", before.flatMap(was -> theirs.map(now -> SavedText.byMatter(Difference.between(was, now)))));
        model.put("yours", theirs.map(now -> SavedText.byMatter(Difference.between(now, yours))));
        request.http().status(HttpStatus.CONFLICT);
        request.show("yours/moved.jte", "Another version was saved in the meantime", model);
    }

    /** Empty if this release cannot read it. */
    private static Optional<Partnership> read(Version version) {
        return Edited.of(version.content()).checked() instanceof Checked.Clean<Partnership> clean
                ? Optional.of(clean.value())
                : Optional.empty();
    }
}
