package uk.sharedservices.partnership.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("The command line")
class CommandLineTest {

    private static final String REFERENCE = new String(ReferencePartnership.file(), UTF_8);

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    @Nested
    @DisplayName("notice")
    class Notice {

        @Test
        @DisplayName("answers the exit question in text, with status 0")
        void inText() {
            Outcome outcome = run("notice", "--given", "2022-11-23", "--by", "e08000008");

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out().lines())
                    .startsWith("If Tameside gives notice on 23 November 2022")
                    .contains(
                            "The last day is Wednesday 21 December 2022: the agreement binds to midnight at its end. The first",
                            "  free day is Thursday 22 December 2022.",
                            "    Carried forward: £5,500,000 deficit (printed £5.500m)",
                            "    Carried forward as a share of the grant: 2.27 %")
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
            assertThat(outcome.err()).isEmpty();
        }

        @Test
        @DisplayName("answers in JSON")
        void inJson() {
            Outcome outcome = run("notice", "--given", "2022-11-23", "--json");

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out()).startsWith("{").contains("\"defaultReading\": \"CLEAR\"", "\"R1\"");
        }

        @Test
        @DisplayName("writes the report whole, and leaves nothing else behind")
        void writesTheReport() throws IOException {
            Path report = folder.resolve("exit.html");
            Outcome outcome = run("notice", "--given", "2022-11-23", "--report", report.toString());

            assertThat(outcome.status()).isZero();
            assertThat(Files.readString(report)).startsWith("<!DOCTYPE html>").contains("Wednesday 21 December 2022");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(report);
            }
        }

        @Test
        @DisplayName("that cannot be answered ends with status 1 and says why")
        void withoutAnAnswer() {
            Outcome outcome = run("notice", "--given", "2022-11-23", "--method", "post");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out()).contains("Cannot say. The agreement's clause on service is not known");
        }

        @Test
        @DisplayName("by post is counted from the day it is proved to be received")
        void received() {
            Outcome outcome = run("notice", "--given", "2022-11-23", "--method", "post", "--received", "2022-11-25");

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out())
                    .contains(
                            "The last day is Friday 23 December 2022",
                            "Caution: The agreement's clause on service is not known");
        }

        @Test
        @DisplayName("under a clause with a cut-off is counted by its time")
        void byItsTime() throws IOException {
            String file = file(REFERENCE.replace(
                    "\"noticeClause\"",
                    "\"serviceClause\": {\"wording\": \"by e-mail\", \"methods\": [{\"method\": \"EMAIL\", \"deeming\":"
                            + " {\"kind\": \"ELECTRONIC\", \"before\": \"16:30\"}}], \"conclusive\": true, \"status\":"
                            + " \"ASSUMED\", \"source\": {\"document\": \"B\"}}, \"noticeClause\""));
            String[] sent = {"notice", "--given", "2022-12-23", "--method", "email", "--file", file, "--time", "16:45"};

            assertThat(run(sent).out()).contains("The last day is Wednesday 25 January 2023");
            sent[sent.length - 1] = "16:29";
            assertThat(run(sent).out()).contains("The last day is Friday 20 January 2023");
            assertThat(run(Arrays.copyOf(sent, sent.length - 2)).status()).isEqualTo(1);
            assertThat(run("notice", "--given", "2022-12-23", "--file", file).out())
                    .contains("Not permitted. The agreement's clause on service does not allow notice by hand");
        }

        @Test
        @DisplayName("before the agreement began ends with status 1")
        void beforeTheAgreementBegan() {
            Outcome outcome = run("notice", "--given", "2021-03-31");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err())
                    .isEqualToIgnoringNewLines("$.given must not be before the day the agreement began, 1 April 2021"
                            + " (assumed), but was 2021-03-31.");
            assertThat(outcome.out()).isEmpty();
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(
                strings = {
                    "--given 2022-11-31",
                    "--given 2022-11-23 --by Manchester",
                    "--given 2022-11-23 --method pigeon",
                    "--given 2022-11-23 --time 24:00",
                    "--given 2022-11-23 --time 9:00",
                    "--given 2022-11-23 --received tomorrow",
                    "--given 2022-11-23 --file nowhere.json",
                    "--given 2022-11-23 --agreement Bad_Id",
                    "--given 2022-11-23 --report nowhere/report.html",
                    "--given 2022-11-23 --report .",
                    "--given 2022-11-23 --report /",
                    "",
                })
        @DisplayName("wrongly used ends with status 2 and a sentence")
        void wronglyUsed(String arguments) {
            Outcome outcome = run(("notice " + arguments).strip().split(" ", -1));

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).isNotEmpty().doesNotContain("\tat ");
        }

        @Test
        @DisplayName("says of a day that does not exist what must hold and what was found")
        void dayThatDoesNotExist() {
            assertThat(run("notice", "--given", "2022-11-31").err())
                    .contains("must be a day that exists, written YYYY-MM-DD, but was '2022-11-31'");
        }
    }

    @Nested
    @DisplayName("check")
    class Check {

        @Test
        @DisplayName("passes the bundled partnership and tells its rules")
        void passes() throws IOException {
            Outcome outcome = run("check", file(REFERENCE));

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out())
                    .contains(
                            "no faults (councils 2, agreements 1, shared posts 1, workstreams 8, proposals ",
                            "Every rule, as at Wednesday 23 November 2022:",
                            "Warning [P-LENGTH] sharedPosts[director-of-education].statedLengths: 18 months is stated in B,"
                                    + " paragraph 2.9; from 1 April 2021 to 23 November 2022 are 19 months and 22 days.",
                            "Cannot say [T-NOTICE] sharedPosts[director-of-education]: ",
                            "Met [DSG-RECONCILES] dsgPositions[E08000008, 2022/23]: £3.243m + £2.257m = £5.500m agrees"
                                    + " exactly.");
            assertThat(run("check", "--full", "--as-at", "2021-11-23", file(REFERENCE))
                            .out())
                    .contains("Every rule, as at Tuesday 23 November 2021:")
                    .contains("[PC-KEPT] commitments[phase-1-proposals]");
        }

        @Test
        @DisplayName("warns of figures that do not agree, with status 0")
        void warns() throws IOException {
            Outcome outcome = run("check", file(REFERENCE.replace("\"5.500\"", "\"5.600\"")));

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out()).contains("Warning [DSG-RECONCILES] dsgPositions[E08000008, 2022/23]");
        }

        @Test
        @DisplayName("warns of a notice clause that contradicts itself, with status 0, and of no other")
        void warnsOfAClause() throws IOException {
            Outcome outcome = run(
                    "check",
                    file(REFERENCE.replace(
                            "not less than four weeks' prior written notice",
                            "not less than 90 days (three months) notice by 31 December to end 31 March")));

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out())
                    .contains(
                            "Warning [A-CLAUSE-READ] agreements[shared-director-of-education].noticeClause: The"
                                    + " wording states \"90 days\" and \"three months\", but is read as 4 weeks.",
                            "Warning [A-CLAUSE-END] ",
                            "Warning [A-CLAUSE-LENGTHS] ",
                            "Warning [A-CLAUSE-BY] ");
            assertThat(run("check", file(REFERENCE)).out()).doesNotContain("Warning [A-");
        }

        @Test
        @DisplayName("reports every fault at once, with status 1")
        void reportsEveryFault() throws IOException {
            Outcome outcome = run(
                    "check",
                    file(REFERENCE
                            .replace("\"amount\": 4", "\"amount\": -4")
                            .replace("\"code\": \"E08000007\"", "\"code\": \"W06000015\"")
                            .replace("2022-11-23\",\n      \"signs", "2022-11-31\",\n      \"signs")));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out())
                    .contains(
                            "$.agreements[0].noticeClause.period.amount must be at least 1, but was '-4'.",
                            "$.councils[1].code must be the GSS code of an English local authority",
                            "$.dsgPositions[0].asAt must be a day, month, year or financial year of 1900 to 2199",
                            "but was '2022-11-31'.",
                            "faults in ");
        }

        @Test
        @DisplayName("of nonsense, of a cut file or of no file says so without a stack trace")
        void ofNonsense() throws IOException {
            Outcome nonsense = run("check", file("x".repeat(5 * 1024 * 1024)));
            Outcome cut = run("check", file(REFERENCE.substring(0, 1000)));
            Outcome none = run("check", folder.resolve("none.json").toString());

            assertThat(nonsense.status()).isEqualTo(1);
            assertThat(nonsense.out()).hasLineCount(2).startsWith("$ must be JSON, but it is not at line 1");
            assertThat(cut.status()).isEqualTo(1);
            assertThat(cut.out()).startsWith("$ must be complete JSON, but it is cut short at line ");
            assertThat(none.status()).isEqualTo(2);
            assertThat(none.err()).startsWith("The file must exist and be readable, but ");
        }
    }

    @Nested
    @DisplayName("vectors")
    class Vectors {

        private static final String CASE =
                "{\"format\": \"partnership-vectors/1\", \"title\": \"one\", \"cases\": [{\"id\":"
                        + " \"a\", \"kind\": \"working-day-shift\", \"given\": {\"from\": \"2018-10-05\", \"days\": 60},"
                        + " \"expect\": {\"date\": \"2019-01-02\"}}]}";

        @Test
        @DisplayName("that pass end with status 0 and the counts on the last line alone")
        void thatPass() throws IOException {
            Outcome outcome = run("vectors", file(CASE));

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out()).isEqualToIgnoringNewLines("1 passed, 0 failed");
        }

        @Test
        @DisplayName("that fail end with status 1, expected, got and the derivation before the counts")
        void thatFail() throws IOException {
            Outcome outcome = run("vectors", file(CASE.replace("2019-01-02", "2019-01-03")));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out())
                    .startsWith("FAILED a")
                    .contains("expected {\"date\":\"2019-01-03\"}", "got      {\"date\":\"2019-01-02\"}", "[R9]");
            assertThat(outcome.out().lines().toList()).last().isEqualTo("0 passed, 1 failed");
        }

        @Test
        @DisplayName("of other kinds are left out by --kind, and a run of none is no pass")
        void leftOut() throws IOException {
            Outcome outcome = run("vectors", "--kind", "reconcile", file(CASE));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out().lines())
                    .containsExactly(
                            "1 cases of other kinds left out by --kind", "No case was run.", "0 passed, 0 failed");
        }

        @Test
        @DisplayName("of a kind neither known nor in a file are wrongly used")
        void strangeKind() throws IOException {
            Outcome strange = run("vectors", "--kind", "working-day-shift,working-day-shfit", file(CASE));
            Outcome unknown =
                    run("vectors", "--kind", "cost-sharing", file(CASE.replace("working-day-shift", "cost-sharing")));

            assertThat(strange.status()).isEqualTo(2);
            assertThat(strange.err())
                    .contains("--kind must be a kind that is known (agreement-life, appraisal, ", "working-day-shfit");
            assertThat(unknown.status()).isEqualTo(1);
            assertThat(unknown.out()).contains("the kind 'cost-sharing' is not known");
        }

        @Test
        @DisplayName("without a file are wrongly used")
        void withoutAFile() {
            assertThat(run("vectors").status()).isEqualTo(2);
            assertThat(run("vectors").err()).startsWith("FILE must be given, or --shipped, but neither is");
        }

        @Test
        @DisplayName("that come with the program pass, beside a file or alone")
        void shipped() throws IOException {
            assertThat(run("vectors", "--shipped", "--kind", "clear-days,working-day-shift", file(CASE))
                            .out()
                            .lines())
                    .last()
                    .isEqualTo("10 passed, 0 failed");
        }
    }

    @ParameterizedTest(name = "{0} --help")
    @ValueSource(strings = {"", "serve", "check", "notice", "vectors", "rules"})
    @DisplayName("helps")
    void helps(String command) {
        Outcome outcome = run((command + " --help").strip().split(" ", -1));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Usage: ");
    }

    @Test
    @DisplayName("refuses a command it does not know, and serving where it cannot")
    void refuses() {
        assertThat(run("dance").status()).isEqualTo(2);
        assertThat(run("serve", "--port", "many").status()).isEqualTo(2);
        assertThat(run("serve", "--port", "99999").err()).startsWith("--port must be from 0 to 65535, but was 99999");
        assertThat(run("serve", "--port", "-1").status()).isEqualTo(2);
        assertThat(run("--port", "-1").status()).isEqualTo(2);
        assertThat(run("serve", "--host", "").err()).startsWith("--host must name an address, but was blank");
        Outcome nowhere = run("serve", "--host", "host.invalid", "--port", "0");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("--host must be an address of this machine, but was 'host.invalid'");
    }

    @Test
    @DisplayName("says that a port is taken, with status 1")
    void portTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("serve", "--data", folder.toString(), "--port", String.valueOf(taken.getLocalPort()));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err())
                    .startsWith("Port " + taken.getLocalPort() + " of 127.0.0.1 must be free to listen on, but is not");
        }
    }

    @Test
    @DisplayName("says in a sentence that the demo has nowhere to keep partnerships, with status 1")
    void nowhereToKeep() throws IOException {
        String file = file("no folder");

        assertThat(run("serve", "--data", file, "--port", "0"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "The data folder must be a folder that this program may write to, but " + file + " is not."
                                + System.lineSeparator()));
        assertThat(run("serve", "--database-url", "jdbc:postgresql://localhost:1/x?password=hidden")
                        .err())
                .startsWith("The PostgreSQL database localhost:1/x must be reachable, but is not")
                .doesNotContain("hidden");
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ".json"), content)
                .toString();
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = commandLine.execute(arguments);
        return new Outcome(status, out.toString(), err.toString());
    }
}
