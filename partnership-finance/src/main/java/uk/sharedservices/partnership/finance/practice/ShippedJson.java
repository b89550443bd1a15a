package uk.sharedservices.partnership.finance.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.sharedservices.partnership.file.PartnershipJson;

/** The lists in JSON that ship with this module, beside this class. */
final class ShippedJson {

    private static final int MOST_BYTES = 1024 * 1024;

    private ShippedJson() {}

    /** Returns a file whole. It is there, or the library was not built. */
    static byte[] file(String name) {
        try (InputStream file = Objects.requireNonNull(ShippedJson.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the entries of a list, each checked as any file is. */
    static <T> List<T> entries(String name, Class<T> type) {
        List<T> entries = new ArrayList<>();
        PartnershipJson.tree(file(name), MOST_BYTES)
                .orThrow()
                .forEach(entry -> entries.add(PartnershipJson.read(entry, type).orThrow()));
        return List.copyOf(entries);
    }
}
