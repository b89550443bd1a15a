package uk.sharedservices.partnership.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("The line for a shell that the page of a tried case shows")
class LineForAShellTest extends RunningDemo {

    /** A name with all that means something to a shell. */
    private static final String NAME = "King's Lynn'; echo `id` $HOME \\\\ \\\"&\\\" #";

    private static final String CASE = "{\"amountPence\": 27000000, \"weights\": [{\"council\": \"" + NAME
            + "\", \"weight\": \"3473\"}, {\"council\": \"Stockport\", \"weight\": \"3506\"}]}";

    @Test
    @DisplayName("answers what the page answers, quotation marks in the case and all")
    void answersWhatThePageAnswers() throws Exception {
        assumeTrue(isThere("bash") && isThere("curl"), "bash and curl are on this machine");
        Document page = Jsoup.parse(get("/rules/try?kind=cost-share&given=" + URLEncoder.encode(CASE, UTF_8))
                .body());
        String line = page.select("pre[aria-label='The same from a shell']").text();
        String shown = page.select("pre[aria-label='The answer as JSON']").text();

        assertThat(line).startsWith("curl ").doesNotContain("@case.json");
        assertThat(shown).contains("King's Lynn");
        assertThat(tree(said(line)).path("value")).isEqualTo(tree(shown));
    }

    private static String said(String line) throws Exception {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true);
        bash.environment().put("no_proxy", "127.0.0.1");
        Process shell = bash.start();
        String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static JsonNode tree(String json) {
        return PartnershipJson.tree(json.getBytes(UTF_8), Integer.MAX_VALUE).orThrow();
    }
}
