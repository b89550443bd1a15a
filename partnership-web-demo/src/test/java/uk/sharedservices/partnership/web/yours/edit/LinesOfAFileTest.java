package uk.sharedservices.partnership.web.yours.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("The lines of a file")
class LinesOfAFileTest {

    private static final String FILE = """
            {
              "title": "Two councils",
              "councils": [
                { "code": "E08000008" },
                {
                  "code": "none",
                  "name": ""
                }
              ]
            }
            """;

    @ParameterizedTest(name = "{0} is told at line {1}")
    @CsvSource({
        "$.title, 2",
        "$.councils, 3",
        "$.councils[0].code, 4",
        "$.councils[1], 5",
        "$.councils[1].code, 6",
        "$.councils[1].name, 7",
        "$.councils[1].missing, 5",
        "$.missing, 1",
        "$, 1"
    })
    void line(String path, int line) {
        assertThat(LinesOfAFile.at(FILE, List.of(fault(path)))).singleElement().satisfies(found -> {
            assertThat(found.number()).isEqualTo(line);
            assertThat(found.text())
                    .isEqualTo(FILE.lines().toList().get(line - 1).strip());
        });
    }

    @Test
    @DisplayName("that are no JSON are told at the line up to which they can be read")
    void broken() {
        assertThat(LinesOfAFile.at("{\n  \"title\": \"x\",\n  oops\n}", List.of(fault("$"))))
                .extracting(FaultyLine::number)
                .containsExactly(3);
    }

    @Test
    @DisplayName("hold several faults where several are, and come in their order")
    void several() {
        assertThat(LinesOfAFile.at(
                        FILE, List.of(fault("$.councils[1].code"), fault("$.title"), fault("$.councils[1].code"))))
                .extracting(FaultyLine::number, line -> line.faults().size())
                .containsExactly(tuple(2, 1), tuple(6, 2));
    }

    private static Fault fault(String path) {
        return new Fault(path, "must hold", "was not so");
    }
}
