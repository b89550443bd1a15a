package uk.sharedservices.partnership.reporting.publish.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document with nothing in it but its styles, its numbering and the size of its pages, held as files to be read by people. */
final class EmptyDocument {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");

    private EmptyDocument() {}

    static XWPFDocument open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : PARTS) {
                zip.putNextEntry(new ZipEntry(part));
                copy(part, zip);
                zip.closeEntry();
            }
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void copy(String part, ZipOutputStream zip) throws IOException {
        try (InputStream file = EmptyDocument.class.getResourceAsStream("empty/" + part)) {
            if (file == null) {
                throw new IllegalStateException("The library's own file " + part + " is missing");
            }
            file.transferTo(zip);
        }
    }
}
