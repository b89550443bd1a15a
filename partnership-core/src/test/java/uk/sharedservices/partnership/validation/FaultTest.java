package uk.sharedservices.partnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Faults")
class FaultTest {

    @Test
    @DisplayName("are sorted by path, positions by number and a whole before its parts, each once")
    void areSorted() {
        List<String> sorted = List.of("$", "$.a", "$.a[2]", "$.a[2].b", "$.a[10]", "$.a[10].b", "$.b");
        Checked<String> faulty =
                new Checked.Faulty<>(Stream.concat(sorted.stream().sorted(), sorted.stream())
                        .map(path -> new Fault(path, "must hold", "does not"))
                        .toList());

        assertThat(faulty.faults()).extracting(Fault::path).containsExactlyElementsOf(sorted);
    }

    @Test
    @DisplayName("say where, what must hold and what was found, on one line and to a readable length")
    void sayWhere() {
        assertThat(new Fault("$.a", "must be text", "was 3")).hasToString("$.a must be text, but was 3.");
        assertThat(new Fault("$.a", "must be text", "was '\n\u2028" + "x".repeat(500) + "'").found())
                .startsWith("was '  xxx")
                .endsWith("xxx...")
                .hasSize(243);
        assertThat(new Fault("$.a", "must be text", "was 3").within("$.outer").path())
                .isEqualTo("$.outer.a");
    }

    @Test
    @DisplayName("of two inputs are told together, and clean inputs go on")
    void ofTwoInputs() {
        Checked<Integer> clean = Checked.clean(2);
        Checked<Integer> one = Checked.faulty(new Fault("$.a", "must hold", "does not"));
        Checked<Integer> other = Checked.faulty(new Fault("$.b", "must hold", "does not"));

        assertThat(clean.with(clean, (left, right) -> Checked.clean(left + right))
                        .orThrow())
                .isEqualTo(4);
        assertThat(one.with(other, (left, right) -> Checked.clean(left + right)).faults())
                .hasSize(2);
        assertThat(clean.then(value -> Checked.clean(value * 3)).orThrow()).isEqualTo(6);
        assertThatThrownBy(one::orThrow)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.faults()).isEqualTo(one.faults()))
                .hasMessage("$.a must hold, but does not.");
        assertThatThrownBy(() -> new Checked.Faulty<Integer>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
