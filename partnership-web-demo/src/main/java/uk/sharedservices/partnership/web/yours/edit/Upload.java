package uk.sharedservices.partnership.web.yours.edit;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.store.Draft;

/** A file sent with a form. */
final class Upload {

    private static final String FIELD = "upload";

    private Upload() {}

    /**
     * Puts the file into the place of what was typed, if one was sent. A browser sends a text with its own ends of lines, which
     * are put right.
     *
     * @return whether what is there now is text
     */
    static boolean take(Context ctx, Form form, String field) {
        UploadedFile upload = ctx.uploadedFile(FIELD);
        if (upload == null || upload.size() == 0) {
            form.fillIn(field, form.text(field).replace("\r\n", "\n"));
            return true;
        }
        try (InputStream file = upload.content()) {
            form.fillIn(
                    field,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.readNBytes(Draft.MOST_BYTES + 1)))
                            .toString());
            return true;
        } catch (CharacterCodingException noText) {
            form.fillIn(field, "");
            form.mistake(FIELD, "The file must be text in UTF-8, but is not");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
