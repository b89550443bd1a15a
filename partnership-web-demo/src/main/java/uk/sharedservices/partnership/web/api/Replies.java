package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.file.Renderers;
import uk.sharedservices.partnership.web.guard.Refusal;

/** How answers are sent. */
final class Replies {

    private static final ObjectWriter WRITER = PartnershipJson.mapper().writer();

    private Replies() {}

    /** Sends a value as JSON, in the form in which the library writes all of its JSON, on one line. */
    static void json(Context ctx, Object value) {
        try {
            ctx.contentType(ContentType.JSON).result(WRITER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends JSON that is written already. */
    static void json(Context ctx, String written) {
        ctx.contentType(ContentType.JSON).result(written);
    }

    /** Sends a document in a format, as a file to keep. */
    static void file(Context ctx, Report report, Format format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            Renderers.of(format).write(report, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.contentType(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"report." + format.extension() + "\"")
                .result(file.toByteArray());
    }

    static Refusal notFound(String sentence) {
        return new Refusal(HttpStatus.NOT_FOUND, "Not found", sentence);
    }
}
