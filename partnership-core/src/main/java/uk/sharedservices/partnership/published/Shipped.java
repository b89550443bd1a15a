package uk.sharedservices.partnership.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that ship with the library, beside this class. */
final class Shipped {

    private Shipped() {}

    /** Returns a file whole. It is there, or the library was not built. */
    static byte[] file(String name) {
        try (InputStream file = Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
