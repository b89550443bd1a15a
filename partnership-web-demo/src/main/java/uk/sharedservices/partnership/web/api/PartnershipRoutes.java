package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import uk.sharedservices.partnership.validation.Fault;
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
     * A partnership that can be asked.
     *
     * @param name  its name in addresses
     * @param title  its title
     */
    record Listed(String name, String title) {}

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
                        "The examples that come with the program, which can be asked by name.",
                        List.of(),
                        LISTED,
                        this::list),
                Route.get(
                        "/api/partnerships/{name}",
                        "A partnership as a file: what is read is what is written.",
                        List.of(Parameter.inPath("name", "The name of the partnership."), Parameter.WHICH.get(1)),
                        Partnership.class,
                        this::file),
                Route.get(
                        "/api/difference",
                        "What one partnership, or version of it, holds otherwise than another.",
                        List.of(
                                Parameter.WHICH.get(0),
                                Parameter.WHICH.get(1),
                                Parameter.inQuery("against", "The name of the later one; the same if left out."),
                                new Parameter(
                                        "againstVersion",
                                        false,
                                        false,
                                        false,
                                        int.class,
                                        "Which version of that; the latest if left out.")),
                        CHANGES,
                        this::difference),
                Route.post(
                        "/api/difference",
                        "What one partnership file holds otherwise than another.",
                        Two.class,
                        CHANGES,
                        PartnershipRoutes::differenceOfFiles));
    }

    private void list(Context ctx) {
        Replies.json(
                ctx,
                partnerships.examples().stream()
                        .map(each -> new Listed(each.name(), each.partnership().title()))
                        .toList());
    }

    private void file(Context ctx) {
        Replies.json(ctx, PartnershipFile.write(chosen(ctx.pathParam("name"), ctx.queryParam("version"))));
    }

    private void difference(Context ctx) {
        String of = Optional.ofNullable(ctx.queryParam("of")).orElse("");
        String against = Optional.ofNullable(ctx.queryParam("against")).orElse(of);
        Replies.json(
                ctx,
                Difference.between(
                        chosen(of, ctx.queryParam("version")), chosen(against, ctx.queryParam("againstVersion"))));
    }

    private static void differenceOfFiles(Context ctx) {
        Checked<List<Change>> changes = Sent.object(ctx)
                .then(sent -> read(sent, "before")
                        .with(
                                read(sent, "after"),
                                (before, after) -> Checked.clean(
                                        CostlyWork.ANSWERS.done(() -> Difference.between(before, after)))));
        Replies.json(ctx, changes.orThrow());
    }

    private static Checked<Partnership> read(ObjectNode sent, String field) {
        Checked<Partnership> read = sent.has(field)
                ? PartnershipFile.read(sent.get(field))
                : Checked.faulty(new Fault("$", "must be given", "is missing"));
        return read instanceof Checked.Faulty<Partnership> faulty
                ? new Checked.Faulty<>(faulty.faults().stream()
                        .map(fault -> fault.within("$." + field))
                        .toList())
                : read;
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
