package uk.sharedservices.partnership.web.yours.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.yours.edit.Editing.Row;
import uk.sharedservices.partnership.web.yours.field.FaultWords;
import uk.sharedservices.partnership.web.yours.field.Section;
import uk.sharedservices.partnership.web.yours.field.Steps;
import uk.sharedservices.partnership.web.yours.field.Words;

/** The parts of a file that a page of the editor leads to, each with how much is to be put right in it. */
final class Rows {

    private final ObjectNode file;
    private final List<Fault> faults;

    Rows(ObjectNode file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Returns what a part is made of: sections, or the entries of a section; nothing if it is shown in fields. */
    List<Row> in(Steps part) {
        if (part.isWhole()) {
            return Section.all().stream().map(this::row).toList();
        }
        JsonNode list = part.in(file);
        return part.isEntry() || !list.isArray()
                ? List.of()
                : IntStream.range(0, list.size())
                        .mapToObj(place -> entry(part.then(place), list.path(place)))
                        .toList();
    }

    private Row row(Section section) {
        JsonNode node = section.at().in(file);
        String entries = node.isEmpty() ? "None" : String.valueOf(node.size());
        return new Row(
                section.at(),
                section.label(),
                section.hint(),
                section.isList() ? entries : Words.name(node),
                FaultWords.countIn(section.at(), faults));
    }

    private Row entry(Steps at, JsonNode entry) {
        String name = Words.name(entry);
        return new Row(at, name.isEmpty() ? "Nothing filled in yet" : name, "", "", FaultWords.countIn(at, faults));
    }

    /** Returns where something is to be put right that neither a part nor its rows show. */
    List<Row> elsewhere(Steps part) {
        if (part.isWhole()) {
            return List.of();
        }
        Set<Steps> targets = new LinkedHashSet<>();
        faults.forEach(fault -> targets.add(target(fault)));
        targets.removeIf(target -> target.isWhole() || target.isIn(part));
        return targets.stream().map(this::way).toList();
    }

    private Row way(Steps target) {
        String name = target.isEntry() ? Words.name(target.in(file)) : "";
        return new Row(
                target,
                Words.path(target) + (name.isEmpty() ? "" : ": " + name),
                "",
                "",
                FaultWords.countIn(target, faults));
    }

    /** Returns what is wrong with the file as a whole, in sentences. */
    List<String> wholly() {
        return faults.stream()
                .filter(fault -> target(fault).isWhole())
                .map(FaultWords::sentence)
                .toList();
    }

    /** Where a fault is put right: an entry, a section, or the whole file. */
    private static Steps target(Fault fault) {
        Steps at = Steps.ofPath(fault.path());
        if (Section.all().stream().noneMatch(section -> at.isIn(section.at()))) {
            return Steps.WHOLE;
        }
        Steps entry = at.first(2);
        return entry.isEntry() ? entry : at.first(1);
    }
}
