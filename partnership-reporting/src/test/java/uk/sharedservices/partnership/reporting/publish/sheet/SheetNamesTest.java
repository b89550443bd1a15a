package uk.sharedservices.partnership.reporting.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of a sheet")
class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    @DisplayName("is the caption without what Excel refuses, cut between words")
    void ofACaption() {
        assertThat(names.nameOf("DSG: 2022/23 [draft]*?")).isEqualTo("DSG 2022-23 draft");
        assertThat(names.nameOf("'Quoted'\nand more")).isEqualTo("Quoted and more");
        assertThat(names.nameOf("The cost of leaving, by council and financial year"))
                .isEqualTo("The cost of leaving, by council");
        assertThat(names.nameOf(" :*? ")).isEqualTo("Table");
        assertThat(names.nameOf("History")).isEqualTo("History (2)");
    }

    @Test
    @DisplayName("is another for each sheet, capitals or not")
    void differ() {
        assertThat(names.nameOf("Costs")).isEqualTo("Costs");
        assertThat(names.nameOf("COSTS")).isEqualTo("COSTS (2)");
        assertThat(names.nameOf("costs")).isEqualTo("costs (3)");
        String longest = "x".repeat(40);
        assertThat(names.nameOf(longest)).isEqualTo("x".repeat(31));
        assertThat(names.nameOf(longest)).isEqualTo("x".repeat(27) + " (2)");
    }

    @Test
    @DisplayName("splits no character")
    void noHalfCharacter() {
        assertThat(names.nameOf("x".repeat(30) + "😀")).isEqualTo("x".repeat(30));
    }
}
