package uk.sharedservices.partnership.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
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
 * @param latest  where a version was saved in the meantime, that version
 */
public record Problem(String title, int status, String detail, List<Fault> faults, Optional<Listed> latest) {

    /** Takes a copy. */
    public Problem {
        faults = List.copyOf(faults);
    }

    /** Returns the problem of a request that has faults. */
    public static Problem of(List<Fault> faults) {
        return new Problem(
                "The request could not be accepted",
                HttpStatus.BAD_REQUEST.getCode(),
                faults.stream().map(Fault::toString).collect(Collectors.joining(" ")),
                faults,
                Optional.empty());
    }

    /** Returns the problem that a status tells of. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getMessage(), status.getCode(), detail, List.of(), Optional.empty());
    }

    /** Returns the problem of a version that was made from another than the latest. */
    static Problem movedOn(Listed latest) {
        int number = latest.version().orElseThrow();
        return new Problem(
                "Another version was saved in the meantime",
                HttpStatus.CONFLICT.getCode(),
                "Version " + number
                        + " is the latest. Nothing was saved. Read that version, bring yours up to it and save it with"
                        + " base " + number + ".",
                List.of(),
                Optional.of(latest));
    }

    /** Answers with it. */
    public void send(Context ctx) {
        ctx.status(status).contentType("application/problem+json").result(PartnershipJson.write(this));
    }
}
