package uk.sharedservices.partnership.web.rules;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.conformance.EveryRule;
import uk.sharedservices.partnership.conformance.Laws;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rulebook.RulebookEntry;
import uk.sharedservices.partnership.rulebook.VectorId;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Shows the rulebook, whole or what is searched for, and each rule by itself. */
public final class RulesPage {

    private static final int ON_A_PAGE = 25;

    private RulesPage() {}

    /** Puts the pages at their addresses. */
    public static void at(Pages pages) {
        pages.get(Tab.RULES.address(), Tab.RULES, RulesPage::list);
        pages.get(Tab.RULES.address() + "/{id}", Tab.RULES, RulesPage::one);
    }

    private static void list(PageRequest request) {
        Form form = request.form();
        String search = form.value("search").toLowerCase(Locale.ROOT);
        String certainty = form.value("certainty");
        List<RulebookEntry> all = EveryRule.entries();
        List<RulebookEntry> found = all.stream()
                .filter(entry -> words(entry.rule()).contains(search))
                .filter(entry ->
                        certainty.isEmpty() || entry.rule().certainty().name().equals(certainty))
                .toList();
        int from = Math.min(from(form.value("from")), found.size());
        request.show(
                "rules.jte",
                "Rules and testing",
                Map.of(
                        "shown",
                        found.subList(from, Math.min(from + ON_A_PAGE, found.size())),
                        "from",
                        from,
                        "found",
                        found.size(),
                        "inAll",
                        all.size(),
                        "certainties",
                        certainties(),
                        "onAPage",
                        ON_A_PAGE));
    }

    private static void one(PageRequest request) {
        RulebookEntry entry = EveryRule.find(request.http().pathParam("id"))
                .orElseThrow(() -> new Refusal(
                        HttpStatus.NOT_FOUND, "Rule not found", "There is no rule of that id. Every rule is listed."));
        Map<String, List<VectorId>> byFile = entry.vectors().stream()
                .collect(Collectors.groupingBy(VectorId::file, LinkedHashMap::new, Collectors.toList()));
        request.show(
                "rule.jte",
                "Rule " + entry.rule().id(),
                Map.of(
                        "entry",
                        entry,
                        "byFile",
                        byFile,
                        "shipped",
                        ConformanceVectors.names(),
                        "laws",
                        Laws.of(entry.rule().id())));
    }

    private static int from(String asked) {
        return asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
    }

    private static String words(Rule rule) {
        return (rule.id() + " " + rule.statement() + " " + rule.authorities()).toLowerCase(Locale.ROOT);
    }

    private static List<Choice> certainties() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "any")));
        Arrays.stream(Certainty.values())
                .map(each -> new Choice(each.name(), each.words()))
                .forEach(choices::add);
        return choices;
    }
}
