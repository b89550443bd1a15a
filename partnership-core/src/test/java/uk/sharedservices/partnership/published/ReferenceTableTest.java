package uk.sharedservices.partnership.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.fact.Statement;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.programme.event.ExternalEvent;

@DisplayName("Each row of what the two reports tell")
class ReferenceTableTest {

    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(.+)]");

    private static final Pattern STOP = Pattern.compile("\\.(?![^\\[]*])");

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final JsonNode FILE = PartnershipJson.tree(ReferencePartnership.file(), PartnershipFile.MOST_BYTES)
            .orThrow();

    static List<Arguments> rows() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(ReferenceTableTest.class.getResourceAsStream("reference-table.txt"))) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" \\| ", 3)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    @DisplayName("can be pointed to in the file, and what is not published is not in it")
    void inTheFile(String row, String path, String value) {
        String found = at(path).isMissingNode() ? "-" : at(path).asText();

        assertThat(found).as(row).isEqualTo(value);
    }

    /** Steps are parted by stops outside of brackets; an entry of a list is named by its first field, or by its place. */
    private static JsonNode at(String path) {
        JsonNode found = FILE;
        for (String step : STOP.split(path, -1)) {
            Matcher entry = ENTRY.matcher(step);
            found = entry.matches() ? entry(found.path(entry.group(1)), entry.group(2)) : found.path(step);
        }
        return found;
    }

    private static JsonNode entry(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.isObject() && one.iterator().next().asText().equals(name))
                .findFirst()
                .orElseGet(() -> name.matches("\\d+") ? list.path(Integer.parseInt(name)) : list.path(name));
    }

    // As at 23 November 2021 and 23 November 2022, the days of the two reports.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            councils                 | 2022-11-23 | under E08000008 and with the DfE code 357
            earlier joint work       | 2021-11-23 | They took part in the sector-led improvement programme.
            decision to explore      | 2022-11-23 | Decision: Tameside agreed on 24 March 2021, by the executive
            shared post              | 2022-11-23 | 18 months is stated in B, paragraph 2.9; from 1 April 2021 to 23 November 2022 are 19 months and 22 days.
            SLA                      | 2022-11-23 | On Wednesday 23 November 2022 the agreement is in force.
            the question of B        | 2022-11-23 | decisions[tameside-2022-11-23]: proposed, B, recommendations
            what survives            | 2022-11-23 | workstreams[early-years].moves[1]: proposed, B, paragraph 2.2
            programme board          | 2022-11-23 | On 23 November 2022 the board is sitting.
            board meetings           | 2022-11-23 | By 23 November 2022 it had held 2 meetings at least.
            board end                | 2022-11-23 | Its end, January 2023, is only proposed, which does not of itself end it.
            workstreams              | 2021-11-23 | The workstream SEND has a lead from each council that takes part.
            programme decisions      | 2022-11-23 | What was recommended to Tameside decides nothing.
            scrutiny                 | 2021-11-23 | scrutinyCommittees[stockport-scrutiny].consultations[1]: planned, A, paragraph 3.11
            path of a workstream     | 2021-11-23 | Is to come to: options appraisal (planned, A, paragraph 3.4).
            phase 1                  | 2021-11-23 | 23 November 2021 is in the years of Phase 1 (2021/22).
            phase 2                  | 2022-11-23 | 23 November 2022 is in the years of Phase 2 (2022/23 onwards).
            commitments made         | 2022-11-23 | It was due by 24 March 2022 or 31 March 2022; no evidence is held that it was kept, and none that it was not.
            fate                     | 2022-11-23 | The areas designated for shared social care teams were found not appropriate
            savings target           | 2022-11-23 | If nothing more counts towards it: £0 of £270,000, £270,000 unmet.
            savings realised         | 2022-11-23 | If everything told counts towards it: £48,000 of £270,000, £222,000 unmet.
            DSG                      | 2022-11-23 | Balance of Tameside carried forward from 2022/23: 2.27 % of the gross grant
            financial responsibility | 2022-11-23 | the financial implications by the Section 151 Officer
            external events          | 2022-11-23 | an Improvement Notice for children's services
            outcomes                 | 2022-11-23 | The document itself says that it cannot be said
            out of hours case        | 2021-11-23 | The weight of 'Contingency for sickness absence and leave' is not given.
            aims                     | 2021-11-23 | To find economies of scale and savings.
            implications             | 2022-11-23 | the legal implications by the Borough Solicitor
            report A                 | 2021-11-23 | (recorded, A, paragraph 3.3)
            report B                 | 2022-11-23 | (recorded, B, paragraph 2.9)
            beside it                | 2022-11-23 | Decision: Stockport agreed on 28 June 2022, by the executive (stockport-cab395)
            """)
    @DisplayName("can be pointed to in an answer about the day of a report")
    void inAnAnswer(String row, LocalDate day, String words) {
        assertThat(told(day)).as(row).anyMatch(sentence -> sentence.contains(words));
    }

    @Test
    @DisplayName("of the file is a row of an answer too")
    void bothWays() throws Exception {
        String answers = ReferenceTableTest.class
                .getDeclaredMethod("inAnAnswer", String.class, LocalDate.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();

        assertThat(rows().stream().map(row -> (String) row.get()[0]).distinct())
                .containsExactlyElementsOf(answers.lines()
                        .map(line -> line.substring(0, line.indexOf('|')).trim())
                        .toList());
    }

    /** Every sentence of the check and of the state of a day. */
    private static List<String> told(LocalDate day) {
        PartnershipState state = REFERENCE.asAt(day, BankHolidays.englandAndWales());
        Stream<String> standings = Stream.of(
                        state.agreements(),
                        state.sharedPosts(),
                        state.boards(),
                        state.workstreams(),
                        state.proposals(),
                        state.commitments())
                .flatMap(List::stream)
                .map(Standing::standing)
                .map(standing -> standing.derivation().toString());
        Stream<String> facts = Stream.of(
                        state.background().stream().map(Statement::says),
                        state.aims().stream().map(Statement::says),
                        state.events().stream().map(ExternalEvent::what),
                        state.ahead().stream().map(Object::toString))
                .flatMap(every -> every);
        Stream<String> findings =
                PartnershipCheck.of(REFERENCE, day, BankHolidays.englandAndWales(), EnglishCouncils.register()).stream()
                        .map(finding -> finding.outcome().reason());
        return Stream.of(standings, Stream.of(state.currentPhases().derivation().toString()), facts, findings)
                .flatMap(every -> every)
                .flatMap(String::lines)
                .toList();
    }
}
