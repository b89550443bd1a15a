package uk.sharedservices.partnership.web.yours.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.Accounts;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.store.Version;
import uk.sharedservices.partnership.web.store.Versions;
import uk.sharedservices.partnership.web.yours.edit.EditPage.Telling;
import uk.sharedservices.partnership.web.yours.field.FilePart;
import uk.sharedservices.partnership.web.yours.field.Section;
import uk.sharedservices.partnership.web.yours.field.Steps;
import uk.sharedservices.partnership.web.yours.field.Typed;

/**
 * The editor, in which a version is made: from nothing, an example, a file, or another version.
 *
 * <p>What is not saved yet is nowhere but in the page: each form carries the whole file, and its answer the next page.
 */
public final class EditPages {

    private final Versions versions;
    private final Saves saves;

    private EditPages(Versions versions, InstantSource clock) {
        this.versions = versions;
        this.saves = new Saves(versions, clock);
    }

    /**
     * Puts the editor at its addresses.
     *
     * @param pages  where
     * @param versions  where partnerships are kept
     * @param clock  tells when a version is saved
     */
    public static void at(Pages pages, Versions versions, InstantSource clock) {
        EditPages edit = new EditPages(versions, clock);
        pages.get("/yours/new/{from}", Tab.YOURS, edit::startNew);
        pages.get("/yours/edit", Tab.YOURS, edit::startFromAVersion);
        pages.post("/yours/edit", Tab.YOURS, edit::answer);
        pages.post("/yours/save", Tab.YOURS, edit::answer);
    }

    private void startNew(PageRequest request) {
        String from = request.http().pathParam("from");
        String file =
                Beginnings.file(from).orElseThrow(() -> new NoSuchPartnership("There is no example of that name."));
        start(request, Map.of(Saves.BASE, "0"), file);
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
        start(
                request,
                Map.of(
                        Saves.NAME,
                        chosen.name(),
                        Saves.BASE,
                        String.valueOf(chosen.latest().orElseThrow()),
                        "reason",
                        chosen.isOutOfDate() ? "Went back to version " + number : ""),
                content);
    }

    private void start(PageRequest request, Map<String, String> fields, String content) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.put("role", Accounts.of(request.http()).orElse(""));
        filled.put(Saves.CONTENT, content.replace("\r\n", "\n"));
        Steps part = Steps.ofId(request.form().value("part")).orElse(Steps.WHOLE);
        request.fill(filled);
        request.onlyShow();
        show(request, Edited.of(content), part, Telling.OF_THE_FIELDS);
    }

    /** Puts what was typed into the file, does what the button asks, and shows what comes of it. */
    private void answer(PageRequest request) {
        Form form = request.form();
        boolean isText = Upload.take(request.http(), form, Saves.CONTENT);
        Optional<Steps> shown = Asked.shown(form);
        Edited sent = Edited.of(form.text(Saves.CONTENT));
        Edited edited = shown.flatMap(part -> sent.tree()
                        .filter(file -> Section.isInFields(part, file))
                        .map(file -> sent.with(Typed.into(file, part, form))))
                .orElse(sent);
        Asked asked = Asked.of(form);
        if (asked.what() != Asked.What.SAVE && asked.what() != Asked.What.CHECK) {
            request.onlyShow();
        }
        Steps part = shown.orElse(Steps.WHOLE);
        switch (asked.what()) {
            case TEXT -> showText(request, edited, isText);
            case GO -> show(request, withoutEmptyEntry(edited, part), asked.where(), Telling.OF_THE_FIELDS);
            case ADD, REMOVE -> change(request, edited, part, asked);
            case CHECK -> show(request, edited, part, Telling.OF_THE_FIELDS);
            case SAVE -> save(request, edited, isText);
        }
    }

    /** An entry that was added, and left again without anything typed, is given up. */
    private static Edited withoutEmptyEntry(Edited edited, Steps part) {
        return edited.tree()
                .filter(file -> part.isEntry() && FilePart.isEmpty(part.in(file)))
                .map(file -> {
                    ObjectNode without = file.deepCopy();
                    FilePart.remove(without, part);
                    return edited.with(without);
                })
                .orElse(edited);
    }

    private void change(PageRequest request, Edited edited, Steps part, Asked asked) {
        Optional<ObjectNode> file = edited.tree().map(ObjectNode::deepCopy);
        boolean isAdding = asked.what() == Asked.What.ADD;
        if (file.isEmpty() || asked.where().isWhole() || (isAdding && !FilePart.isList(asked.where()))) {
            show(request, edited, part, Telling.OF_THE_FIELDS);
            return;
        }
        if (isAdding) {
            Steps added = FilePart.add(file.get(), asked.where());
            boolean isOfASection = added.names().size() == 2;
            show(request, edited.with(file.get()), isOfASection ? added : part, List.of(added), Telling.NONE);
        } else {
            FilePart.remove(file.get(), asked.where());
            show(request, edited.with(file.get()), part, Telling.OF_THE_FIELDS);
        }
    }

    private void save(PageRequest request, Edited edited, boolean isText) {
        Form form = request.form();
        Optional<Steps> shown = Asked.shown(form);
        boolean isSound = isText && edited.faults().isEmpty();
        Optional<Draft> draft = saves.draft(form, edited);
        if (isSound
                && form.isSound()
                && draft.isPresent()
                && saves.save(request, draft.get(), edited.checked().orThrow())) {
            return;
        }
        if (shown.isPresent()) {
            show(request, edited, shown.get(), Telling.ALL);
        } else {
            showText(request, edited, isText);
        }
    }

    private void showText(PageRequest request, Edited edited, boolean isText) {
        request.form().fillIn(Saves.CONTENT, edited.content());
        TextPage.show(request, edited, isText, standing(request));
    }

    private void show(PageRequest request, Edited edited, Steps part, Telling telling) {
        show(request, edited, part, List.of(), telling);
    }

    /** Shows the file in fields; as text if it is none that has fields. */
    private void show(PageRequest request, Edited edited, Steps part, List<Steps> unfolded, Telling telling) {
        Optional<Edited> inFields = edited.inFields();
        Optional<ObjectNode> file = inFields.flatMap(Edited::tree);
        if (inFields.isEmpty() || file.isEmpty()) {
            showText(request, edited, true);
            return;
        }
        request.form().fillIn(Saves.CONTENT, inFields.get().content());
        new EditPage(request, inFields.get(), file.get(), standing(request)).show(part, unfolded, telling);
    }

    private Standing standing(PageRequest request) {
        Standing standing = Standing.of(request.form(), versions);
        if (standing.isNew()) {
            request.aboutNone();
        }
        return standing;
    }
}
