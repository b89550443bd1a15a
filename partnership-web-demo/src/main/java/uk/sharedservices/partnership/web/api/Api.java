package uk.sharedservices.partnership.web.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.web.chosen.Partnerships;

/** The table of what is answered to programs. */
public final class Api {

    private static final String DOCUMENT = "openapi.json";

    private Api() {}

    /**
     * Puts every route at its address, and the document that describes them.
     *
     * @param routes  the routes of the server
     * @param partnerships  what can be asked
     * @param calendar  the working days
     * @param clock  tells when a version is saved
     */
    public static void at(
            RoutesConfig routes, Partnerships partnerships, WorkingDayCalendar calendar, InstantSource clock) {
        routes(partnerships, calendar, clock).forEach(route -> route.at(routes));
        String document = document();
        routes.get("/api/" + DOCUMENT, ctx -> Replies.json(ctx, document));
    }

    static List<Route> routes(Partnerships partnerships, WorkingDayCalendar calendar, InstantSource clock) {
        return Stream.of(
                        new QuestionRoutes(partnerships, calendar).routes(),
                        new PartnershipRoutes(partnerships).routes(),
                        new VersionRoutes(partnerships, clock).routes(),
                        TestingRoutes.routes())
                .flatMap(some -> some)
                .toList();
    }

    /** Returns the OpenAPI document. The build makes it from the routes and the types of the model. */
    static String document() {
        try (InputStream file = Objects.requireNonNull(Api.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
