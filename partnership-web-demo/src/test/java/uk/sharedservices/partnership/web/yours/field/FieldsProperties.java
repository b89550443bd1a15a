package uk.sharedservices.partnership.web.yours.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.yours.field.Laid.Field;
import uk.sharedservices.partnership.web.yours.field.Laid.Input;

@Label("The fields of a part of a file")
class FieldsProperties {

    private static final List<ObjectNode> EXAMPLES =
            List.of(tree(ReferencePartnership.file()), tree(TriBorough.file()));

    @Property
    @Label("posted back as they were shown give the same file")
    void giveTheSameFile(@ForAll("parts") Part part) {
        Form form = shown(part);

        assertThat(Typed.into(part.file(), part.at(), form)).isEqualTo(part.file());
    }

    @Property
    @Label("emptied and typed again give the same entry, but for the order in which boxes are ticked")
    void giveTheSameEntryTypedAgain(@ForAll("parts") Part part) {
        Form form = shown(part);
        ObjectNode without = part.file().deepCopy();
        FilePart.set(without, part.at(), PartnershipJson.mapper().createObjectNode());
        ObjectNode typed = without;
        // Lists are made longer a step at a time, as a user does.
        for (int step = 0; step < 30; step++) {
            typed = withRoomFor(part, Typed.into(typed, part.at(), form));
        }

        assertThat(inOneOrder(part.at().in(Typed.into(typed, part.at(), form))))
                .isEqualTo(inOneOrder(part.at().in(part.file())));
    }

    @Property
    @Label("changed in one of them change that one, and nothing else")
    void changeThatOne(@ForAll("parts") Part part, @ForAll int which) {
        List<Field> lines = fields(part).stream()
                .filter(field -> field.input() == Input.LINE || field.input() == Input.LINES)
                .toList();
        Field changed = lines.get(Math.floorMod(which, lines.size()));
        Form form = shown(part);
        form.fillIn(changed.id(), "something else");
        ObjectNode expected = part.file().deepCopy();
        FilePart.set(
                expected,
                changed.at(),
                PartnershipJson.mapper().getNodeFactory().textNode("something else"));

        assertThat(Typed.into(part.file(), part.at(), form)).isEqualTo(expected);
    }

    /** An entry of a section of an example. */
    record Part(ObjectNode file, Steps at) {}

    @Provide
    Arbitrary<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ObjectNode file : EXAMPLES) {
            for (Section section : Section.all()) {
                for (int place = 0;
                        section.isList() && place < section.at().in(file).size();
                        place++) {
                    parts.add(new Part(file, section.at().then(place)));
                }
            }
        }
        return Arbitraries.of(parts);
    }

    /** Boxes stand in the order of the list that they are ticked from. */
    private static JsonNode inOneOrder(JsonNode node) {
        JsonNode ordered = node.deepCopy();
        order(ordered);
        return ordered;
    }

    private static void order(JsonNode node) {
        node.forEach(FieldsProperties::order);
        if (node instanceof ArrayNode array && node.path(0).isTextual()) {
            List<JsonNode> held = new ArrayList<>();
            array.forEach(held::add);
            held.sort(Comparator.comparing(JsonNode::toString));
            array.removeAll().addAll(held);
        }
    }

    private static ObjectNode withRoomFor(Part part, ObjectNode typed) {
        for (Laid laid : new Layout(part.file(), List.of()).part(part.at())) {
            laid.each(each -> {
                if (each instanceof Laid.Entries list) {
                    while (list.at().in(typed).size() < list.entries().size()) {
                        FilePart.add(typed, list.at());
                    }
                }
            });
        }
        return typed;
    }

    private static Form shown(Part part) {
        Form form = Form.of(Map.of());
        fields(part).forEach(field -> Typed.fill(form, field));
        return form;
    }

    private static List<Field> fields(Part part) {
        Map<Steps, Field> fields = new HashMap<>();
        new Layout(part.file(), List.of())
                .part(part.at())
                .forEach(laid -> laid.each(each -> {
                    if (each instanceof Field field) {
                        fields.put(field.at(), field);
                    }
                }));
        return List.copyOf(fields.values());
    }

    private static ObjectNode tree(byte[] file) {
        return (ObjectNode) PartnershipJson.tree(file, Integer.MAX_VALUE).orThrow();
    }
}
