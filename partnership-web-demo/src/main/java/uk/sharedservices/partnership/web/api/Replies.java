package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.web.guard.Refusal;

/** How answers are sent. */
final class Replies {

    private static final ObjectWriter WRITER = PartnershipJson.mapper().writer();

    private Replies() {}

    /** Sends a value as JSON, in the form in which the library writes all of its JSON, on one line. */
    static void json(Context ctx, Object value) {
        json(ctx, written(value));
    }

    /** Sends JSON that is written already. */
    static void json(Context ctx, byte[] written) {
        ctx.contentType(ContentType.JSON)
                .header(Header.CONTENT_LENGTH, String.valueOf(written.length))
                .result(written);
    }

    /** Sends JSON that is written already. */
    static void json(Context ctx, String written) {
        json(ctx, written.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the JSON of a value, on one line. */
    static byte[] written(Object value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refusal notFound(String sentence) {
        return new Refusal(HttpStatus.NOT_FOUND, "Not found", sentence);
    }
}
