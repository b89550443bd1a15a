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
        return file(Shipped.class, name);
    }

    /** Returns a file beside a class whole. It is there, or the library was not built. */
    static byte[] file(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
