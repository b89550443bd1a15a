package uk.sharedservices.partnership.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Fault;

/**
 * Problem details for the API, as RFC 9457 has them.
 *
 * @param title  what kind of problem
 * @param status  the status sent
 * @param detail  the problem in sentences
 * @param faults  each fault of the input apart
 */
public record Problem(String title, int status, String detail, List<Fault> faults) {

    /** Takes a copy. */
    public Problem {
        faults = List.copyOf(faults);
    }

    /** Returns the problem of a question that has faults. */
    public static Problem of(List<Fault> faults) {
        return new Problem(
                "The question could not be accepted",
                HttpStatus.BAD_REQUEST.getCode(),
                faults.stream().map(Fault::toString).collect(Collectors.joining(" ")),
                faults);
    }

    /** Returns the problem that a status tells of. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getMessage(), status.getCode(), detail, List.of());
    }

    /** Answers with it. */
    public void send(Context ctx) {
        ctx.status(status).contentType("application/problem+json").result(PartnershipJson.write(this));
    }
}
