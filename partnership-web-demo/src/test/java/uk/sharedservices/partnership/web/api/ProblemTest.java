package uk.sharedservices.partnership.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("The problem of a request with faults")
class ProblemTest {

    @ParameterizedTest(name = "{0} faults: {1} are told")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | $.a[0] must be a number, but is none.",
                "100 | 100 | $.a[99] must be a number, but is none.",
                "250 | 100 | And 150 more."
            })
    @DisplayName("tells the first hundred, and how many more there are")
    void tellsTheFirst(int faults, int told, String end) {
        Problem problem = Problem.of(IntStream.range(0, faults)
                .mapToObj(place -> new Fault("$.a[" + place + "]", "must be a number", "is none"))
                .toList());

        assertThat(problem.faults()).hasSize(told);
        assertThat(problem.detail()).endsWith(end);
    }
}
