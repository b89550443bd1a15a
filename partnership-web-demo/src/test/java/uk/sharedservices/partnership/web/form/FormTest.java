package uk.sharedservices.partnership.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form")
class FormTest {

    @Test
    @DisplayName("takes a day in one, as an address gives it, or in three, as it is typed")
    void days() {
        LocalDate day = LocalDate.of(2022, 3, 7);

        assertThat(Form.of(Map.of("given", "2022-03-07")).day("given", "The day"))
                .contains(day);
        assertThat(Form.of(Map.of("given-day", "07", "given-month", "3", "given-year", "2022"))
                        .day("given", "The day"))
                .contains(day);
        assertThat(Form.of(Map.of("given", "2022-03-07")).value("given-day")).isEqualTo("7");
    }

    @Test
    @DisplayName("tells a mistake in the part of a day where it is, and one that is of no part at the first")
    void places() {
        Form form = Form.of(Map.of("given-day", "3", "given-month", "13", "given-year", "2022"));
        form.day("given", "The day");
        form.mistake("given", "Another");
        form.mistake("by", "Select");

        assertThat(form.mistakes()).extracting(Mistake::place).containsExactly("given-month", "given-day", "by");
        assertThat(form.mistakeAt("given")).startsWith("The day must have a month from 1 to 12");
    }

    @Test
    @DisplayName("gives an address that asks the same, without what was left empty and which partnership is asked")
    void query() {
        assertThat(Form.of(Map.of("by", "a&b=c", "of", "one", "version", "2", "method", "", "format", "pdf"))
                        .query())
                .isEqualTo("by=a%26b%3Dc");
    }

    @Test
    @DisplayName("is blank where an address only names the partnership")
    void blank() {
        assertThat(Form.of(Map.of("of", "one", "version", "2")).isBlank()).isTrue();
        assertThat(Form.of(Map.of("of", "one")).orElse(Map.of("by", "x")).value("by"))
                .isEqualTo("x");
        assertThat(Form.of(Map.of("by", "y")).orElse(Map.of("by", "x")).value("by"))
                .isEqualTo("y");
    }

    @Test
    @DisplayName("does not pass over a choice that is none, as if it had been left open")
    void noSuchChoice() {
        Form open = Form.of(Map.of("key", ""));
        Form wrong = Form.of(Map.of("key", "maybe"));

        assertThat(open.perhaps("key", List.of(true, false), String::valueOf)).isEmpty();
        assertThat(open.isSound()).isTrue();
        assertThat(wrong.perhaps("key", List.of(true, false), String::valueOf)).isEmpty();
        assertThat(wrong.mistakeAt("key")).isEqualTo("Select one of those that are listed, or none");
    }

    @Test
    @DisplayName("tells a day that is given in one and in three and not the same, and takes one that is")
    void dayGivenTwice() {
        Form other = Form.of(Map.of("given", "2022-11-23", "given-day", "24"));
        Form same = Form.of(Map.of("given", "2022-03-07", "given-day", "07", "given-month", "3", "given-year", "2022"));

        assertThat(other.day("given", "The day")).isEmpty();
        assertThat(other.mistakeAt("given")).isEqualTo("The day must be given once, but was 2022-11-23 and 24 11 2022");
        assertThat(same.day("given", "The day")).contains(LocalDate.of(2022, 3, 7));
    }
}
