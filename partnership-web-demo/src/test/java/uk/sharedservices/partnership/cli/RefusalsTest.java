package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command that was used wrongly")
class RefusalsTest {

    private static final String COUNCILS =
            "\"councils\": [{\"code\": \"E08000008\", \"name\": \"Tameside\", \"status\":"
                    + " \"RECORDED\", \"source\": {\"document\": \"A\"}}%s]}";
    private static final String NOTHING =
            "{\"format\": \"partnership/2\", \"title\": \"Nothing\", \"documents\": [{\"id\": \"A\", \"title\": \"A\"}], "
                    + COUNCILS;
    private static final String STOCKPORT =
            ", {\"code\": \"E08000007\", \"name\": \"Stockport\", \"status\": \"RECORDED\","
                    + " \"source\": {\"document\": \"A\"}}";

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("nothing.json"), NOTHING.formatted(STOCKPORT));
        Files.writeString(folder.resolve("one.json"), NOTHING.formatted(""));
        Files.writeString(folder.resolve("empty.md"), " \n");
        Files.writeString(folder.resolve("weather.md"), "# Weather\n\nIt rained.\n");
        Files.writeString(folder.resolve("headless.md"), "It rained.\n");
        Files.write(folder.resolve("binary.md"), new byte[] {'#', 0, 1, 2});
        Files.writeString(folder.resolve("costs.json"), "{\"salary\": 1}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "report | Missing required options: '--kind=KIND', '--as-at=YYYY-MM-DD'.",
                "serve --port many | --port must be a whole number, but was 'many'.",
                "notice --given 2022-02-30 | --given must be a day that exists, written YYYY-MM-DD, but was '2022-02-30'.",
                "notice --given 0202-11-23 | --given must be in the years 1900 to 2199, but was 0202-11-23.",
                "notice --given 2022-11-23 --method pigeon | --method must be one of BY_HAND, POST, EMAIL, but was 'pigeon'.",
                "timetable --council Tameside --on 2022-11-23 --done agenda | --done must be STEP=YYYY-MM-DD, but was 'agenda'.",
                "timetable --council Tameside --on 2022-11-23 --key maybe | --key must be true or false, but was 'maybe'.",
                "exit-plan --by Tameside | exit-plan must be given --decided or --serve, or else --end, and not both.",
                "dsg --year 22 | --year must be two years in a row such as 2022/23, 2022-23 or 22/23, but was '22'.",
                "serve --behind-tls | --behind-tls must be given with --credentials, for whoever reaches the proxy could read and"
                        + " save.",
                "lint | Missing required parameter: 'FILE'.",
                "rules nope | ID must be the id of a rule, but was 'nope'; without an ID every rule is printed.",
                "schema nope | FORMAT must be one of partnership/2, governance-profiles/1, but was 'nope'.",
            })
    @DisplayName("says so in one sentence, and in one line where its options are explained")
    void oneSentence(String asked, String sentence) {
        Outcome outcome = run(asked);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .containsExactly(sentence, "For help: partnership-web-demo " + asked.split(" ", -1)[0] + " --help");
    }

    @Test
    @DisplayName("that is none at all is told with those it may be meant for")
    void noCommand() {
        assertThat(run("notise").err().lines())
                .startsWith("Unknown argument: 'notise'.")
                .anySatisfy(line -> assertThat(line).startsWith("Did you mean").contains("notice"))
                .endsWith("For help: partnership-web-demo --help");
        assertThat(run("notice --gven 2022-11-23").err()).contains("--given");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--kind minutes | --kind must be one of decision, update, notice, timetable, exit-plan, dsg, savings, summary",
                "--kind update --format doc | --format must be one of html, pdf, md, json, docx, xlsx, csv, ics, but was 'doc'.",
                "--kind update --out x.txt | --format must be given where the name of --out does not end with one of html,",
                "--kind update --out /nowhere/at/all.md | --out must be in a folder that exists",
                "--kind update --stamp now | --stamp must be a moment in UTC, written like 2022-11-23T09:30:00Z",
                "--kind update --agreement x | --agreement must be one of shared-director-of-education, but was 'x'.",
                "--kind update --file a.json b.json | The partnership file must be named once",
                "--kind update --paragraphs @missing.md | missing.md",
                "--kind update --paragraphs @empty.md | --paragraphs must hold text, but",
                "--kind update --paragraphs @binary.md | --paragraphs must be plain text or Markdown in UTF-8, but",
                "--kind update --paragraphs @weather.md | must be a section of this report: Purpose of the report",
                "--kind update --paragraphs @weather.md | but was 'weather'. See --paragraphs.",
                "--kind update --paragraphs @headless.md | The officer's paragraphs must each stand under a heading",
                "--kind notice | The day of service of a notice must be told, but was left out. Give it with --serve.",
                "--kind notice --serve 2022-11-24 --by Trafford | --by must be one of Tameside",
                "--kind notice --serve 2022-11-24 --end 2022-12-22 | must not be before Friday 23 December 2022, the first day",
                "--kind decision --proposal x | --proposal must be one of share-director-of-education, phase-1-services, end-",
                "--kind decision --proposal share-director-of-education | the recommendations that the partnership holds are on",
                "--kind timetable | The council whose timetable it is must be one of Tameside, Stockport, but was left out. Give it with --by.",
                "--kind timetable --by Tameside | there is no meeting without a day, but was left out. Give it with --decided.",
                "--kind timetable --by Tameside --decided 2022-11-23 --published 2022-11-22 | but was 2022-11-22. See --published.",
                "--kind exit-plan --decided 2022-11-23 --published 2022-11-22 | but was 2022-11-22. See --published.",
                "--kind exit-plan --call-in -3 | --call-in must be 1 to 60 working days, or 0 for none, but was -3.",
                "--kind dsg --year 1950/51 | but was 1950/51. See --year.",
                "--kind savings --format ics | must have a step on a day or more",
                "@nothing.json --kind decision | but was not: the partnership holds none.",
                "@nothing.json --kind notice | The agreement must be one that the partnership lists, but was not: it lists none.",
                "@nothing.json --kind exit-plan | but was not: it lists none.",
                "@nothing.json --kind timetable | must be one of Tameside, Stockport, but was left out. Give it with --by.",
                "@nothing.json --kind dsg | tells of no grant by Wednesday 23 November 2022, but was left out. Give it with --year.",
                "@nothing.json --kind update --agreement x | --agreement must be one that the partnership lists, which lists none",
            })
    @DisplayName("to make a document names the option to give, or to mend, and what it can be")
    void documents(String asked, String told) {
        Outcome outcome = run("report --as-at 2022-11-23 " + asked);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(told).doesNotContain("Exception", "\tat ", "Usage:", "''");
        assertThat(outcome.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("(?s)[A-Z-].*"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "report --kind notice --serve 2021-03-01 | --serve must not be before the day the agreement began, 1 April 2021",
                "report --kind exit-plan --serve 2021-03-01 | --serve must not be before the day the agreement began",
                "report --kind exit-plan --end 2021-03-01 | --end must not be before the day the agreement began",
                "report @one.json --kind summary | $.councils must hold two councils or more, but holds 1.",
                "report @one.json --kind summary | one.json; nothing was made.",
                "report --kind exit-plan --costs @costs.json | $.salary must be one of the fields",
                "report --kind exit-plan --costs @costs.json | 1 fault in ",
                "report @empty.md --kind summary | 1 fault in ",
                "calendar @nothing.json | The partnership holds no day for a calendar, so none was made.",
                "calendar @one.json | one.json; nothing was made.",
            })
    @DisplayName("is told apart from input with faults, which has status 1 and is told with its file or option")
    void faults(String asked, String told) {
        Outcome outcome = run(asked + " --as-at 2022-11-23");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(told).doesNotContain("$.given", "$.serveOn", "$.wantedEnd", "For help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--published 2022-11-24", "--key true", "--private", "--done agenda=2022-11-15"})
    @DisplayName("to say something of one decision names the decision, or a calendar of all would tell it of each")
    void oneDecision(String said) {
        assertThat(run("calendar --as-at 2022-11-23 " + said).err()).contains("must come with --proposal");
        assertThat(run("calendar --as-at 2022-11-23 --proposal end-shared-director " + said)
                        .status())
                .isZero();
        assertThat(run("calendar --as-at 2022-11-23 --by Tameside").err()).startsWith("Unknown option: '--by'.");
    }

    @Test
    @DisplayName("to check nothing is not told that nothing disagrees")
    void lintNothing() {
        Outcome outcome = run("lint @empty.md");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("The file must hold text, but ").contains("empty.md is empty");
    }

    private Outcome run(String asked) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(asked.replace("@", folder + "/").split(" ", -1));
        return new Outcome(status, out.toString(), err.toString());
    }
}
