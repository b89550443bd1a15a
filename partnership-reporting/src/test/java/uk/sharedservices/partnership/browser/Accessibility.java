package uk.sharedservices.partnership.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Checks pages in a browser against WCAG 2.2 at levels A and AA, as far as axe can tell. */
public final class Accessibility {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Returns what a page breaks, a line for each rule with the elements concerned. */
    public static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // what is in order is long, and nobody reads it
        return new AxeBuilder(page)
                .options(options).withTags(WCAG_2_2_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
