package uk.sharedservices.partnership.reporting.publish.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;

/** The Nu checker of HTML. */
final class HtmlChecker {

    private HtmlChecker() {}

    /** Returns what is wrong with a page, without what the checker, of 2020, does not know: the part of {@code details} that opens, by which all open on paper. */
    static String errors(String page) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setForceHTML(true);
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !line.endsWith("Unknown pseudo-element or pseudo-class “::details-content”."))
                .collect(Collectors.joining("\n"));
    }
}
