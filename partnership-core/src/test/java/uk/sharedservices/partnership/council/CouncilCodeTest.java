package uk.sharedservices.partnership.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A council code")
class CouncilCodeTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "E08000008, METROPOLITAN",
        "E06000060, UNITARY",
        "E07000223, DISTRICT",
        "E09000027, LONDON",
        "E09000001, CITY_OF_LONDON",
        "E09000010, LONDON",
        "E10000012, COUNTY",
        "E47000001, COMBINED_AUTHORITY",
        "E61000001, GREATER_LONDON_AUTHORITY"
    })
    @DisplayName("says what kind of council it stands for")
    void saysTheKind(String code, CouncilType type) {
        assertThat(CouncilCode.of(code).type()).isEqualTo(type);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "W06000001",
                "S12000033",
                "N09000003",
                "E05000001",
                "E11000001",
                "E48000001",
                "E0800000",
                "E080000088",
                "e08000008"
            })
    @DisplayName("must be an English local authority's")
    void mustBeEnglish(String code) {
        assertThatThrownBy(() -> CouncilCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("council code must be the GSS code of an English local authority, E06 to E10, E47 or E61"
                        + " and six digits, such as E08000008, but was '" + code + "'");
    }

    @Test
    @DisplayName("is shown cut short when what was found is very long")
    void longTextIsCutShort() {
        assertThatThrownBy(() -> CouncilCode.of("x".repeat(5_000_000))).hasMessageEndingWith("xxx...'");
    }
}
