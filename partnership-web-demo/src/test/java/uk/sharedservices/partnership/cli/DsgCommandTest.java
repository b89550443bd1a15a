package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("On the command line dsg")
class DsgCommandTest {

    private record Outcome(int status, String out, String err) {

        /** The text as one line, however it was broken. */
        String unbroken() {
            return out.replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("tells Tameside's 3.243 + 2.257 = 5.500 as the report had it, and the override as then known")
    void reference() {
        Outcome outcome = run("dsg");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.unbroken())
                .contains(
                        "Dedicated Schools Grant at the end of 2022/23 (31 March 2023), as known on 23 November 2022",
                        "Carried forward £5.500m £5,500,000 deficit",
                        "Carried forward as a share of the grant 2.27 %",
                        "£3.243m + £2.257m = £5.500m agrees exactly.",
                        "The statutory override, for a deficit at 31 March 2023: in force. Known to: 31 March 2023.",
                        "The balance calls for: a management plan.",
                        "No Dedicated Schools Grant position of Stockport for 2022/23 is held that was known by 23 November 2022.",
                        "Rule DSG-NO-NETTING",
                        "£270,000",
                        "£48,000")
                .doesNotContain("3,306,000", "SI 2022/1328, made");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    @DisplayName("tells later what became of the forecast: 2.194 too high against 3.306")
    void forecastError() {
        assertThat(run("dsg --year 2022-23 --as-at 2026-11-22 --council Tameside")
                        .unbroken())
                .contains(
                        "Carried forward £3.306m £3,306,000 deficit",
                        "forecast as at 23 November 2022, in the year £2,257,000 deficit, carried forward £5,500,000 deficit",
                        "By the forecast as at 23 November 2022 £5,500,000, by the outturn £3,306,000: the deficit forecast was £2,194,000 too high.",
                        "Carried forward as a share of the grant 1.37 %",
                        "Known to: 31 March 2026.")
                .doesNotContain("Stockport: ");
    }

    @Test
    @DisplayName("puts both councils side by side, sums what is held apart, and says what is only announced")
    void sideBySide() {
        assertThat(run("dsg --year 2023/24 --as-at 2025-01-01").unbroken())
                .contains("Deficits: £31,746,453. Surpluses: £0.");
        assertThat(run("dsg --year 2026/27 --as-at 2026-11-22").unbroken())
                .contains("The statutory override, for a deficit at 31 March 2027: announced only.");
    }

    @Test
    @DisplayName("tells the place of any council among all, and why one has none")
    void place() throws IOException {
        assertThat(run("dsg --place tameside").unbroken())
                .contains(
                        "Tameside carried a deficit of £7,930,453 at 31 March 2024, 3.08 % of its gross grant of £257,272,848 for"
                                + " 2023/24. By that share it is number 72 of 150 councils",
                        "Open Government Licence v3.0");
        assertThat(run("dsg --place E06000060").status()).isEqualTo(1);
        assertThat(run("dsg --place E06000060").unbroken()).contains("Cannot say.");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(run("dsg --place Stockport --json").out())
                        .at("/standing/value/rank")
                        .asInt())
                .isEqualTo(17);
        assertThat(run("dsg --place Atlantis").err())
                .contains("--place must be an English council, by name or GSS code, but was 'Atlantis'");
    }

    @Test
    @DisplayName("ends with status 1 where no balance is held")
    void nothingHeld() {
        Outcome outcome = run("dsg --year 2016/17");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.unbroken())
                .contains("Deficits: Cannot say. The balance of Tameside at 31 March 2017 is not held.")
                .doesNotContain("Of the councils held alone");
    }

    @Test
    @DisplayName("prints the same as JSON, each answer with its derivation")
    void json() throws IOException {
        JsonNode report =
                JsonMapper.builder().build().readTree(run("dsg --json").out());

        assertThat(report.at("/accounts/0/carriedForward/value/amount").asText())
                .isEqualTo("5500000.00");
        assertThat(report.at("/override/value").asText()).isEqualTo("IN_FORCE");
        assertThat(report.at("/accounts/0/carriedForward/derivation/steps")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2022 | must be two years in a row such as 2022/23, 2022-23 or 22/23, but was '2022'",
                "--year 2010/11 | financial year asked for the rule on carrying a deficit must be 2014/15 or later",
                "--council Leeds | --council must be one of Tameside (E08000008), Stockport (E08000007), but was 'Leeds'",
                "--as-at 2022-02-30 | must be a day that exists"
            })
    @DisplayName("refuses what makes no sense, in words")
    void wrongUse(String options, String message) {
        Outcome outcome = run("dsg " + options);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
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
