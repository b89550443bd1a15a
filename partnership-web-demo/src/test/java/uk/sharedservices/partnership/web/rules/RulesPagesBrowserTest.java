package uk.sharedservices.partnership.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the pages of rules and testing")
class RulesPagesBrowserTest extends InBrowser {

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("list the rules, find some of them, and show one with its authorities and cases")
    void theRulebook(int width) {
        isFit(open("/rules", width), "rules");
        Page page = openWithoutScript("/rules", width);
        page.getByLabel("Find a rule").fill("dodds");
        page.getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".rulebook li").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule).contains("Dodds"));
        isFit(open("/rules?search=no+such+words", width), "rules none");

        page.locator(".rulebook a").first().click();
        assertThat(page.locator("main").innerText()).contains("Dodds v Walker [1981] 1 WLR 1027", "Cases that hold it");
        isFit(open("/rules/R3d", width), "rule");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("tell of a rule the laws that hold it, and how to try them")
    void laws(int width) {
        Page page = open("/rules/R5", width);
        page.getByText("Try them yourself").click();

        assertThat(page.locator("main").innerText())
                .contains("Laws of its chapter", "given later never ends sooner", "-Dtest=NoticeProperties");
        isFit(page, "rule with laws");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("try a case: the answer as JSON, how it was reached, and what is wrong with a case that has faults")
    void aCase(int width) {
        Page page = openWithoutScript("/rules/try?kind=notice-expiry", width);
        isFit(open("/rules/try?kind=notice-expiry", width), "try");
        page.getByText("Answer it").click();
        assertThat(page.locator("pre").first().innerText()).contains("\"lastDay\": \"2022-12-21\"");
        assertThat(page.locator("ol li").count()).isPositive();
        assertThat(page.locator("pre").last().innerText()).startsWith("curl ").contains("/api/try");

        String mistaken = "{\"colour\": \"<b>red</b>\"}";
        page.locator("#given").fill(mistaken);
        page.getByText("Answer it").click();
        assertThat(page.locator(".error-summary li").allInnerTexts())
                .anyMatch(text -> text.startsWith("$.given.colour must"));
        assertThat(page.locator("#given").inputValue()).isEqualTo(mistaken);
        assertThat(page.locator("main b").allInnerTexts()).doesNotContain("red");
        isScriptedAndFit(width);
    }

    /** What is posted is looked at with a script running, for axe is one. */
    private static void isScriptedAndFit(int width) {
        Page page = open("/rules/try?kind=notice-expiry", width);
        page.getByText("Answer it").click();
        isFit(page, "try answered");
        page.locator("#given").fill("{\"colour\": }");
        page.getByText("Answer it").click();
        isFit(page, "try mistaken");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("run the vectors that ship, and a file of one's own of which a case fails")
    void vectors(int width) {
        isFit(open("/rules/vectors", width), "vectors");
        isFit(open("/rules/vectors?file=counting", width), "vectors passed");
        Page page = open("/rules/vectors?file=counting", width);
        assertThat(page.locator(".came").innerText()).endsWith(" passed, 0 failed.");

        String own = "{\"format\": \"partnership-vectors/1\", \"cases\": [{\"id\": \"<i>\", \"kind\": \"pigeon\","
                + " \"given\": {}, \"expect\": {\"a\": 1}}]}";
        page.locator("#own").setInputFiles(new FilePayload("own.json", "application/json", own.getBytes(UTF_8)));
        page.locator("form[method=post] button").click();
        assertThat(page.locator(".came").innerText()).isEqualTo("0 passed, 1 failed.");
        assertThat(page.locator("details summary").innerText()).isEqualTo("Failed: <i>");
        assertThat(page.locator("details pre").innerText()).isEqualTo("the kind 'pigeon' is not known");
        isFit(page, "vectors failed");
        page.locator("form[method=post] button").click();
        assertThat(page.locator(".error-summary").innerText()).contains("Select a file of vectors");
        isFit(page, "vectors mistaken");
    }
}
