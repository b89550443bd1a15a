package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.sharedservices.partnership.file.PartnershipJson;

/**
 * The laws that the build holds with random cases, for each rule those of its chapter: the properties beside it in its package. A
 * law that names a rule is of that rule alone.
 *
 * @param module  the module whose build holds them
 * @param test  the class that does
 * @param subject  what they are said of, such as {@code Notice}
 * @param laws  what is said of it, each to follow the subject: {@code given later never ends sooner}
 */
public record Laws(String module, String test, String subject, List<String> laws) {

    /** Made by the build from the names of the properties. */
    static final String INDEX = "laws.json";

    private static final Map<String, List<Laws>> BY_RULE = read();

    /** Takes a copy. */
    public Laws {
        laws = List.copyOf(laws);
    }

    /** Returns the laws that hold a rule, by its id; none if the build holds none. */
    public static List<Laws> of(String rule) {
        return BY_RULE.getOrDefault(rule, List.of());
    }

    private static Map<String, List<Laws>> read() {
        try (InputStream file = Objects.requireNonNull(Laws.class.getResourceAsStream(INDEX), INDEX)) {
            JsonNode index = PartnershipJson.mapper().readTree(file);
            return PartnershipJson.mapper().convertValue(index, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
