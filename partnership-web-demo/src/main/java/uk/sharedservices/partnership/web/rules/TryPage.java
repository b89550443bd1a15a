package uk.sharedservices.partnership.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.conformance.ConformanceRun;
import uk.sharedservices.partnership.conformance.Trial;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.CostlyWork;
import uk.sharedservices.partnership.web.guard.Guard;
import uk.sharedservices.partnership.web.guard.JsonLimits;
import uk.sharedservices.partnership.web.guard.RequestSize;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Takes a case as JSON and shows what the library answers, and how; a case that ships stands there to begin with. */
public final class TryPage {

    private static final String ADDRESS = Tab.RULES.address() + "/try";
    private static final String KIND = "kind";
    private static final String GIVEN = "given";
    private static final String FIRST = "notice-expiry";

    /** Servers in front take addresses of 8 kB and more. */
    private static final int LONGEST_ADDRESS = 6_000;

    private TryPage() {}

    /** Puts the page at its address. */
    public static void at(Pages pages) {
        pages.get(ADDRESS, Tab.RULES, TryPage::asked);
        pages.post(ADDRESS, Tab.RULES, TryPage::posted);
    }

    private static void asked(PageRequest request) {
        if (request.form().text(GIVEN).isEmpty()) {
            example(request);
        } else {
            answer(request);
        }
    }

    private static void example(PageRequest request) {
        Optional<Trial.Example> example = Trial.example(request.form().value("vector"));
        String kind = example.map(Trial.Example::kind)
                .orElseGet(() -> request.form().value(KIND).isEmpty()
                        ? FIRST
                        : request.form().value(KIND));
        JsonNode given = example.map(Trial.Example::given)
                .orElseGet(() -> Trial.examples().getOrDefault(kind, JsonNodeFactory.instance.objectNode()));
        Form filled = request.fill(Map.of(KIND, kind, GIVEN, PartnershipJson.write(given)));
        show(request, filled, Optional.empty());
    }

    /** A case that an address can hold gets one. */
    private static void posted(PageRequest request) {
        String address = ADDRESS + "?" + request.chosen().query() + "&" + KIND + "=" + encoded(request, KIND) + "&"
                + GIVEN + "=" + encoded(request, GIVEN);
        // An address without a case shows an example, and not what is wrong with none.
        if (address.length() <= LONGEST_ADDRESS && !request.form().text(GIVEN).isEmpty()) {
            request.goTo(address);
        } else {
            answer(request);
        }
    }

    private static String encoded(PageRequest request, String field) {
        return URLEncoder.encode(request.form().text(field), StandardCharsets.UTF_8);
    }

    private static void answer(PageRequest request) {
        Form form = request.form();
        byte[] sent = form.text(GIVEN).getBytes(StandardCharsets.UTF_8);
        Checked<Got> got = JsonLimits.held(sent, () -> PartnershipJson.tree(sent, RequestSize.MOST_BYTES))
                .then(given -> CostlyWork.ANSWERS.done(() -> Trial.onServer(form.value(KIND), given)));
        got.faults().forEach(fault -> form.mistake(fault.path().equals("$.kind") ? KIND : GIVEN, inWords(fault)));
        show(request, form, got instanceof Checked.Clean<Got> clean ? Optional.of(clean.value()) : Optional.empty());
    }

    private static String inWords(Fault fault) {
        return fault.path().equals("$")
                ? "The case " + fault.mustHold() + ", but " + fault.found() + "."
                : fault.toString();
    }

    private static void show(PageRequest request, Form form, Optional<Got> got) {
        String address = Guard.root(request.http()) + "/api/try";
        request.show(
                "try.jte",
                "Try a rule",
                Map.of(
                        "kinds",
                        choices(),
                        "got",
                        got,
                        "value",
                        got.map(answer -> PartnershipJson.write(answer.value())).orElse(""),
                        "curl",
                        CurlLine.of(address, form.value(KIND), form.text(GIVEN))));
    }

    private static List<Choice> choices() {
        return ConformanceRun.knownKinds().stream()
                .map(kind -> new Choice(kind, kind.replace('-', ' ')))
                .toList();
    }
}
