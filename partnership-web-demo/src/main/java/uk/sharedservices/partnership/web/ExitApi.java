package uk.sharedservices.partnership.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.exit.ExitReportJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * The exit question as JSON.
 *
 * <p>Asked by a query, or by a body that may bring a partnership file of its own. An answer that says "cannot say" or
 * "not permitted" is an answer, with status 200; a question that makes no sense is refused with every fault and 400.
 */
final class ExitApi {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final String PARTNERSHIP = "partnership";

    private final JsonMapper mapper = PartnershipJson.mapper();
    private final Partnership bundled;
    private final WorkingDayCalendar calendar;

    ExitApi(Partnership bundled, WorkingDayCalendar calendar) {
        this.bundled = bundled;
        this.calendar = calendar;
    }

    /**
     * Answers a question asked by the query: {@code agreement}, {@code given}, {@code method} and, optionally, {@code by},
     * {@code time}, {@code received} and {@code namedEnd}.
     */
    void ask(Context ctx) {
        ObjectNode question = mapper.createObjectNode();
        List<Fault> repeated = new ArrayList<>();
        ctx.queryParamMap().forEach((name, values) -> {
            question.put(name, values.get(0));
            if (values.size() > 1) {
                repeated.add(new Fault("$." + name, "must be given once", "was given " + values.size() + " times"));
            }
        });
        if (!repeated.isEmpty()) {
            throw new InvalidInputException(repeated);
        }
        send(ctx, PartnershipJson.read(question, ExitQuestion.class).then(asked -> asked.putTo(bundled, calendar)));
    }

    /** Answers a question asked by the body: the same fields, and optionally {@code partnership}, a whole file. */
    void askWithBody(Context ctx) {
        send(ctx, body(ctx).then(this::answer));
    }

    private Checked<ExitAnswer> answer(JsonNode body) {
        if (!(body instanceof ObjectNode asked)) {
            return Checked.faulty(new Fault("$", "must be an object", "is none"));
        }
        JsonNode file = asked.get(PARTNERSHIP);
        Checked<Partnership> partnership =
                file == null ? Checked.clean(bundled) : withinPartnership(PartnershipFile.read(file));
        ObjectNode fields = asked.objectNode();
        fields.setAll(asked);
        fields.remove(PARTNERSHIP);
        return partnership.with(
                PartnershipJson.read(fields, ExitQuestion.class), (held, question) -> question.putTo(held, calendar));
    }

    private static Checked<Partnership> withinPartnership(Checked<Partnership> read) {
        return read instanceof Checked.Faulty<Partnership> faulty
                ? new Checked.Faulty<>(faulty.faults().stream()
                        .map(fault -> fault.within("$." + PARTNERSHIP))
                        .toList())
                : read;
    }

    private static void send(Context ctx, Checked<ExitAnswer> answer) {
        ctx.contentType(ContentType.JSON).result(ExitReportJson.print(answer.orThrow()));
    }

    private static Checked<JsonNode> body(Context ctx) {
        try (InputStream in = ctx.bodyInputStream()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                // Read to its end, so that the caller hears the answer before the connection closes.
                in.transferTo(OutputStream.nullOutputStream());
                return Checked.faulty(new Fault("$", "must be at most 1 MB", "was longer"));
            }
            return PartnershipJson.tree(body, MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
