package uk.sharedservices.partnership.web.yours.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import uk.sharedservices.partnership.web.chosen.Partnerships;

/** The files that a new partnership is begun from: the examples, and the smallest there is, two councils, to be put right. */
final class Beginnings {

    private static final String EMPTY = "empty";

    private Beginnings() {}

    /** Returns the file of that name. */
    static Optional<String> file(String name) {
        return name.equals(EMPTY) ? Optional.of(empty()) : Partnerships.exampleFile(name);
    }

    /** Returns whether a file is one of them, as it ships. */
    static boolean has(String content) {
        return content.equals(empty())
                || Partnerships.exampleNames().stream()
                        .flatMap(name -> Partnerships.exampleFile(name).stream())
                        .anyMatch(content::equals);
    }

    private static String empty() {
        try (InputStream file =
                Objects.requireNonNull(Beginnings.class.getResourceAsStream("empty.json"), "empty.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
