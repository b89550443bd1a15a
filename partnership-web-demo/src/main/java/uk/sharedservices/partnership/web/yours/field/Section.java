package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One of the parts that the file is made of at its top: its title, its councils, its agreements and so on.
 *
 * @param at  where it is
 * @param label  what it is called
 * @param hint  what it is
 * @param entry  what one of its entries is called; empty if it is no list
 */
public record Section(Steps at, String label, String hint, String entry) {

    private static final List<Section> ALL = SchemaShapes.FILE.properties().entrySet().stream()
            .filter(property -> property.getValue().shape().kind() != Shape.Kind.FIXED)
            .map(property -> new Section(
                    Steps.WHOLE.then(property.getKey()),
                    Words.field(property.getKey()),
                    Words.hint(property.getValue().description()),
                    property.getValue()
                            .shape()
                            .items()
                            .map(items -> Words.entry(property.getKey(), items))
                            .orElse("")))
            .toList();

    /** Returns all, in the order of the file. */
    public static List<Section> all() {
        return ALL;
    }

    /** Returns whether a page shows a part in fields: an entry of a section, or a section that is no list of entries. */
    public static boolean isInFields(Steps part, JsonNode file) {
        JsonNode node = part.in(file);
        boolean isWhole = ALL.stream()
                .anyMatch(section ->
                        section.at.equals(part) && !(section.isList() && (node.isArray() || node.isMissingNode())));
        boolean isEntry = ALL.stream()
                .anyMatch(section ->
                        section.isList() && part.isEntry() && part.back().equals(section.at));
        return isWhole || (isEntry && !node.isMissingNode());
    }

    /** Returns whether it is a list of entries. */
    public boolean isList() {
        return !entry.isEmpty();
    }

    /** Returns what one of its entries is called, with its article: {@code a decision}. */
    public String oneEntry() {
        return Words.withArticle(entry);
    }
}
