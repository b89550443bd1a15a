package uk.sharedservices.partnership.web.yours;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.chosen.UnreadableVersion;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;
import uk.sharedservices.partnership.web.yours.field.FaultWords;

/** Tells of a version that is kept and cannot be read, what is wrong with it, and what can be done about it. */
public final class UnreadablePage {

    private UnreadablePage() {}

    /** Answers a request that asked about such a version. */
    public static void tell(UnreadableVersion unreadable, Context ctx) {
        Chosen chosen = unreadable.chosen();
        Pages.show(
                ctx,
                HttpStatus.CONFLICT,
                Optional.of(Tab.YOURS),
                "Version " + chosen.version().orElse(0) + " cannot be read by this release",
                "yours/unreadable.jte",
                Map.of(
                        "chosen",
                        chosen,
                        "faults",
                        chosen.read().faults().stream()
                                .map(FaultWords::sentence)
                                .toList()));
    }
}
