package uk.sharedservices.partnership.cli.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayName("The command forecast")
class ForecastCommandTest {

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    @Test
    @DisplayName(
            "tells Tameside's balance in a sentence and a table, with assumptions and sources under them, in 100 columns")
    void tameside() {
        Outcome outcome = run(false, "--council", "Tameside");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines())
                .startsWith("Tameside: the Dedicated Schools Grant balance to 31 March 2029")
                .contains("Assumptions", "Sources", "Rules", "Year by year")
                .anyMatch(
                        line -> line.startsWith(
                                "If nothing new is done, Tameside's deficit of £7,930,453 at 31 March 2024 becomes a deficit of"))
                .anyMatch(line -> line.startsWith("2025 * ") && line.endsWith("not drawn"))
                .anyMatch(line -> line.startsWith("2029 "))
                .contains("* Plans as published, the rest assumed.", "Not counted here")
                .anyMatch(line -> line.startsWith("Years that have ended, to 31 March 2026, are forecast too"))
                .anyMatch(line -> line.contains("it is in deficit already at 31 March 2024."))
                .anyMatch(line -> line.startsWith("No saving and no new transfer is assumed"))
                .anyMatch(line -> line.contains("Open Government Licence v3.0"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(outcome.err()).as("no bar in a pipe").isEmpty();
        assertThat(run(false, "--council", "e08000008").out()).isEqualTo(outcome.out());
        assertThat(run(false, "--council", "Tameside", "--seed", "2").out()).isNotEqualTo(outcome.out());
    }

    @Test
    @DisplayName(
            "names what is announced and not counted, the stability grant, the override and what comes after it, as at a day")
    void notCounted() {
        String page =
                unbroken(run(false, "--council", "Tameside", "--runs", "300").out());

        assertThat(page)
                .contains(
                        "Announced only: the department is to pay 90 % of an eligible high-needs deficit at 31 March 2026",
                        "Announced only: a deficit is to be kept off revenue accounts to 31 March 2028",
                        "Announced only: the cost of special educational needs is to be managed within the overall government");
        assertThat(unbroken(run(false, "--council", "Tameside", "--runs", "300", "--as-at", "2025-06-19")
                        .out()))
                .doesNotContain("Announced only", "2026, are forecast too")
                .contains(" deficit must not be charged to a revenue account");
    }

    @Test
    @DisplayName("says when a level is passed, and what carrying the deficit costs")
    void crossingAndCost() {
        assertThat(unbroken(
                        run(false, "--council", "Tameside", "--runs", "300", "--level", "20,000,000", "--interest", "5")
                                .out()))
                .containsPattern("On the unmitigated path it is first above £20,000,000 at 31 March 20\\d\\d\\.")
                .containsPattern("Carrying the deficit costs the general fund £8\\.6m over these years");
    }

    @Test
    @DisplayName("warns of Stockport, whose in-year figure is an average")
    void warns() {
        assertThat(unbroken(
                        run(false, "--council", "Stockport", "--runs", "300").out()))
                .contains(
                        "Warning: The in-year figure of 2023/24 is the average movement of two years.",
                        "the outturn in-year figure is needed");
    }

    @Test
    @DisplayName("draws what a saving delivers where a spread of it is told")
    void delivery() {
        String page = unbroken(run(
                        false,
                        "--council",
                        "Tameside",
                        "--runs",
                        "300",
                        "--saving",
                        "1000000",
                        "--delivery",
                        "60",
                        "--delivery-spread",
                        "10")
                .out());

        assertThat(page).contains("£1,000,000, 60 % of it delivered", "M-SIMULATION-DELIVERY");
        assertThat(unbroken(run(false, "--council", "Tameside", "--runs", "300", "--saving", "1000000")
                        .out()))
                .doesNotContain("M-SIMULATION-DELIVERY");
    }

    @Test
    @DisplayName("shows a bar on a terminal and takes it away again")
    void showsABar() {
        Outcome outcome =
                run(true, "--council", "Tameside", "--runs", "2000", "--saving", "1,000,000", "--interest", "5%");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("100 %").endsWith("\r");
        assertThat(outcome.out()).contains("mitigated", "carrying the deficit costs the general fund");
    }

    @Test
    @DisplayName("forecasts every authority with complete figures, and names those left out, Newham among them")
    void all() {
        Outcome outcome = run(false, "--all", "--runs", "300", "--years", "2");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("Left out", "Newham: ", "each authority stays answerable for its own account")
                .contains(
                        "Assumptions",
                        "Spread of growth",
                        "seed 1",
                        "Not counted here",
                        "Each authority at 31 March 2026")
                .containsPattern("Tameside +£[0-9,]+\\.\\dm +£[0-9,]+\\.\\dm +£[0-9,]+\\.\\dm\\R")
                .contains("drawn independently of each other")
                .containsPattern("\\R2025 +not drawn +£1,873\\.5m\\R");
        assertThat(run(false, "--all", "--runs", "300", "--years", "2", "--json")
                        .out())
                .startsWith("{")
                .contains("\"leftOut\"", "M-SIMULATION-NATIONAL");
    }

    @Test
    @DisplayName("answers in JSON, with the rows of the management plan")
    void inJson() {
        Outcome outcome = run(false, "--council", "Stockport", "--runs", "300", "--json");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("{").contains("\"managementPlan\"", "\"1.9.3\"", "M-FORECAST-BALANCE");
        assertThat(outcome.out().replaceAll("\\s+", ""))
                .as("the years of which anything was drawn, and what a reader has to know first")
                .contains("\"drawn\":[\"2025/26\",", "\"notCounted\":[\"", "\"warnings\":[\"Thein-yearfigure");
    }

    @Test
    @DisplayName("takes assumptions from a file, and tells its faults")
    void fromAFile() throws IOException {
        Path good = folder.resolve("good.json");
        Files.writeString(good, """
                {"of": "Rotherham", "firstYear": "2021/22", "years": 2, "opening": "21370000",
                 "givenInYear": ["0", "-910000"],
                 "external": [{"from": "DEPARTMENT", "amounts": ["8530000", "6000000"]}]}
                """);
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, """
                {"of": "Rotherham", "firstYear": "2021/22", "years": 2, "opening": "21.37m"}
                """);
        Path barred = folder.resolve("barred.json");
        Files.writeString(barred, """
                {"of": "Rotherham", "firstYear": "2021/22", "years": 1, "opening": "21370000", "givenInYear": ["0"],
                 "external": [{"from": "COUNCIL", "amounts": ["1"]}]}
                """);

        assertThat(run(false, "--assumptions", good.toString()).out())
                .contains("£12,840,000", "£5,930,000", "Nothing in this forecast was drawn", "not drawn")
                .doesNotContain("p95 are percentiles");
        Path spread = folder.resolve("spread.json");
        Files.writeString(spread, """
                {"of": "Anytown", "firstYear": "2025/26", "years": 1, "opening": "0",
                 "placements": [{"placement": "ALL", "plans": "100", "unitCost": "10000", "growth": []}],
                 "spread": {"ownMean": "1.5", "year": "4.25", "delivery": "0"}}
                """);
        assertThat(unbroken(run(false, "--assumptions", spread.toString()).out()))
                .contains("1.5 points of an authority's own mean and 4.25 points of a year about it");
        Outcome faulty = run(false, "--assumptions", bad.toString());
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.err()).contains("$.opening must be whole pounds");
        Outcome refused = run(false, "--assumptions", barred.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("Not permitted.", "M-FORECAST-EXTERNAL");
    }

    @Test
    @DisplayName("cannot say of Newham, and says why")
    void newham() {
        Outcome outcome = run(false, "--council", "Newham");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("Cannot say. Newham: ");
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--growth, -200, must be from -100 to 100 per cent",
        "--growth, 10000, must be from -100 to 100 per cent",
        "--growth, NaN, must be digits",
        "--runs, 0, --runs must be from 1 to 1000000",
        "--runs, 1000001, --runs must be from 1 to 1000000",
        "--years, 11, --years must be from 1 to 10",
        "--saving, 9999999999999999, must be whole pounds in digits",
        "--saving, '1,5', must be whole pounds in digits",
        "--saving, -5, --saving must be nothing or more",
        "--interest, -1, --interest must be nothing or more",
        "--in-year, 900000000000, --in-year must be within the high needs block of 2023/24",
        "--delivery, 50, --saving must be given where its delivery is",
        "--as-at, yesterday, --as-at",
    })
    @DisplayName("refuses growth, runs, years and sums that cannot be, with status 2")
    void refuses(String option, String value, String message) {
        Outcome outcome = run(false, "--council", "Tameside", option, value);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
    }

    @Test
    @DisplayName("is used wrongly without a council, or with one that is none")
    void usedWrongly() {
        assertThat(run(false).status()).isEqualTo(2);
        assertThat(run(false, "--council", "Camelot").err()).contains("--council must be an English council");
        assertThat(run(false, "--council", "Tameside", "--all").status()).isEqualTo(2);
        assertThat(run(false, "--all", "--in-year", "1000000").err()).contains("--in-year must be of one council");
    }

    private static String unbroken(String page) {
        return page.replaceAll("\\s+", " ");
    }

    private static Outcome run(boolean watched, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new ForecastCommand(() -> watched))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).toArray(String[]::new));
        return new Outcome(status, out.toString(), err.toString());
    }
}
