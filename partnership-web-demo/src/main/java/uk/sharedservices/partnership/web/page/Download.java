package uk.sharedservices.partnership.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.file.Renderers;
import uk.sharedservices.partnership.web.guard.CostlyWork;
import uk.sharedservices.partnership.web.guard.Headers;
import uk.sharedservices.partnership.web.guard.Refusal;

/** A document as a file. */
public final class Download {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private Download() {}

    /**
     * Answers with a document in a format: a page is shown, anything else is kept.
     *
     * @param report  the document
     * @param extension  what the names of files of the format end with
     * @param ctx  the request
     */
    public static void send(Report report, String extension, Context ctx) {
        Format format;
        try {
            format = Format.of(extension);
        } catch (InvalidValueException unknown) {
            throw new Refusal(HttpStatus.NOT_FOUND, "No such format", "The " + unknown.getMessage() + ".");
        }
        byte[] file = CostlyWork.ANSWERS.done(() -> written(report, format));
        ctx.contentType(format.mediaType());
        if (format == Format.HTML) {
            allowStyle(ctx, new String(file, StandardCharsets.UTF_8));
        } else {
            ctx.header(
                    "Content-Disposition", "attachment; filename=\"" + report.id() + "." + format.extension() + "\"");
        }
        ctx.result(file);
    }

    /** Setting a PDF takes much memory. */
    private static byte[] written(Report report, Format format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Renderers.of(format).write(report, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void allowStyle(Context ctx, String page) {
        Matcher style = STYLE.matcher(page);
        if (style.find()) {
            Headers.allowStyle(ctx, style.group(1));
        }
    }
}
