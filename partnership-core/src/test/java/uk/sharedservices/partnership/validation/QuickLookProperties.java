package uk.sharedservices.partnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A quick look at a value")
class QuickLookProperties {

    interface Constrained {

        @NotBlank
        String words();

        Optional<@NotBlankIfGiven String> remark();

        List<@NotBlankIfGiven String> remarks();

        @Size(min = 1, max = 3, message = "must be one to three")
        List<String> several();
    }

    @Property(tries = 2000)
    @Label("never passes what the validator refuses, and passes what says something")
    void saysWhatTheValidatorSays(@ForAll("texts") String text, @ForAll("lists") List<String> several) {
        agree("words", text);
        agree("remark", Optional.of(text));
        agree("remarks", several);
        agree("several", several);
    }

    @Example
    @Label("passes ordinary values without the validator, and asks it of the others")
    void passesOrdinaryValues() {
        assertThat(looked("words").isWithin("a report")).isTrue();
        assertThat(looked("words").isWithin("\u0000 ")).isFalse();
        assertThat(looked("remark").isWithin(Optional.empty())).isTrue();
        assertThat(looked("several").isWithin(List.of("a", "b", "c"))).isTrue();
        assertThat(looked("several").isWithin(List.of("a", "b", "c", "d"))).isFalse();
        assertThat(looked("several").isWithin(List.of())).isFalse();
    }

    private static void agree(String property, Object value) {
        Constraints constraints = Constraints.on(Constrained.class, property);

        assertThat(constraints.brokenBy(value))
                .as("%s of %s", property, value)
                .isEqualTo(constraints.askedOfTheValidator(value));
    }

    private static QuickLook looked(String property) {
        return Constraints.on(Constrained.class, property).quickLook();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\n', '\u0000', '\u001f', '\u00a0', '\u2003', '\u3000', 'a', '.')
                .ofMaxLength(3);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(5);
    }
}
