package uk.sharedservices.partnership.web.yours;

import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.difference.Difference;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.chosen.Proposed;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.store.Saving;
import uk.sharedservices.partnership.web.store.Version;
import uk.sharedservices.partnership.web.store.Versions;

/** The form in which a version is made: from nothing, an example, a file, or another version; and saving it. */
final class EditPages {

    private static final String CONTENT = "content";
    private static final Map<String, Field> FIELDS = Map.of(
            "name",
            new Field("name", "The short name"),
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

    private EditPages(Versions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    static void at(Pages pages, Versions versions, InstantSource clock) {
        EditPages edit = new EditPages(versions, clock);
        pages.get("/yours/new/{from}", Tab.YOURS, edit::startNew);
        pages.get("/yours/edit", Tab.YOURS, edit::startFromAVersion);
        pages.post("/yours/save", Tab.YOURS, edit::save);
    }

    private void startNew(PageRequest request) {
        String from = request.http().pathParam("from");
        String file = from.equals("empty")
                ? empty()
                : Partnerships.exampleFile(from)
                        .orElseThrow(() -> new NoSuchPartnership("There is no example of that name."));
        request.formOr(Map.of("base", "0", CONTENT, file));
        show(request, List.of());
    }

    private void startFromAVersion(PageRequest request) {
        Chosen chosen = request.chosen();
        if (chosen.isExample()) {
            request.goTo("/yours/new/" + chosen.name());
            return;
        }
        int number = chosen.version().orElseThrow();
        String content = versions.version(PartnershipName.of(chosen.name()), number)
                .map(Version::content)
                .orElseThrow(() -> new NoSuchPartnership("There is no such version."));
        request.formOr(Map.of(
                "name",
                chosen.name(),
                "base",
                String.valueOf(chosen.latest().orElseThrow()),
                "reason",
                chosen.isOutOfDate() ? "Went back to version " + number : "",
                CONTENT,
                content));
        show(request, List.of());
    }

    private void save(PageRequest request) {
        Form form = request.form();
        boolean readable = takeUpload(request, form);
        String content = form.text(CONTENT);
        Checked<Partnership> checked = PartnershipFile.read(content.getBytes(StandardCharsets.UTF_8));
        List<FaultyLine> lines = readable ? LinesOfAFile.of(content).at(checked.faults()) : List.of();
        lines.forEach(line -> line.faults()
                .forEach(fault -> form.mistake(line.place(), "Line " + line.number() + " of the file: " + fault)));
        String title = checked instanceof Checked.Clean<Partnership> clean
                ? clean.value().title()
                : "title";
        Optional<Draft> draft = draft(form, title, content);
        if (form.isSound() && draft.isPresent()) {
            answer(request, draft.get(), checked.orThrow());
        } else {
            show(request, lines);
        }
    }

    private void answer(PageRequest request, Draft draft, Partnership yours) {
        Saving saving = save(draft);
        if (saving instanceof Saving.Saved) {
            request.goTo("/yours/history?of=" + draft.name());
        } else if (saving instanceof Saving.MovedOn moved) {
            movedOn(request, draft, yours, moved.latest());
        } else if (saving instanceof Saving.Full full) {
            request.form().mistake(CONTENT, full.why());
            show(request, List.of());
        }
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
        Partnership theirs = read(latest);
        Partnership before = versions.version(draft.name(), draft.base())
                .map(EditPages::read)
                .orElse(theirs);
        request.http().status(HttpStatus.CONFLICT);
        request.show(
                "yours/moved.jte",
                "Another version was saved in the meantime",
                Map.of(
                        "latest",
                        latest.entry(),
                        "draft",
                        draft,
                        "theirs",
                        SavedText.byMatter(Difference.between(before, theirs)),
                        "yours",
                        SavedText.byMatter(Difference.between(theirs, yours))));
    }

    private static Partnership read(Version version) {
        return PartnershipFile.read(version.content().getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    /** Puts the uploaded file in the place of what was typed. Returns whether it is text; a browser sends the text area with its own ends of lines. */
    private static boolean takeUpload(PageRequest request, Form form) {
        UploadedFile upload = request.http().uploadedFile("upload");
        if (upload == null || upload.size() == 0) {
            form.fillIn(CONTENT, form.text(CONTENT).replace("\r\n", "\n"));
            return true;
        }
        try (InputStream file = upload.content()) {
            form.fillIn(
                    CONTENT,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.readNBytes(Draft.MOST_BYTES + 1)))
                            .toString());
            return true;
        } catch (CharacterCodingException noText) {
            form.fillIn(CONTENT, "");
            form.mistake("upload", "The file must be text in UTF-8, but is not");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Draft> draft(Form form, String title, String content) {
        if (form.value("name").isEmpty()) {
            form.mistake("name", "Enter a short name for the partnership");
        }
        Optional<Integer> base = form.value("base", "The version it was made from", EditPages::number);
        Checked<Draft> draft = new Proposed(
                        form.value("name"), base.orElse(0), title, content, form.value("role"), form.value("reason"))
                .draft(clock.instant());
        form.faults(
                draft.faults().stream()
                        .filter(fault -> form.mistakeAt(fault.path()).isEmpty())
                        .toList(),
                FIELDS);
        return draft instanceof Checked.Clean<Draft> clean ? Optional.of(clean.value()) : Optional.empty();
    }

    private static int number(String typed) {
        if (!typed.matches("\\d{1,6}")) {
            throw InvalidValueException.of("version", "must be a number", typed);
        }
        return Integer.parseInt(typed);
    }

    private static void show(PageRequest request, List<FaultyLine> lines) {
        boolean isNew = request.form().value("base").equals("0");
        request.show(
                "yours/edit.jte",
                isNew
                        ? "A new partnership"
                        : "A new version of " + request.form().value("name"),
                Map.of("isNew", isNew, "lines", lines));
    }

    /** The smallest file: two councils, to be put right. */
    private static String empty() {
        try (InputStream file =
                Objects.requireNonNull(EditPages.class.getResourceAsStream("empty.json"), "empty.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
