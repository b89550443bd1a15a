package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import uk.sharedservices.partnership.file.PartnershipJson;
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

    static Refusal notFound(String sentence) {
        return new Refusal(HttpStatus.NOT_FOUND, "Not found", sentence);
    }
}
