package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.reporting.publish.markdown.MarkdownReport;

/**
 * Holds a document of every kind to the files that were looked at, beside this test among the resources. Where a change is meant,
 * one command writes them anew, to be looked at again before they are kept:
 *
 * <pre>{@code
 * mvn -o -pl partnership-core,partnership-finance,partnership-reporting test -Djacoco.skip=true \
 *     -Dtest=GoldenDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocuments.update=true
 * }</pre>
 */
@DisplayName("Of the reference partnership, the document")
class GoldenDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/uk/sharedservices/partnership/reporting/committee");

    @ParameterizedTest(name = "{0} is, as Markdown, what was looked at")
    @MethodSource("uk.sharedservices.partnership.reporting.committee.ReferenceDocuments#names")
    void markdown(String name) throws IOException {
        isAsLookedAt(name, ".md", new MarkdownReport());
    }

    @ParameterizedTest(name = "{0} is, as HTML, what was looked at")
    @MethodSource("uk.sharedservices.partnership.reporting.committee.ReferenceDocuments#names")
    void html(String name) throws IOException {
        isAsLookedAt(name, ".html", new HtmlReport());
    }

    @Test
    @DisplayName("of every kind is among them")
    void everyKind() {
        assertThat(ReferenceDocuments.names())
                .containsAll(
                        Arrays.stream(ReportKind.values()).map(ReportKind::id).toList());
    }

    private static void isAsLookedAt(String name, String ending, Renderer renderer) throws IOException {
        String printed = withoutStyle(PrintedTwice.text(renderer, ReferenceDocuments.of(name)));
        Path file = FOLDER.resolve(name + ending);
        if (Boolean.getBoolean("documents.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }
        assertThat(differing(printed.lines().toList(), Files.readAllLines(file)))
                .as("%s: where it is meant to have changed, write it anew (see this test) and look at it", file)
                .isEmpty();
    }

    private static Optional<String> differing(List<String> printed, List<String> lookedAt) {
        return IntStream.range(0, Math.max(printed.size(), lookedAt.size()))
                .filter(at -> !line(printed, at).equals(line(lookedAt, at)))
                .mapToObj(
                        at -> "line " + (at + 1) + " is\n  " + line(printed, at) + "\nand was\n  " + line(lookedAt, at))
                .findFirst();
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "(no line)";
    }

    /** The style is the same in all, and held by the test of the page itself. */
    private static String withoutStyle(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style></style>");
    }
}
