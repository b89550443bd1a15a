package uk.sharedservices.partnership.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table that ships with the library")
class TableTest {

    private static final Table TABLE = new Table("things.csv", List.of("code", "name"));

    @Test
    @DisplayName("has rows of cells, comments left out, a cell in quotes whole, an empty cell kept")
    void rows() {
        assertThat(TABLE.rows(Stream.of("# a, \"comment", "code,name", "1,\"a, b and c\"", ",", "\"\",x")))
                .containsExactly(List.of("1", "a, b and c"), List.of("", ""), List.of("", "x"));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "code                 | things.csv must have the columns [code, name], but has [code]",
                "code,title           | things.csv must have the columns [code, name], but has [code, title]",
                "code,name,since      | things.csv must have the columns [code, name], but has [code, name, since]"
            })
    @DisplayName("must have its own columns and no other")
    void ownColumns(String header, String message) {
        assertThatThrownBy(() -> TABLE.rows(Stream.of(header, "1,a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("must have columns at all")
    void columnsAtAll() {
        assertThatThrownBy(() -> TABLE.rows(Stream.of("# nothing else")))
                .hasMessage("things.csv must have the columns [code, name], but has none");
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1           | things.csv must have 2 cells in a row, but has [1]",
                "1,a,b       | things.csv must have 2 cells in a row, but has [1, a, b]",
                "1,a\"b\"    | things.csv must have quotes around whole cells only, but has 1,a\"b\"",
                "1,\"a       | things.csv must have quotes around whole cells only, but has 1,\"a",
                "1,\"a\"b    | things.csv must have quotes around whole cells only, but has 1,\"a\"b"
            })
    @DisplayName("refuses a row of too few or too many cells, and quotes out of place")
    void refusesRows(String row, String message) {
        assertThatThrownBy(() -> TABLE.rows(Stream.of("code,name", row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
