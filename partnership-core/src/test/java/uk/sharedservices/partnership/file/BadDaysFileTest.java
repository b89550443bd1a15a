package uk.sharedservices.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.file.BadPartnershipFileTest.faultsOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A partnership file is refused for its days")
class BadDaysFileTest {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"2022-11-31", "2023-02-29", "31 March 2023", "2022-11", "", "20221131"})
    @DisplayName("with a day that does not exist")
    void dayThatDoesNotExist(String day) {
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/sharedPosts/0")).put("firstDay", day)))
                .containsExactly("$.sharedPosts[0].firstDay must be a day that exists, written YYYY-MM-DD, but was '"
                        + day + "'.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0001-01-01", "0202-11-23", "1899-12-31", "2200-01-01", "9999-12-31"})
    @DisplayName("with a day of a year that the library does not reckon with")
    void dayBeyondReckoning(String day) {
        String beyond = " must be a day from 1900-01-01 to 2199-12-31, but was '" + day + "'.";
        assertThat(faultsOf(file -> {
                    ((ObjectNode) file.at("/agreements/0/term")).put("lastDay", day);
                    ((ObjectNode) file.at("/sharedPosts/0")).put("firstDay", day);
                }))
                .containsExactly("$.agreements[0].term.lastDay" + beyond, "$.sharedPosts[0].firstDay" + beyond);
    }

    @Test
    @DisplayName("but not with the first and the last day that it reckons with")
    void lastDayReckonedWith() {
        assertThat(faultsOf(file -> {
                    ((ObjectNode) file.at("/agreements/0/term"))
                            .put("firstDay", "1900-01-01")
                            .put("lastDay", "2199-12-31");
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("with a term that ends before it begins")
    void termThatEndsBeforeItBegins() {
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/agreements/0/term")).put("lastDay", "2021-03-31")))
                .containsExactly(
                        "$.agreements[0].term.lastDay must not end before its first day 2021-04-01, but was 2021-03-31.");
    }
}
