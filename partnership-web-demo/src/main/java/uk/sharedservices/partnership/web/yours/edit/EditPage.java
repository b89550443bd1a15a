package uk.sharedservices.partnership.web.yours.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.yours.edit.Editing.Row;
import uk.sharedservices.partnership.web.yours.field.Laid;
import uk.sharedservices.partnership.web.yours.field.Layout;
import uk.sharedservices.partnership.web.yours.field.Section;
import uk.sharedservices.partnership.web.yours.field.Steps;
import uk.sharedservices.partnership.web.yours.field.Typed;
import uk.sharedservices.partnership.web.yours.field.Words;

/** Shows a part of an edited file: the list of its sections, the list of a section's entries, or an entry in fields. */
final class EditPage {

    /** Which faults a page tells at its top. */
    enum Telling {
        /** None: something was just added, and cannot be whole yet. */
        NONE,
        /** Those of the fields that are shown. */
        OF_THE_FIELDS,
        /** All, because it was to be saved. */
        ALL
    }

    private final PageRequest request;
    private final Form form;
    private final List<Fault> faults;
    private final ObjectNode file;
    private final Standing standing;
    private final Rows rows;

    EditPage(PageRequest request, Edited edited, ObjectNode file, Standing standing) {
        this.request = request;
        this.form = request.form();
        this.faults = edited.faults();
        this.file = file;
        this.standing = standing;
        this.rows = new Rows(file, faults);
    }

    /**
     * Shows a part.
     *
     * @param asked  the part; the nearest around it that has a page is shown
     * @param unfolded  what must be seen of it
     * @param telling  which faults are told
     */
    void show(Steps asked, List<Steps> unfolded, Telling telling) {
        Steps part = atHand(asked);
        List<Laid> laid = Section.isInFields(part, file) ? laid(part, unfolded, telling) : List.of();
        Editing editing = new Editing(
                part,
                standing.isNew(),
                standing.sentence(),
                standing.isSaved(),
                standing.isUnsaved(),
                rows.in(part),
                laid,
                rows.elsewhere(part),
                rows.wholly());
        new FaultPlaces(form, part, fillIn(editing)).tell(told(part, telling), laid);
        request.show(
                part.isWhole() ? "yours/edit/sections.jte" : "yours/edit/part.jte",
                heading(part),
                Map.of("editing", editing));
    }

    /** Returns the part itself if it has a page and is in the file, else the nearest around it. */
    private Steps atHand(Steps part) {
        Steps entry = part.first(2);
        if (entry.isEntry() && !entry.in(file).isMissingNode()) {
            return entry;
        }
        Steps section = part.first(1);
        return Section.all().stream().anyMatch(each -> each.at().equals(section)) ? section : Steps.WHOLE;
    }

    private List<Laid> laid(Steps part, List<Steps> unfolded, Telling telling) {
        List<Steps> seen = new ArrayList<>(unfolded);
        if (telling != Telling.NONE) {
            faults.forEach(fault -> seen.add(Steps.ofPath(fault.path())));
        }
        return new Layout(file, seen).part(part);
    }

    /** Fills the fields in. Returns every id of the page that a mistake can lead to. */
    private Set<String> fillIn(Editing editing) {
        Set<String> ids = new HashSet<>();
        editing.laid()
                .forEach(top -> top.each(each -> {
                    ids.add(each.id());
                    if (each instanceof Laid.Field field) {
                        Typed.fill(form, field);
                    }
                }));
        editing.rows().forEach(row -> ids.add(row.id()));
        editing.elsewhere().forEach(row -> ids.add(row.id()));
        if (!editing.shown().isWhole()) {
            ids.add(Row.id(editing.section().at()));
        }
        return ids;
    }

    private List<Fault> told(Steps part, Telling telling) {
        return switch (telling) {
            case NONE -> List.of();
            case OF_THE_FIELDS ->
                Section.isInFields(part, file)
                        ? faults.stream()
                                .filter(fault -> Steps.ofPath(fault.path()).isIn(part))
                                .toList()
                        : List.of();
            case ALL -> faults;
        };
    }

    private String heading(Steps part) {
        if (part.isWhole()) {
            return standing.isNew() ? "A new partnership" : "A new version of " + Words.name(file.path("title"));
        }
        String name = part.isEntry() ? Words.name(part.in(file)) : "";
        return Words.path(part) + (name.isEmpty() ? "" : ": " + name);
    }
}
