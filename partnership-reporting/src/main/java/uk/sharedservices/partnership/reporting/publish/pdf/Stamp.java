package uk.sharedservices.partnership.reporting.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** When a PDF was made and which one it is: as given, where the engine takes the clock. */
final class Stamp {

    private static final String BY_THE_CLOCK = "<xmp:CreateDate>[^<]*</xmp:CreateDate>";

    private Stamp() {}

    /** Stamps a PDF. */
    static void on(PDDocument pdf, Instant moment, long id) throws IOException {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(moment.toEpochMilli());
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        information.setProducer("uk.sharedservices.partnership");
        pdf.setDocumentId(id);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream packet = metadata.exportXMPMetadata()) {
            String stamped = new String(packet.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(
                            BY_THE_CLOCK,
                            "<xmp:CreateDate>" + moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment
                                    + "</xmp:ModifyDate>");
            metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
        }
    }
}
