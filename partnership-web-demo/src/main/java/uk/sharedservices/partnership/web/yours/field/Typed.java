package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.yours.field.Laid.Field;
import uk.sharedservices.partnership.web.yours.field.Laid.Input;

/**
 * Puts a part of a file into the fields of a form, and what was typed into them back into the file.
 *
 * <p>What was left as it was shown stays as it was written, and so does what no field shows. What was emptied is left out of the
 * file. What cannot be right is put into the file as typed, so that the check of the file tells what is wrong with it.
 */
public final class Typed {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private Typed() {}

    /** Fills a form in from a part that is laid out. */
    public static void fill(Form form, Laid.Field field) {
        String id = field.id();
        if (field.input() == Input.DAY) {
            DayParts parts = DayParts.of(field.value()).orElse(new DayParts("", "", ""));
            form.fillInDay(id, parts.day(), parts.month(), parts.year());
        } else {
            form.fillIn(id, field.values());
        }
    }

    /**
     * Returns a file with what was typed into the fields of a part.
     *
     * @param file  the file that the part was laid out from
     * @param part  the part
     * @param form  what was typed
     */
    public static ObjectNode into(ObjectNode file, Steps part, Form form) {
        ObjectNode typed = file.deepCopy();
        for (Laid laid : new Layout(file, List.of()).part(part)) {
            laid.each(each -> {
                if (each instanceof Field field) {
                    put(typed, field, form);
                }
            });
        }
        dropEmpty(part.in(typed));
        return typed;
    }

    private static void put(ObjectNode file, Field field, Form form) {
        JsonNode before = field.at().in(file);
        if (field.input() == Input.ANY_OF) {
            List<String> chosen = field.choices().stream()
                    .map(Choice::value)
                    .filter(value -> form.has(field.id(), value))
                    .toList();
            ArrayNode list = inTheOrderOf(before, chosen);
            if (!list.isEmpty()) {
                FilePart.set(file, field.at(), list);
            } else {
                FilePart.empty(file, field.at());
            }
            return;
        }
        String text = text(field, form);
        if (text.isBlank() && (before.isNull() || !before.asText().isEmpty())) {
            FilePart.empty(file, field.at());
        } else if (!text.equals(field.value())) {
            FilePart.set(file, field.at(), node(field, text.strip()));
        }
    }

    private static String text(Field field, Form form) {
        return field.input() == Input.DAY
                ? new DayParts(
                                form.value(field.id() + "-day"),
                                form.value(field.id() + "-month"),
                                form.value(field.id() + "-year"))
                        .written()
                : form.text(field.id()).replace("\r\n", "\n");
    }

    private static JsonNode node(Field field, String text) {
        Shape.Kind kind = field.at().shape().map(Shape::kind).orElse(Shape.Kind.TEXT);
        if (kind == Shape.Kind.TRUTH && (text.equals("true") || text.equals("false"))) {
            return NEW.booleanNode(text.equals("true"));
        }
        return kind == Shape.Kind.NUMBER && WHOLE_NUMBER.matcher(text).matches()
                ? NEW.numberNode(Integer.parseInt(text))
                : NEW.textNode(text);
    }

    private static ArrayNode inTheOrderOf(JsonNode before, List<String> chosen) {
        List<String> kept = new ArrayList<>(StreamSupport.stream(before.spliterator(), false)
                .map(JsonNode::asText)
                .filter(chosen::contains)
                .toList());
        chosen.stream().filter(value -> !kept.contains(value)).forEach(kept::add);
        ArrayNode list = NEW.arrayNode();
        kept.forEach(list::add);
        return list;
    }

    /** Drops what holds nothing within a part, not the part itself. */
    private static void dropEmpty(JsonNode node) {
        node.forEach(Typed::dropEmpty);
        if (node instanceof ObjectNode object) {
            object.removeIf(FilePart::isEmpty);
        } else if (node instanceof ArrayNode array) {
            array.removeIf(FilePart::isEmpty);
            array.removeIf(held -> held.isTextual() && held.asText().isEmpty());
        }
    }
}
