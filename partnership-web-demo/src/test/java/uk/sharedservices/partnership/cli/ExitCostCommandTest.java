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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;

@DisplayName("On the command line, exit-cost")
class ExitCostCommandTest {

    private record Outcome(int status, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    @DisplayName("without costs says what is missing, and shows a file to fill in")
    void withoutCosts() {
        Outcome outcome = run("exit-cost --by Tameside --given 2022-11-23");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("Total: cannot say, for not everything is held.")
                .contains("No pay of the shared post is held: Director of Education.")
                .contains("EXAMPLE FIGURES, INVENTED.");
    }

    @Test
    @DisplayName(
            "with costs prints each council's part in each year, to the earliest end on each reading of the clause")
    void withCosts() throws IOException {
        Outcome outcome = run("exit-cost --by Tameside --given 2022-11-23 --costs " + costs(ExampleCosts.file()));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("The last day: Wednesday 21 December 2022.", "Total: £45,638.67.", "together")
                .contains("£95,000 x 28 days of 365 = £7,287.67", "£95,000 x 29 days of 365 = £7,547.95");
    }

    @Test
    @DisplayName("tells both totals where the readings fall on 31 March and 1 April, in two financial years")
    void straddles31March() throws IOException {
        String asked = "exit-cost --by Tameside --given 2023-03-03 --costs " + costs(ExampleCosts.file());
        Outcome outcome = run(asked);
        JsonNode answer =
                JsonMapper.builder().build().readTree(run(asked + " --json").out());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("Held to 31 March 2023 (the default), by council and financial year")
                .contains("  together   £71,666.07  £71,666.07")
                .contains("  together   £39,165.07  £32,769.65  £71,934.72");
        assertThat(answer.at("/total/answer").asText()).isEqualTo("readings");
        assertThat(answer.at("/otherReadings/0/lastDay").asText()).isEqualTo("2023-04-01");
    }

    @Test
    @DisplayName("prints JSON, and reckons to a last day that is given")
    void json() throws IOException {
        Outcome outcome = run("exit-cost --last-day 2023-05-23 --json --costs " + costs(ExampleCosts.file()));
        JsonNode answer = JsonMapper.builder().build().readTree(outcome.out());

        assertThat(outcome.status()).isZero();
        assertThat(answer.at("/total/answer").asText()).isEqualTo("determined");
        assertThat(answer.at("/total/value/pence").asLong()).isEqualTo(8_590_439);
        assertThat(answer.at("/lines/0/council").asText()).isEqualTo("Tameside");
    }

    @Test
    @DisplayName("prints the example alone")
    void example() {
        assertThat(run("exit-cost --example")).isEqualTo(new Outcome(0, ExampleCosts.file(), ""));
    }

    @Test
    @DisplayName("tells every fault of the costs")
    void faults() throws IOException {
        Outcome outcome = run("exit-cost --last-day 2023-05-23 --costs "
                + costs("{\"pay\": [{\"what\": \"x\", \"per\": \"MONTH\"}], \"salary\": 1}"));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("$.pay[0].per must be one of YEAR, DAY, WORKING_DAY, but was 'MONTH'.", "$.salary");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exit-cost --by Tameside | exit-cost must be given --given or --last-day, and not both",
                "exit-cost --by Nowhere --given 2022-11-23 | --by must be one of Tameside",
                "exit-cost --last-day 2023-02-30 | must be a day that exists",
                "exit-cost --last-day 2023-05-23 --costs none.json | The file must exist and be readable",
            })
    @DisplayName("refuses wrong use")
    void refuses(String arguments, String why) {
        Outcome outcome = run(arguments);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(why);
    }

    @Test
    @DisplayName("refuses a council that is none of the partnership's, for it would bear what nobody pays")
    void refusesAStranger() throws IOException {
        Outcome outcome = run("exit-cost --last-day 2023-05-23 --costs "
                + costs("{\"shares\": [{\"council\": \"Tamside\", \"weight\": \"1\"}]}"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("but names 'Tamside'");
    }

    private Path costs(String json) throws IOException {
        return Files.writeString(folder.resolve("costs.json"), json, UTF_8);
    }

    private static Outcome run(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line.split(" ", -1));
        return new Outcome(status, out.toString(), err.toString());
    }
}
