package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import uk.sharedservices.partnership.conformance.EveryRule;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("The command rules")
class RulesCommandTest {

    private record Outcome(int status, String out, String err) {}

    @Test
    @DisplayName("prints one rule whole: sentence, certainty, day, authorities with addresses, every vector")
    void oneRule() {
        Outcome outcome = run("rules", "R3e");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                        R3e: practice, checked on 21 November 2026
                          Where 28 clear days' notice of a key decision is impracticable, it may be made once the chair of
                            the relevant scrutiny committee (each member of it, if there is no chair) has been told in
                            writing, that notice has been published, and five clear days have elapsed following the day on
                            which it was; working days are counted by analogy with Elitestone.
                          Authority: SI 2012/2089 reg 10
                            https://www.legislation.gov.uk/uksi/2012/2089
                          Authority: R v Swansea CC ex p Elitestone (1993) 66 P&CR 422 (CA)
                            https://www.estatesgazette.co.uk/legal/r-v-swansea-city-council-ex-parte-elitstone-ltd
                          Vectors of publication: P07, P08
                          Vectors of timetables: M01
                        """);
    }

    @Test
    @DisplayName("prints every rule in the order of the law, finance's last, and names a few of many vectors")
    void everyRule() {
        Outcome outcome = run("rules");
        List<String> heads = outcome.out()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();

        assertThat(outcome.status()).isZero();
        assertThat(heads)
                .isEqualTo(EveryRule.rules().stream().map(Rule::id).toList())
                .startsWith("R1", "R1b", "R1c", "R2")
                .containsSubsequence("DSG-OWN-ACCOUNT", "DSG-RECONCILES", "DSG-OVERRIDE", "M-SHARE");
        assertThat(outcome.out().lines())
                .contains("  Vectors of law: N01, N05, N06, N07, N08, N10, N11, N12 and 15 more")
                .allMatch(line -> line.length() <= 100 || line.startsWith("    https://"));
    }

    @Test
    @DisplayName("prints rules as JSON with every vector, by whatever case their ids are typed")
    void asJson() throws IOException {
        Outcome outcome = run("rules", "r1c", "DSG-reconciles", "--json");
        JsonNode rules = new JsonMapper().readTree(outcome.out());

        assertThat(outcome.status()).isZero();
        assertThat(rules).hasSize(2);
        assertThat(rules.get(0).path("id").asText()).isEqualTo("R1c");
        assertThat(rules.get(0).path("statement").asText()).startsWith("A period that starts because");
        assertThat(rules.get(0).path("certainty").asText()).isEqualTo("SETTLED");
        assertThat(rules.get(0).path("checkedOn").asText()).isEqualTo("2026-11-21");
        assertThat(rules.get(0).path("citations").get(0).path("link").asText()).startsWith("https://");
        assertThat(rules.get(0).path("vectors").get(0).toString()).isEqualTo("{\"file\":\"counting\",\"id\":\"K10\"}");
        assertThat(rules.get(1).path("vectors").size()).isGreaterThan(60);
    }

    @Test
    @DisplayName("prints the rules that it knows, and refuses an id that no rule has without printing all there are")
    void unknownId() {
        Outcome outcome = run("rules", "R5", "R99", "NOPE", "R99");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("ID must be the id of a rule, but was 'R99', 'NOPE'; without an ID every rule is printed")
                .doesNotContain("R1b");
        assertThat(outcome.out()).isEqualTo(run("rules", "R5").out()).startsWith("R5: ");
        assertThat(run("rules", "R99", "--json").out()).isEmpty();
    }

    @Test
    @DisplayName("has for every rule a day, a certainty, an authority and a vector to print")
    void lacksNothing() {
        EveryRule.entries()
                .forEach(entry -> assertThat(run("rules", entry.rule().id()).out())
                        .startsWith(entry.rule().id() + ": "
                                + entry.rule().certainty().words() + ", checked on ")
                        .contains("  Authority: ", "  Vectors of "));
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Outcome(commandLine.execute(arguments), out.toString(), err.toString());
    }
}
