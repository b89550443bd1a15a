package uk.sharedservices.partnership.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The names of councils in a sentence")
class CouncilNamesTest {

    @Test
    @DisplayName("are one, or two with an \"and\" between")
    void one() {
        assertThat(CouncilNames.list(List.of())).isEmpty();
        assertThat(CouncilNames.list(List.of("Kensington and Chelsea"))).isEqualTo("Kensington and Chelsea");
        assertThat(Stream.of("Tameside", "Stockport").collect(CouncilNames.listed()))
                .isEqualTo("Tameside and Stockport");
    }

    @Test
    @DisplayName("are parted by semicolons where there are three, or one has an \"and\" of its own")
    void several() {
        assertThat(CouncilNames.list(List.of("Westminster", "Kensington and Chelsea", "Hammersmith and Fulham")))
                .isEqualTo("Westminster; Kensington and Chelsea; and Hammersmith and Fulham");
        assertThat(CouncilNames.list(List.of("Westminster", "Kensington and Chelsea")))
                .isEqualTo("Westminster; and Kensington and Chelsea");
        assertThat(CouncilNames.list(List.of("Tameside", "Stockport", "Salford")))
                .isEqualTo("Tameside; Stockport; and Salford");
    }
}
