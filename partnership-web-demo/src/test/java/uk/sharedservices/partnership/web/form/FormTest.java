package uk.sharedservices.partnership.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
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

    /** Whatever is typed. */
    static class Properties {

        @Property
        @Label("a day typed in any way is a day or a mistake, never a failure")
        void anyDay(@ForAll String day, @ForAll String month, @ForAll String year) {
            Form form = Form.of(Map.of("given-day", day, "given-month", month, "given-year", year));

            boolean given = form.requiredDay("given", "The day").isPresent();

            assertThat(given).isEqualTo(form.isSound());
        }

        @Property
        @Label("a day that exists is read as typed")
        void everyDay(@ForAll LocalDate day) {
            if (day.getYear() >= 1000 && day.getYear() <= 9999) {
                assertThat(Form.of(Map.of("given", day.toString())).day("given", "The day"))
                        .contains(day);
            }
        }
    }
}
