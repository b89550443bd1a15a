package uk.sharedservices.partnership.testkit.flaw;

import static java.nio.charset.StandardCharsets.UTF_8;

import uk.sharedservices.partnership.validation.Fault;

/**
 * A partnership file with one flaw.
 *
 * @param flaw  what is wrong with it
 * @param text  the file
 * @param path  where the reader finds it: {@code $.agreements[1].term}
 */
public record BrokenFile(FileFlaw flaw, String text, String path) {

    /** Returns the file as bytes. */
    public byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** Returns whether a fault is the one of this file: at its path, and in its words. */
    public boolean isToldBy(Fault fault) {
        return fault.path().equals(path) && fault.mustHold().startsWith(flaw.mustHold());
    }
}
