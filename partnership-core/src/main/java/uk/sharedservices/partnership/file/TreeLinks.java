package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Links;
import uk.sharedservices.partnership.arrangement.Links.Kind;
import uk.sharedservices.partnership.calendar.FinancialYear;

/** Gathers what a file lists and refers to, from a tree that may be faulty elsewhere. */
final class TreeLinks {

    private final Links links = new Links();

    private TreeLinks() {}

    static Links of(JsonNode file) {
        TreeLinks gathered = new TreeLinks();
        gathered.lists(file, "documents", "id", Kind.DOCUMENT);
        gathered.lists(file, "councils", "code", Kind.COUNCIL);
        gathered.lists(file, "agreements", "id", Kind.AGREEMENT);
        each(file.path("agreements"), "$.agreements", gathered::agreement);
        each(file.path("sharedPosts"), "$.sharedPosts", gathered::sharedPost);
        each(file.path("dsgPositions"), "$.dsgPositions", gathered::position);
        gathered.sources(file, "$");
        return gathered.links;
    }

    private void agreement(String path, JsonNode agreement) {
        refersEach(agreement.path("parties"), path + ".parties");
        each(
                agreement.path("approvals"),
                path + ".approvals",
                (at, approval) -> refers(Kind.COUNCIL, at + ".council", approval.path("council")));
        each(agreement.path("notices"), path + ".notices", (at, notice) -> {
            refers(Kind.COUNCIL, at + ".by", notice.path("by"));
            Stream.of("waiver", "paymentInLieu", "withdrawal")
                    .forEach(record ->
                            refersEach(notice.path(record).path("agreedBy"), at + "." + record + ".agreedBy"));
        });
        each(
                agreement.path("variations"),
                path + ".variations",
                (at, variation) -> refersEach(variation.path("agreedBy"), at + ".agreedBy"));
    }

    private void sharedPost(String path, JsonNode post) {
        refers(Kind.AGREEMENT, path + ".agreement", post.path("agreement"));
        refers(Kind.COUNCIL, path + ".employer", post.path("employer"));
        refersEach(post.path("serves"), path + ".serves");
    }

    private void position(String path, JsonNode position) {
        refers(Kind.COUNCIL, path + ".council", position.path("council"));
        List<JsonNode> parts = Stream.of("council", "year", "figureStatus", "asAt")
                .map(position::path)
                .toList();
        if (parts.stream().allMatch(JsonNode::isTextual)) {
            links.lists(
                    Kind.DSG_POSITION,
                    path,
                    Links.positionKey(
                            parts.get(0).textValue(),
                            year(parts.get(1).textValue()),
                            parts.get(2).textValue(),
                            parts.get(3).textValue()));
        }
    }

    private void sources(JsonNode node, String path) {
        if (node.isArray()) {
            each(node, path, (at, entry) -> sources(entry, at));
        }
        node.properties().forEach(field -> {
            String at = path + "." + field.getKey();
            if (field.getKey().equals("source")) {
                refers(Kind.DOCUMENT, at + ".document", field.getValue().path("document"));
            } else {
                sources(field.getValue(), at);
            }
        });
    }

    private void lists(JsonNode file, String list, String name, Kind kind) {
        each(file.path(list), "$." + list, (path, entry) -> {
            JsonNode value = entry.path(name);
            if (value.isTextual()) {
                links.lists(kind, path + "." + name, value.textValue());
            }
        });
    }

    private void refersEach(JsonNode list, String path) {
        each(list, path, (at, value) -> refers(Kind.COUNCIL, at, value));
    }

    private void refers(Kind kind, String path, JsonNode value) {
        if (value.isTextual()) {
            links.refers(kind, path, value.textValue());
        }
    }

    private static void each(JsonNode list, String path, BiConsumer<String, JsonNode> action) {
        if (list.isArray()) {
            for (int index = 0; index < list.size(); index++) {
                action.accept(path + "[" + index + "]", list.get(index));
            }
        }
    }

    /** Returns the year in its one form, so that 22/23 and 2022/23 are the same; as written if it is none. */
    private static String year(String written) {
        try {
            return FinancialYear.parse(written).toString();
        } catch (InvalidValueException none) {
            return written;
        }
    }
}
