package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file of the format before, {@value #BEFORE}, as one of this. Every change of format adds one such step, from the
 * format before to the new one; a file of a later format than the library's is refused.
 *
 * <p>What {@value #BEFORE} had otherwise: a shared post had no id, a {@code basis} for its placement, the codes alone of
 * the councils it serves, and the title alone of its substantive post.
 */
final class OlderFormat {

    static final String BEFORE = "partnership/1";

    private OlderFormat() {}

    /** Returns the file in the present form, the file given left as it was. What is faulty in it stays, to be told. */
    static ObjectNode upgrade(ObjectNode before) {
        ObjectNode file = before.deepCopy();
        if (file.path("sharedPosts") instanceof ArrayNode shared) {
            ArrayNode posts = file.arrayNode();
            for (int index = 0; index < shared.size(); index++) {
                if (shared.get(index) instanceof ObjectNode post) {
                    sharedPost(post, index + 1, posts);
                }
            }
            if (!posts.isEmpty()) {
                file.set("posts", posts);
            }
        }
        return file;
    }

    private static void sharedPost(ObjectNode post, int number, ArrayNode posts) {
        post.put("id", slug(post.path("title")).orElse("shared-post") + "-" + number);
        Optional.ofNullable(post.remove("basis")).ifPresent(basis -> post.set("placement", basis));
        if (post.path("serves") instanceof ArrayNode serves) {
            for (int index = 0; index < serves.size(); index++) {
                serves.set(index, post.objectNode().set("council", serves.get(index)));
            }
        }
        JsonNode title = post.path("substantivePost");
        slug(title).ifPresent(name -> {
            String id = name + "-" + number;
            post.put("substantivePost", id);
            ObjectNode substantive = posts.addObject().put("id", id);
            substantive.set("title", title);
            substantive.set("council", post.path("employer"));
            substantive.set("status", post.path("status"));
            substantive.set("source", post.path("source"));
        });
    }

    /** Returns a title as the beginning of an id, if it has anything to make one of. */
    private static Optional<String> slug(JsonNode title) {
        String words = title.asText()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        String cut = words.length() <= 60 ? words : words.substring(0, 60).strip();
        return Optional.of(cut.replace(' ', '-')).filter(slug -> !slug.isEmpty());
    }
}
