package uk.sharedservices.partnership.reporting.publish.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A folded line")
class FoldingProperties {

    private static final int LONGEST = 75;
    private static final int LONGEST_CHARACTER = 4;

    @Property(tries = 1000)
    @Label("is the same when unfolded, its parts no longer than 75 octets and no shorter than they need be")
    void unfolds(@ForAll("lines") String line) {
        String folded = Folding.fold(line + "\r\n");

        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        String[] parts = folded.split("\r\n", -1);
        for (int part = 0; part < parts.length; part++) {
            int octets = parts[part].getBytes(UTF_8).length;
            assertThat(octets).isLessThanOrEqualTo(LONGEST);
            assertThat(UTF_8.newEncoder().canEncode(parts[part])).isTrue();
            if (part < parts.length - 2) {
                assertThat(octets).isGreaterThan(LONGEST - LONGEST_CHARACTER);
            }
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("a", " ", ":", "é", "£", "ש", "→", "😀")
                .list()
                .ofMaxSize(200)
                .map(each -> "X" + String.join("", each));
    }
}
