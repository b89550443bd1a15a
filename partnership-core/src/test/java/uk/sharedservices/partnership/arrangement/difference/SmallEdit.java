package uk.sharedservices.partnership.arrangement.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One small edit of a file.
 *
 * @param kind  what was done
 * @param list  the field of the partnership in which it was done
 * @param path  where
 */
record SmallEdit(Kind kind, String list, String path) {

    enum Kind {
        VALUE_CHANGED,
        VALUE_LEFT_OUT,
        ENTRY_LEFT_OUT,
        ENTRIES_SWAPPED
    }

    private record Choice(SmallEdit edit, Runnable doing) {}

    /** Makes an edit, each as likely as any other, of those that a pick can choose from. */
    static SmallEdit in(JsonNode file, int pick) {
        List<Choice> choices = new ArrayList<>();
        file.properties().stream()
                .filter(field -> !field.getKey().equals("format"))
                .forEach(field -> choices(
                        new Within(field.getKey(), field.getKey(), pick), (ObjectNode) file, field.getKey(), choices));
        Kind wanted = Kind.values()[pick % Kind.values().length];
        List<Choice> ofThatKind = choices.stream()
                .filter(choice -> choice.edit().kind() == wanted)
                .toList();
        List<Choice> from = ofThatKind.isEmpty() ? choices : ofThatKind;
        Choice chosen = from.get(pick / Kind.values().length % from.size());
        chosen.doing().run();
        return chosen.edit();
    }

    private record Within(String list, String path, int pick) {

        Within at(String next) {
            return new Within(list, path + next, pick);
        }

        SmallEdit edit(Kind kind) {
            return new SmallEdit(kind, list, path);
        }
    }

    private static void choices(Within within, ObjectNode owner, String name, List<Choice> choices) {
        JsonNode value = owner.get(name);
        choices.add(new Choice(within.edit(Kind.VALUE_LEFT_OUT), () -> owner.remove(name)));
        if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> choices(within.at("." + field.getKey()), object, field.getKey(), choices));
        } else if (value instanceof ArrayNode array) {
            entries(within, array, choices);
        } else {
            choices.add(new Choice(
                    within.edit(Kind.VALUE_CHANGED), () -> owner.set(name, otherThan(value, within.pick()))));
        }
    }

    private static void entries(Within within, ArrayNode array, List<Choice> choices) {
        for (int index = 0; index < array.size(); index++) {
            int at = index;
            Within entry = within.at("[" + index + "]");
            JsonNode value = array.get(index);
            choices.add(new Choice(entry.edit(Kind.ENTRY_LEFT_OUT), () -> array.remove(at)));
            if (index > 0) {
                choices.add(new Choice(entry.edit(Kind.ENTRIES_SWAPPED), () -> array.insert(at - 1, array.remove(at))));
            }
            if (value instanceof ObjectNode object) {
                object.properties()
                        .forEach(field -> choices(entry.at("." + field.getKey()), object, field.getKey(), choices));
            } else {
                choices.add(new Choice(
                        entry.edit(Kind.VALUE_CHANGED), () -> array.set(at, otherThan(value, within.pick()))));
            }
        }
    }

    private static JsonNode otherThan(JsonNode value, int pick) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.booleanValue());
        }
        if (value.isInt()) {
            return IntNode.valueOf(value.intValue() + 1);
        }
        String text = value.textValue();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return TextNode.valueOf(LocalDate.parse(text).plusDays(pick % 3 + 1).toString());
        }
        return TextNode.valueOf(
                switch (text) {
                    case "RECORDED" -> "ASSUMED";
                    case "ASSUMED", "INFERRED" -> "RECORDED";
                    case "PLANNED" -> "PROPOSED";
                    case "PROPOSED" -> "PLANNED";
                    default -> text.matches("-?\\d+(\\.\\d+)?") ? text + "1" : text + " and more";
                });
    }
}
