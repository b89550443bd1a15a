package uk.sharedservices.partnership.web.yours;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.arrangement.difference.Difference;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.guard.Accounts;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.store.Version;
import uk.sharedservices.partnership.web.store.Versions;

/** What is kept: the list of it, the versions of one, two of them compared, and the file of each. */
public final class YoursPages {

    private final Partnerships partnerships;
    private final Versions versions;

    private YoursPages(Partnerships partnerships, Versions versions) {
        this.partnerships = partnerships;
        this.versions = versions;
    }

    /**
     * Puts the pages at their addresses.
     *
     * @param pages  where
     * @param partnerships  the partnerships that can be asked
     * @param versions  where they are kept
     */
    public static void at(Pages pages, Partnerships partnerships, Versions versions) {
        YoursPages yours = new YoursPages(partnerships, versions);
        pages.get("/yours", Tab.YOURS, yours::list);
        pages.get("/yours/history", Tab.YOURS, yours::history);
        pages.get("/yours/compare", Tab.YOURS, yours::compare);
        pages.get("/yours/file", Tab.YOURS, yours::file);
    }

    private void list(PageRequest request) {
        Accounts.of(request.http()).ifPresent(account -> request.formOr(Map.of("role", account)));
        request.show(
                "yours/list.jte",
                "Your partnership",
                Map.of("held", versions.held(), "examples", Partnerships.examples()));
    }

    private void history(PageRequest request) {
        if (request.chosen().isExample()) {
            request.goTo(Tab.YOURS.address());
            return;
        }
        List<Version.Entry> history =
                versions.history(PartnershipName.of(request.chosen().name()));
        List<Choice> numbers = history.stream()
                .map(entry ->
                        new Choice(String.valueOf(entry.number()), "Version " + entry.number() + ": " + entry.reason()))
                .toList();
        int latest = history.get(0).number();
        request.formOr(Map.of("from", String.valueOf(Math.max(1, latest - 1)), "to", String.valueOf(latest)));
        request.show(
                "yours/history.jte",
                "The versions of " + history.get(0).title(),
                Map.of("history", history, "numbers", numbers));
    }

    private void compare(PageRequest request) {
        String name = request.chosen().name();
        Chosen from = partnerships.chosen(name, request.form().value("from"));
        Chosen to = partnerships.chosen(name, request.form().value("to"));
        request.show(
                "yours/compare.jte",
                "From version " + from.version().orElse(0) + " to version "
                        + to.version().orElse(0),
                Map.of(
                        "changes",
                        SavedText.byMatter(Difference.between(from.partnership(), to.partnership())),
                        "name",
                        name));
    }

    /** The file, to the byte; of an example the file that ships. */
    private void file(PageRequest request) {
        Chosen chosen = request.chosen();
        String content = Partnerships.exampleFile(chosen.name()).orElseGet(() -> kept(chosen));
        String suffix = chosen.version().map(number -> "-" + number).orElse("");
        Context http = request.http();
        http.status(HttpStatus.OK)
                .contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + chosen.name() + suffix + ".json\"")
                .result(content.getBytes(StandardCharsets.UTF_8));
    }

    private String kept(Chosen chosen) {
        return chosen.version()
                .flatMap(number -> versions.version(PartnershipName.of(chosen.name()), number))
                .orElseThrow(() -> new NoSuchPartnership("There is no such version."))
                .content();
    }
}
