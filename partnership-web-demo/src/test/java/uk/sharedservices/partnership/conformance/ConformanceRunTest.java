package uk.sharedservices.partnership.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Conformance vectors")
class ConformanceRunTest {

    private static final Set<String> ALL = Set.of();

    @ParameterizedTest(name = "{1} of {0}.json: {2} cases")
    @CsvSource({
        "law, notice-expiry, 23",
        "law, deemed-service, 5",
        "law, publication-deadline, 3",
        "law, earliest-after-notice, 1",
        "dates, notice-expiry, 120",
        "dates, latest-notice, 60",
        "dates, notice-validity, 40",
        "dates, deemed-service, 60",
        "dates, publication-deadline, 60",
        "dates, earliest-after-notice, 20",
        "dates, working-day-shift, 60",
        "dates, call-in, 60",
        "money, reconcile, 61",
    })
    @DisplayName("of every kind the library answers all pass")
    void allPass(String file, String kind, int cases) throws IOException {
        ConformanceRun run = ConformanceRun.of(file, vectors(file), Set.of(kind));

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).isEqualTo(cases);
        assertThat(run.leftOut()).isPositive();
    }

    @ParameterizedTest(name = "{0}.json: {1} cases")
    @CsvSource({"law, 32", "dates, 480", "call-in, 13"})
    @DisplayName("of dates all pass, whatever their kind")
    void everyDateCasePasses(String file, int cases) throws IOException {
        ConformanceRun run = ConformanceRun.of(file, vectors(file), ALL);

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).isEqualTo(cases);
    }

    @Test
    @DisplayName("about money all pass: figures, shares, transfers and the override")
    void moneyPasses() throws IOException {
        ConformanceRun run = ConformanceRun.of("money", vectors("money"), ALL);

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).isEqualTo(129);
        assertThat(run.leftOut()).isZero();
    }

    @Test
    @DisplayName("of a kind not known fail by name, and none is skipped")
    void unknownKindsFail() throws IOException {
        byte[] unknown = new String(vectors("money"), UTF_8)
                .replace("\"kind\": \"cost-share\"", "\"kind\": \"cost-sharing\"")
                .getBytes(UTF_8);
        ConformanceRun run = ConformanceRun.of("money", unknown, ALL);

        assertThat(run.passed()).isEqualTo(85);
        assertThat(run.failures())
                .hasSize(44)
                .extracting(Failure::reason)
                .containsOnly("the kind 'cost-sharing' is not known");
        assertThat(run.leftOut()).isZero();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            value = {
                "money | \"Tameside\": 13500000 | \"Tameside\": 13500001 | equal",
                "money | \"transferPounds\": 953713, | \"transferPounds\": 953714, | Tameside 2022-23",
                "money | \"override\": \"MADE\" | \"override\": \"IN_FORCE\" | next year three weeks later",
                "law | \"lastDay\": \"2022-12-21\" | \"lastDay\": \"2022-12-20\" | N01",
                "law | \"CLEAR\": \"2024-03-31\"}}, \"source\": \"one day | \"CLEAR\": \"2023-03-31\"}}, \"source\": \"one day | N20",
                "dates | \"date\": \"2019-01-02\" | \"date\": \"2019-01-03\" | S-W0000",
                "dates | \"latestGiven\": {\"CORRESPONDING_DATE\": \"2020-12-12\" | \"latestGiven\": {\"CORRESPONDING_DATE\": \"2020-12-13\" | S-L0000",
                "dates | \"namedEnd\": \"2018-08-25\" | \"namedEnd\": \"2018-08-26\" | S-V0001",
                "law | \"deemed\": \"2022-12-28\" | \"deemed\": \"2022-12-29\" | G01",
                "dates | \"before\": \"17:00\"}, \"sent\": \"2026-11-25T19:45\"}, \"expect\": {\"deemed\": \"2026-11-26\" | \"before\": \"19:46\"}, \"sent\": \"2026-11-25T19:45\"}, \"expect\": {\"deemed\": \"2026-11-26\" | S-G0002",
                "law | \"deemed\": \"2022-12-28\" | \"deemed\": \"2022-12-27\" | G01",
                "law | \"WORKING_DAYS\": \"2022-11-15\" | \"WORKING_DAYS\": \"2022-11-16\" | D01",
                "law | \"CALENDAR_DAYS\": \"2022-11-21\" | \"CALENDAR_DAYS\": \"2022-11-20\" | D04",
                "call-in | \"effectiveFrom\": \"2013-02-12\" | \"effectiveFrom\": \"2013-02-11\" | REC-00",
                "money | \"difference\": \"-0.13\" | \"difference\": \"-0.131\" | Tameside 2021-22 stated increase",
            })
    @DisplayName("altered by a day or a digit fail, with the derivation shown")
    void alteredCasesFail(String file, String from, String to, String id) throws IOException {
        String original = new String(vectors(file), UTF_8);
        assertThat(original).as("the text altered").contains(from);
        ConformanceRun before = ConformanceRun.of(file, original.getBytes(UTF_8), ALL);
        ConformanceRun run =
                ConformanceRun.of(file, replaceFirst(original, from, to).getBytes(UTF_8), ALL);

        assertThat(run.failures()).hasSize(before.failures().size() + 1);
        assertThat(run.failures())
                .filteredOn(failure -> failure.id().equals(id))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.reason()).contains("expected ", "got ");
                    assertThat(failure.derivation()).hasSizeGreaterThan(3);
                    assertThat(failure.toString()).startsWith("FAILED " + id).contains("Rule ");
                });
    }

    @Nested
    @DisplayName("that cannot be read fail")
    class CannotBeRead {

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(
                strings = {
                    "no JSON at all",
                    "{\"format\": \"partnership-vectors/2\", \"cases\": []}",
                    "{\"cases\": []}",
                    "{\"format\": \"partnership-vectors/1\"}",
                    "{\"format\": \"partnership-vectors/1\", \"cases\": {}}",
                    "[]",
                })
        @DisplayName("as a file")
        void asAFile(String file) {
            ConformanceRun run = ConformanceRun.of("x.json", file.getBytes(UTF_8), ALL);

            assertThat(run.passed()).isZero();
            assertThat(run.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.id()).isEqualTo("x.json"));
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"from\": \"2018-10-05\", \"days\": 60, \"council\": \"x\"} | given.council must be one of the fields days, from, but is unknown.",
                    "{\"from\": \"2018-10-05\"} | given.days must be given, but is missing.",
                    "{\"from\": \"2018-02-30\", \"days\": \"2\"} | given.days must be a whole number of at most nine digits, but was '2'. given.from must be a day that exists, written YYYY-MM-DD, but was '2018-02-30'.",
                })
        @DisplayName("as a case, with what is wrong with what it is given")
        void asACase(String given, String reason) {
            assertThat(runOne("{\"id\": \"a\", \"kind\": \"working-day-shift\", \"given\": " + given
                                    + ", \"expect\": {\"date\": \"2019-01-02\"}}")
                            .failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(
                strings = {
                    "7",
                    "null",
                    "{}",
                    "{\"id\": \"a\", \"kind\": \"reconcile\", \"given\": {}}",
                    "{\"id\": \"a\", \"kind\": \"reconcile\", \"given\": {}, \"expect\": {}}",
                    "{\"id\": 3, \"kind\": \"reconcile\", \"given\": {}, \"expect\": {\"verdict\": \"EXACT\"}}",
                    "{\"id\": \"a\", \"given\": {}, \"expect\": {\"verdict\": \"EXACT\"}}",
                    "{\"id\": \"a\", \"kind\": \"reconcile\", \"given\": {\"terms\": [], \"total\": \"0\", \"unit\": \"£m\"}, \"expect\": {\"verdict\": \"EXACT\"}}",
                    "{\"id\": \"a\", \"kind\": \"notice-expiry\", \"given\": {\"period\": {\"amount\": 0, \"unit\": \"DAYS\"}, \"start\": \"AFTER\", \"given\": \"2022-01-01\"}, \"expect\": {\"lastDay\": \"2022-01-01\"}}",
                    "{\"id\": \"a\", \"kind\": \"working-day-shift\", \"given\": {\"from\": \"2028-12-29\", \"days\": 1}, \"expect\": {\"date\": \"2029-01-01\"}}",
                })
        @DisplayName("as a case of no sense, and the run goes on")
        void asACaseOfNoSense(String nonsense) {
            ConformanceRun run = runOne(nonsense);

            assertThat(run.passed()).isZero();
            assertThat(run.failures()).hasSize(1);
        }
    }

    private static ConformanceRun runOne(String vectorCase) {
        String file = "{\"format\": \"partnership-vectors/1\", \"title\": \"one\", \"cases\": [" + vectorCase + "]}";
        return ConformanceRun.of("x.json", file.getBytes(UTF_8), ALL);
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static byte[] vectors(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ConformanceRunTest.class.getResourceAsStream("/vectors/" + file + ".json"), file)) {
            return in.readAllBytes();
        }
    }
}
