package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.javalin.http.Context;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.difference.Change;
import uk.sharedservices.partnership.arrangement.difference.Difference;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.guard.CostlyWork;

/** The partnerships that can be asked, their files, and what two of them hold otherwise. */
final class PartnershipRoutes {

    private static final Type LISTED = type(new TypeReference<List<Listed>>() {});
    private static final Type CHANGES = type(new TypeReference<List<Change>>() {});

    private final Partnerships partnerships;

    PartnershipRoutes(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /**
     * Two partnership files.
     *
     * @param before  the first
     * @param after  the second
     */
    record Two(Partnership before, Partnership after) {}

    Stream<Route> routes() {
        return Stream.of(
                Route.get(
                        "/api/partnerships",
                        "The partnerships that can be asked by name: the examples, then those that are kept, each in its latest version.",
                        "An example has no versions. Of what is kept, the number of the latest version, when, by which role and why it was saved.",
                        List.of(),
                        LISTED,
                        this::list),
                Route.get(
                        "/api/partnerships/{name}",
                        "A partnership as a file: what is read is what is written.",
                        "The format partnership/2, which can be sent back to be saved or asked about. An example has one version, which has no number.",
                        List.of(Parameter.inPath("name", "The name of the partnership."), Parameter.WHICH.get(1)),
                        Partnership.class,
                        this::file),
                Route.get(
                        "/api/difference",
                        "What one partnership, or version of it, holds otherwise than another.",
                        "Both must be examples or kept. Each change has its place in the file, what was there before and what is there after.",
                        List.of(
                                Parameter.WHICH.get(0),
                                Parameter.WHICH.get(1),
                                Parameter.inQuery("against", "The name of the later one; the same if left out."),
                                Parameter.numberInQuery(
                                        "againstVersion", "The number of its version; the latest if left out.")),
                        CHANGES,
                        this::difference),
                Route.post(
                        "/api/difference",
                        "What one partnership file holds otherwise than another.",
                        "Nothing is kept of it.",
                        Two.class,
                        CHANGES,
                        PartnershipRoutes::differenceOfFiles));
    }

    private void list(Context ctx) {
        Replies.json(
                ctx,
                Stream.concat(
                                Partnerships.examples().stream().map(Listed::of),
                                partnerships.held().stream().map(Listed::of))
                        .toList());
    }

    private void file(Context ctx) {
        Replies.json(ctx, PartnershipFile.write(chosen(ctx.pathParam("name"), ctx.queryParam("version"))));
    }

    private void difference(Context ctx) {
        String of = Optional.ofNullable(ctx.queryParam("of")).orElse("");
        String against = Optional.ofNullable(ctx.queryParam("against")).orElse(of);
        Partnership before = chosen(of, ctx.queryParam("version"));
        Partnership after = chosen(against, ctx.queryParam("againstVersion"));
        Replies.json(ctx, CostlyWork.ANSWERS.done(() -> Difference.between(before, after)));
    }

    private static void differenceOfFiles(Context ctx) {
        Checked<List<Change>> changes = Sent.object(ctx)
                .then(sent -> Sent.partnership(sent, "before")
                        .with(
                                Sent.partnership(sent, "after"),
                                (before, after) -> Checked.clean(
                                        CostlyWork.ANSWERS.done(() -> Difference.between(before, after)))));
        Replies.json(ctx, changes.orThrow());
    }

    private Partnership chosen(String name, @Nullable String version) {
        return partnerships
                .chosen(name, Optional.ofNullable(version).orElse(""))
                .partnership();
    }

    private static Type type(TypeReference<?> of) {
        return TypeFactory.defaultInstance().constructType(of);
    }
}
