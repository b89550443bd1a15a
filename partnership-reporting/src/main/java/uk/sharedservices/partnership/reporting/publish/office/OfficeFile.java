package uk.sharedservices.partnership.reporting.publish.office;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Writing;

/**
 * A file of Word or Excel. The libraries stamp such a file with the moment at which they write it; here it is written to a
 * temporary file and copied from there, a part at a time, with the report's own properties and one time for all entries.
 */
public final class OfficeFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** The first moment that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {}

    /**
     * Writes a file with the properties of a report: title, author, language, and {@code stamped} as the moment at which it was
     * made and last changed.
     *
     * @param report  the report
     * @param writing  writes the file, with any properties
     * @param out  where to; left open
     * @throws IOException if it cannot be written there, or no temporary file can be made
     */
    public static void write(Report report, Writing writing, OutputStream out) throws IOException {
        Path whole = Files.createTempFile("report", ".zip");
        try {
            try (OutputStream first = new BufferedOutputStream(Files.newOutputStream(whole))) {
                writing.to(first);
            }
            copy(whole, CoreProperties.of(report), out);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void copy(Path from, byte[] properties, OutputStream out) throws IOException {
        try (ZipFile file = new ZipFile(from.toFile());
                ZipOutputStream copy = new ZipOutputStream(new LeftOpen(out))) {
            List<? extends ZipEntry> entries = file.stream()
                    .sorted(Comparator.comparing(entry -> !entry.getName().equals(TYPES)))
                    .toList();
            for (ZipEntry entry : entries) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                copy.putNextEntry(same);
                if (entry.getName().equals(PROPERTIES)) {
                    copy.write(properties);
                } else {
                    try (InputStream content = file.getInputStream(entry)) {
                        content.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
    }

    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
