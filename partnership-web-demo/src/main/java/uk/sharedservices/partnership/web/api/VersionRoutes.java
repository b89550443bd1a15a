package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.lang.reflect.Type;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.chosen.Proposed;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.Saving;

/** The versions of a partnership that is kept, and saving one more. */
final class VersionRoutes {

    private static final String PATH = "/api/partnerships/{name}/versions";
    private static final String PARTNERSHIP = "partnership";
    private static final Type LISTED =
            TypeFactory.defaultInstance().constructType(new TypeReference<List<Listed>>() {});

    private final Partnerships partnerships;
    private final InstantSource clock;

    VersionRoutes(Partnerships partnerships, InstantSource clock) {
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /**
     * A version to be saved.
     *
     * @param base  the number of the version it was made from, 0 for a new partnership
     * @param role  the post that saves it, never a person: 1 to 100 characters on one line
     * @param reason  why it is saved: 1 to 500 characters on one line
     * @param partnership  the partnership as a file holds it
     */
    record ToSave(int base, String role, String reason, Partnership partnership) {}

    /**
     * What is sent beside the file.
     *
     * @param base  the number of the version it was made from
     * @param role  the post that saves it
     * @param reason  why
     */
    record Beside(int base, String role, String reason) {}

    Stream<Route> routes() {
        List<Parameter> name = List.of(Parameter.inPath("name", "The short name of the partnership."));
        return Stream.of(
                Route.get(
                        PATH,
                        "The versions of a partnership, newest first.",
                        "Versions are added and never changed. An example has none.",
                        name,
                        LISTED,
                        this::list),
                Route.saves(
                        PATH,
                        "Save a partnership as its next version.",
                        "Base tells which version it was made from: if another was saved in the meantime, nothing is saved, and the"
                                + " latest is told.",
                        name,
                        ToSave.class,
                        Listed.class,
                        this::save));
    }

    private void list(Context ctx) {
        Replies.json(
                ctx,
                partnerships.history(ctx.pathParam("name")).stream()
                        .map(Listed::of)
                        .toList());
    }

    private void save(Context ctx) {
        Saving saving = Sent.object(ctx)
                .then(sent -> draft(ctx.pathParam("name"), sent))
                .then(draft -> inTheBody(partnerships.save(draft)))
                .orThrow();
        if (saving instanceof Saving.Saved saved) {
            String address = "/api/partnerships/" + saved.entry().name() + "?version="
                    + saved.entry().number();
            Replies.json(ctx, Listed.of(saved.entry()));
            ctx.status(HttpStatus.CREATED).header(Header.LOCATION, address);
        } else if (saving instanceof Saving.MovedOn moved) {
            Problem.movedOn(Listed.of(moved.latest().entry())).send(ctx);
        } else if (saving instanceof Saving.Full full) {
            Problem.of(HttpStatus.INSUFFICIENT_STORAGE, full.why()).send(ctx);
        }
    }

    /** What stands beside a faulty file is checked all the same, so that every fault is told at once. */
    private Checked<Draft> draft(String name, ObjectNode sent) {
        Checked<Partnership> file = Sent.partnership(sent, PARTNERSHIP);
        Optional<Partnership> sound =
                file instanceof Checked.Clean<Partnership> clean ? Optional.of(clean.value()) : Optional.empty();
        Checked<Draft> draft = PartnershipJson.read(Sent.without(sent, PARTNERSHIP), Beside.class)
                .then(beside -> inTheBody(new Proposed(
                                name,
                                beside.base(),
                                sound.map(Partnership::title).orElse(PARTNERSHIP),
                                sound.map(PartnershipFile::write).orElse(""),
                                beside.role(),
                                beside.reason())
                        .draft(clock.instant())));
        return file.with(draft, (partnership, whole) -> Checked.clean(whole));
    }

    /** Tells faults where the body has what is at fault. */
    private static <T> Checked<T> inTheBody(Checked<T> checked) {
        return checked instanceof Checked.Faulty<T> faulty
                ? new Checked.Faulty<>(faulty.faults().stream()
                        .map(fault -> new Fault(place(fault.path()), fault.mustHold(), fault.found()))
                        .toList())
                : checked;
    }

    private static String place(String part) {
        return switch (part) {
            case "content" -> "$." + PARTNERSHIP;
            case "title" -> "$." + PARTNERSHIP + ".title";
            default -> "$." + part;
        };
    }
}
