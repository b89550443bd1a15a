package uk.sharedservices.partnership.reporting.publish.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.Writing;

/**
 * A file that is written whole or not at all: beside its place first, and then moved there. Where writing fails, what was there
 * before is there still, and nothing else.
 */
public final class OutputFile {

    private static final int PARTS = 100;

    private final Path place;
    private final boolean replace;

    private OutputFile(Path place, boolean replace) {
        this.place = place;
        this.replace = replace;
    }

    /**
     * Returns the file at a place, which is looked at now so that no work is done in vain.
     *
     * @param place  the file, in a folder that exists
     * @param replace  whether a file that is there already is to be replaced
     * @throws InvalidValueException if it is a folder, or there already and not to be replaced, or if its folder is missing or
     *     cannot be written to
     */
    public static OutputFile at(Path place, boolean replace) {
        Path whole = place.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw refused("must be a file and not a folder", place);
        }
        if (!Files.isDirectory(folder)) {
            throw refused("must be in a folder that exists", place);
        }
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            checkThere(whole, replace, place);
        }
        if (!Files.isWritable(folder)) {
            throw refused("must be in a folder that can be written to", place);
        }
        return new OutputFile(whole, replace);
    }

    private static void checkThere(Path whole, boolean replace, Path place) {
        if (!replace) {
            throw refused("must not be there already, unless it is to be replaced", place);
        }
        if (!Files.isRegularFile(whole, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(whole)) {
            throw refused("must be a file of its own that can be replaced, not a link or a device", place);
        }
    }

    /**
     * Writes a report there.
     *
     * @param report  the report
     * @param renderer  what prints it
     * @throws InvalidValueException if the format cannot hold the report, or the place has changed and {@link #at} would refuse it
     * @throws IOException if it cannot be written whole, as when the disk is full
     */
    public void write(Report report, Renderer renderer) throws IOException {
        write(out -> renderer.write(report, out));
    }

    /**
     * Writes anything there.
     *
     * @param writing  writes the whole file
     * @throws InvalidValueException if the place has changed and {@link #at} would refuse it
     * @throws IOException if it cannot be written whole
     */
    public void write(Writing writing) throws IOException {
        at(place, replace);
        Path half = beside();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                writing.to(out);
            }
            move(half);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Makes an empty file of a free name, with the rights of any new file, which one of the system's temporary files has not. */
    private Path beside() {
        for (int part = 1; part <= PARTS; part++) {
            Path half = place.resolveSibling(place.getFileName() + "." + part + ".part");
            try {
                Files.newOutputStream(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        .close();
                return half;
            } catch (FileAlreadyExistsException e) {
                // written by another, or left when a machine failed
            } catch (IOException e) {
                throw refused("must be in a folder that can be written to", place);
            }
        }
        throw refused("must have fewer than " + PARTS + " unfinished files (.part) beside it", place);
    }

    private void move(Path half) throws IOException {
        if (!replace) {
            try {
                Files.move(half, place);
            } catch (FileAlreadyExistsException e) {
                throw refused("must not be there already, unless it is to be replaced", place);
            }
            return;
        }
        try {
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InvalidValueException refused(String mustHold, Path place) {
        return InvalidValueException.of("file to be written", mustHold, place.toString())
                .at("place");
    }
}
