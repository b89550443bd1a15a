package uk.sharedservices.partnership.web.rules;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.conformance.ConformanceRun;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.CostlyWork;
import uk.sharedservices.partnership.web.guard.JsonLimits;
import uk.sharedservices.partnership.web.guard.RequestSize;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Runs a file of vectors, one that ships or one of the user's own, and shows which cases pass and why the others do not. */
public final class VectorsPage {

    private static final String ADDRESS = Tab.RULES.address() + "/vectors";
    private static final String SHIPPED = "file";
    private static final String OWN = "own";
    private static final int MOST_SHOWN = 100;

    private VectorsPage() {}

    /** Puts the page at its address. */
    public static void at(Pages pages) {
        pages.get(ADDRESS, Tab.RULES, VectorsPage::runShipped);
        pages.post(ADDRESS, Tab.RULES, VectorsPage::runOwn);
    }

    private static void runShipped(PageRequest request) {
        Form form = request.form();
        String name = form.value(SHIPPED);
        boolean isThere = ConformanceVectors.names().contains(name);
        if (!name.isEmpty() && !isThere) {
            form.mistake(SHIPPED, "Select a file that ships");
        }
        show(request, name, isThere ? Optional.of(run(name, ConformanceVectors.file(name))) : Optional.empty());
    }

    private static void runOwn(PageRequest request) {
        Optional<UploadedFile> sent = Optional.ofNullable(request.http().uploadedFile(OWN));
        Optional<byte[]> file = sent.map(VectorsPage::content).filter(content -> content.length > 0);
        if (file.isEmpty()) {
            request.form().mistake(OWN, "Select a file of vectors");
        }
        Optional<byte[]> small = file.filter(content -> content.length <= RequestSize.MOST_BYTES);
        if (file.isPresent() && small.isEmpty()) {
            request.form().mistake(OWN, "The file must be at most 1 MB, but was longer");
        }
        Optional<byte[]> within = small.filter(content -> isWithinLimits(request.form(), content));
        show(request, "your file", within.map(content -> run("your file", content)));
    }

    private static boolean isWithinLimits(Form form, byte[] content) {
        Optional<Fault> exceeded = JsonLimits.exceeded(content);
        exceeded.ifPresent(fault -> form.mistake(OWN, "The file " + fault.mustHold() + ", but " + fault.found()));
        return exceeded.isEmpty();
    }

    private static byte[] content(UploadedFile sent) {
        try (InputStream content = sent.content()) {
            return content.readNBytes(RequestSize.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceRun run(String name, byte[] file) {
        return CostlyWork.ANSWERS.done(() -> ConformanceRun.onServer(name, file));
    }

    private static void show(PageRequest request, String name, Optional<ConformanceRun> run) {
        List<Choice> files = new ArrayList<>();
        ConformanceVectors.names().forEach(each -> files.add(new Choice(each, each)));
        request.show(
                "vectors.jte",
                "Run vectors",
                Map.of("files", files, "name", name, "run", run, "mostShown", MOST_SHOWN));
    }
}
