package uk.sharedservices.partnership.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("On the command line")
class DecisionCommandsTest {

    private static final String REFERENCE = "timetable --council Tameside --on 2022-11-23 --key true";

    private record Outcome(int status, String out, String err) {

        /** The text as one line, however it was broken. */
        String unbroken() {
            return out.replaceAll("\\s+", " ");
        }

        JsonNode json() throws IOException {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("timetable")
    class Timetable {

        @Test
        @DisplayName("gives the latest day of each step with the other reading beside it")
        void latestDays() {
            Outcome outcome = run(REFERENCE);

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out().lines())
                    .contains(
                            "Decision of the executive of Tameside on Wednesday 23 November 2022",
                            "  Notice of the key decision: Tuesday 25 October 2022",
                            "    Counted in working days only: Thursday 13 October 2022",
                            "  Agenda and reports: Tuesday 15 November 2022")
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }

        @Test
        @DisplayName("says as at a day what has passed and what can still be done")
        void asAt() {
            Outcome outcome = run(REFERENCE + " --as-at 2022-11-01 --done agenda=2022-10-31");

            assertThat(outcome.unbroken())
                    .contains(
                            "Notice of the key decision: Tuesday 25 October 2022 (passed, 7 days ago)",
                            "Agenda and reports: Tuesday 15 November 2022 (taken in time on Monday 31 October 2022)",
                            "General exception:",
                            "Special urgency:",
                            "The earliest decision: Wednesday 30 November 2022.");
        }

        @Test
        @DisplayName("times any council by its profile, and says when its decision takes effect")
        void effect() {
            assertThat(run("timetable --council stockport --on 2022-11-23 --published 2022-11-24")
                            .out())
                    .contains(
                            "effective from Thursday 1 December 2022, call-in closing on Wednesday 30 November 2022.");
            assertThat(run(REFERENCE + " --published 2022-11-24 --call-in 5").unbroken())
                    .contains("effective from Friday 2 December 2022", "(a what-if, not the council's own rule)");
            assertThat(run(REFERENCE + " --published 2022-11-24").unbroken())
                    .contains("Cannot say. The call-in rule of Tameside is not known.");
        }

        @Test
        @DisplayName("is JSON for a program, with each step's derivation")
        void asJson() throws IOException {
            JsonNode json = run(REFERENCE + " --as-at 2022-11-01 --json").json();

            assertThat(json.at("/lines/0/step").asText()).isEqualTo("KEY_DECISION_NOTICE");
            assertThat(json.at("/lines/0/latest/defaultReading").asText()).isEqualTo("CALENDAR_DAYS");
            assertThat(json.at("/lines/0/latest/derivation/steps/0/rule").asText())
                    .isEqualTo("R3");
            assertThat(json.at("/lines/0/waysLeft/0/lastDay/latest").asText()).isEqualTo("2022-11-15");
            assertThat(json.at("/effect/answer").asText()).isEqualTo("cannotSay");
        }

        @Test
        @DisplayName("past the calendar's horizon has no answer: status 1")
        void pastTheHorizon() {
            assertThat(run("timetable --council Tameside --on 2029-03-01").status())
                    .isEqualTo(1);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "--on 2022-02-30 | must be a day that exists",
                    "--on 2022-11-23 --done nothing=2022-11-15 | --done must name one of key-notice, private-notice, scrutiny",
                    "--on 2022-11-23 --done agenda=soon | --done agenda must give a day that exists, written YYYY-MM-DD, but gave 'soon'",
                    "--on 2022-11-23 --maker COMMITTEE --private | private meeting must be one of the executive",
                    "--on 2022-11-23 --from 2022-11-24 | period of the decision must not begin after its last day 2022-11-23",
                    "--on 2022-11-23 --scrutiny 2022-12-01 | scrutiny before the decision must not be after the decision",
                    "--on 2022-11-23 --published 2022-11-22 | publication of the decision must not be before the decision",
                    "--on 2022-11-23 --call-in 99 | --call-in must be 1 to 60 working days, or 0 for none, but was 99",
                })
        @DisplayName("wrongly used has status 2 and says what must hold")
        void wrongUse(String options, String message) {
            Outcome outcome = run("timetable --council Tameside " + options);

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
        }

        @Test
        @DisplayName("of a council nobody knows says which it may be")
        void unknownCouncil() {
            Outcome outcome = run("timetable --council Rutlandshire --on 2022-11-23");

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains("--council must be a GSS code, or the name of a council");
        }

        @Test
        @DisplayName("reads profiles of one's own, and refuses faulty ones with every fault")
        void ownProfiles() throws IOException {
            Path profiles = folder.resolve("profiles.json");
            Files.writeString(profiles, "{\"format\": \"governance-profiles/1\", \"profiles\": [{}]}");
            Outcome faulty = run(REFERENCE + " --profiles " + profiles);

            assertThat(faulty.status()).isEqualTo(1);
            assertThat(faulty.err()).contains("$.profiles[0].checkedOn must be given, but is missing.");
        }
    }

    @Nested
    @DisplayName("exit-plan")
    class ExitPlan {

        @Test
        @DisplayName("forward cannot say for Tameside, with labelled what-ifs and status 1")
        void cannotSay() {
            Outcome outcome = run("exit-plan --by Tameside --decided 2022-11-23 --published 2022-11-24");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out().lines())
                    .contains("What if (none of these is the answer)")
                    .contains(
                            "  If call-in were five clear working days after publication: the last day would be Friday 30");
        }

        @Test
        @DisplayName("forward on an assumption, or from a day of service, has the reference dates")
        void referenceDates() throws IOException {
            JsonNode assumed =
                    run("exit-plan --by Tameside --decided 2022-11-23 --published 2022-11-24 --call-in 5 --json")
                            .json();
            Outcome served = run("exit-plan --by Tameside --serve 2022-11-24");

            assertThat(assumed.at("/lastDay/value").asText()).isEqualTo("2022-12-30");
            assertThat(served.unbroken())
                    .contains(
                            "The last day of the notice: Thursday 22 December 2022.",
                            "Caution: Whether the decision could be implemented on Thursday 24 November 2022 cannot be");
        }

        @Test
        @DisplayName("forward takes the decision of another party, where every party must approve")
        void everyParty() throws IOException {
            Path file = folder.resolve("partnership.json");
            String approval = "{\"council\": \"E08000007\", \"capacity\": \"EXECUTIVE\", \"status\": \"ASSUMED\","
                    + " \"source\": {\"document\": \"B\"}}, ";
            Files.writeString(
                    file,
                    new String(ReferencePartnership.file(), UTF_8)
                            .replace(
                                    "\"approvals\": [",
                                    "\"exitApproval\": \"EVERY_PARTY\", \"approvals\": [" + approval));
            String asked =
                    "exit-plan --by Tameside --decided 2022-11-23 --published 2022-11-24 --call-in 5 --file " + file;

            assertThat(run(asked).unbroken())
                    .contains("No decision by the executive of Stockport to end the agreement is given.");
            assertThat(run(asked + " --party-decided Stockport=2022-11-29 --party-published Stockport=2022-11-30")
                            .unbroken())
                    .contains("Notice may be served from Thursday 8 December 2022.");
        }

        @Test
        @DisplayName("back from a wanted end has the latest day of each step, its slack and what binds")
        void back() {
            Outcome outcome = run("exit-plan --by Tameside --end 2022-12-31 --call-in 5 --key true --as-at 2022-10-20");

            assertThat(outcome.status()).isZero();
            assertThat(outcome.unbroken())
                    .contains(
                            "Notice of the key decision (Tameside): Tuesday 25 October 2022 (5 days left)",
                            "Decision (Tameside): Wednesday 23 November 2022 (34 days left)",
                            "Service of the notice (Tameside): Friday 2 December 2022",
                            "The step that binds: Notice of the key decision.");
        }

        @Test
        @DisplayName("back counts a step taken in time as taken, and not as passed")
        void stepsTaken() {
            Outcome outcome = run("exit-plan --by Tameside --end 2022-12-31 --call-in 5 --key true --as-at 2022-11-01"
                    + " --done key-notice=2022-10-24");

            assertThat(outcome.unbroken())
                    .contains("Tuesday 25 October 2022 (taken on Monday 24 October 2022)")
                    .doesNotContain("too late");
        }

        @Test
        @DisplayName("back when it is too late says so, with the ways left and the end that could be named")
        void tooLate() throws IOException {
            Outcome outcome = run("exit-plan --by Tameside --end 2022-12-31 --call-in 5 --key true --as-at 2022-11-01");
            JsonNode json = run("exit-plan --by Tameside --end 2022-12-31 --call-in 5 --as-at 2022-11-01 --json")
                    .json();

            assertThat(outcome.unbroken())
                    .contains("It is too late to reach that end in the ordinary way;", "General exception:");
            assertThat(json.at("/tooLate").asBoolean()).isTrue();
            assertThat(json.at("/binding/kind").asText()).isEqualTo("KEY_DECISION_NOTICE");
        }

        @ParameterizedTest(name = "[{0}]: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "--method BY_HAND | exit-plan must be given --decided or --serve, or else --end",
                    "--end 2022-12-31 --serve 2022-11-24 | exit-plan must be given --decided or --serve, or else --end",
                    "--serve 2022-11-24 --as-at 2022-11-01 | --as-at, --key, --private, --published-within and --done must come with --end",
                    "--serve 2022-11-24 --party-published Stockport=2022-11-24 | --party-published must come with --party-decided",
                    "--end 2022-12-31 --party-decided Stockport=2022-11-24 | --party-decided must come with --decided or --serve",
                    "--serve 2022-11-24 --party-decided Trafford=2022-11-24 | --party-decided must be one of Tameside",
                    "--serve 2022-11-24 --party-decided Stockport=soon | --party-decided Stockport must give a day that exists",
                    "--serve 2022-11-24 --published 2022-11-24 | --published must come with --decided",
                    "--decided 2022-11-23 --published 2022-11-22 | decision must not be published before the day of the decision",
                    "--end 2022-12-31 --published-within -1 | publication after the decision must be within 0 to 60 working days",
                    "--serve 2022-11-24 --agreement none | --agreement must be one of shared-director-of-education, but was 'none'",
                })
        @DisplayName("wrongly used has status 2 and says what must hold")
        void wrongUse(String options, String message) {
            Outcome outcome = run("exit-plan --by Tameside " + options);

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
        }

        @Test
        @DisplayName("by a stranger, or outside the agreement's term, is a fault: status 1")
        void faults() {
            assertThat(run("exit-plan --by Tameside --serve 2020-01-01").status())
                    .isEqualTo(1);
            assertThat(run("exit-plan --by Tameside --end 2020-01-01").status()).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("notice")
    class Notice {

        @Test
        @DisplayName("judges the end that a notice names, with a note that a court may read through a slip")
        void namedEnd() throws IOException {
            assertThat(run("notice --given 2022-11-23 --names 2022-12-21").out())
                    .contains("A notice that names Wednesday 21 December 2022 is arguable");
            assertThat(run("notice --given 2022-11-23 --names 2022-12-20").out())
                    .contains("too short on both readings", "[R7]");
            assertThat(run("notice --given 2022-11-23 --names 2022-12-22 --json")
                            .json()
                            .at("/namedEnd/value")
                            .asText())
                    .isEqualTo("VALID");
        }

        @Test
        @DisplayName("shows the period day by day")
        void strip() {
            assertThat(run("notice --given 2022-11-23 --strip").out().lines())
                    .contains(
                            "  Wednesday 23 November 2022: left out, the day of giving",
                            "  Wednesday 21 December 2022: day 28, the last day",
                            "  Thursday 22 December 2022: the first free day");
        }
    }

    private static Outcome run(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line.strip().split(" +"));
        return new Outcome(status, out.toString(), err.toString());
    }
}
