package uk.sharedservices.partnership.finance.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The credits of the open data that ships")
class CreditsTest {

    private static final Path TABLES = Path.of("src/main/resources/uk/sharedservices/partnership/finance/published");

    /** Not made from one source: what is known to be wrong in the others, and where they are from. */
    private static final Set<String> OWN = Set.of("return-flaws.csv", "sources.csv");

    /** Gathered from many sources, which each row names. */
    private static final Set<String> ROW_BY_ROW = Set.of("dsg-positions.csv", "grant-provisions.csv");

    @Test
    @DisplayName("name every table, and each table tells its source, licence and the day it was read")
    void everyTable() throws IOException {
        Set<String> credited = Credits.sources().stream()
                .flatMap(source -> source.tables().stream())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(TABLES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !OWN.contains(name) && !ROW_BY_ROW.contains(name)))
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        assertThat(credited).contains(name);
                        assertThat(header(name))
                                .contains("Source: Department for Education", "read on")
                                .contains("22 November 2026", "Open Government Licence v3.0");
                    });
        }
    }

    @Test
    @DisplayName("are in the head of tables gathered row by row, whose rows each name a document")
    void rowByRow() {
        assertThat(ROW_BY_ROW)
                .allSatisfy(
                        name -> assertThat(header(name)).contains("Open Government Licence v3.0", "22 November 2026"));
        assertThat(PublishedPositions.tamesideAndStockport())
                .allSatisfy(position ->
                        assertThat(position.source().document().value()).isNotBlank());
    }

    @Test
    @DisplayName("give a page the sources of its tables and each licence once")
    void linesOfAPage() {
        List<String> lines =
                Credits.lines(Credits.of("dsg-balances-2024.csv", "dsg-allocations.csv", "english-councils.csv"));

        assertThat(lines)
                .contains(
                        "Department for Education, section 251 outturn 2023-24, line 1.9.3, read on 22 November 2026 at"
                                + " https://github.com/Kali89/la-send-analysis (3032da74).",
                        "Contains public sector information licensed under the Open Government Licence v3.0,"
                                + " https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/.",
                        "Contains data of mySociety, UK Local Authority Names and Codes, licensed under CC BY 4.0,"
                                + " https://creativecommons.org/licenses/by/4.0/.")
                .hasSize(5);
        assertThat(Credits.of("no-such-table.csv")).isEmpty();
    }

    private static String header(String name) {
        try (Stream<String> lines = Files.lines(TABLES.resolve(name))) {
            return lines.filter(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
