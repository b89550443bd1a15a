package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The JSON Schema, draft 2020-12, of each format that the library writes. The build makes it from the types of the model.
 *
 * <p>A schema says of every field what JSON it must be. What it cannot say, such as that whatever a file refers to is
 * listed, its description names; {@link PartnershipFile} and {@link GovernanceProfilesFile} check that too.
 */
public final class FileSchema {

    private static final List<String> FORMATS = List.of(PartnershipFile.FORMAT, GovernanceProfilesFile.FORMAT);

    private FileSchema() {}

    /** Returns the formats that have a schema, {@code partnership/2} first. */
    public static List<String> formats() {
        return FORMATS;
    }

    /**
     * Returns the schema of a format, as JSON.
     *
     * @param format  one of the formats
     * @throws InvalidValueException if no such format has one
     */
    public static String of(String format) {
        if (!FORMATS.contains(format)) {
            throw InvalidValueException.of("format", "must be one of " + String.join(", ", FORMATS), format);
        }
        String name = fileName(format);
        try (InputStream file = Objects.requireNonNull(FileSchema.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns {@code partnership-2.schema.json} for the format {@code partnership/2}. */
    static String fileName(String format) {
        return format.replace('/', '-') + ".schema.json";
    }
}
