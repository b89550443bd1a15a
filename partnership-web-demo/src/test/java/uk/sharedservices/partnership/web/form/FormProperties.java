package uk.sharedservices.partnership.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

/** Whatever is typed into a form. */
class FormProperties {

    @Property
    @Label("a day typed in any way is a day or a mistake, never a failure")
    void anyDay(@ForAll String day, @ForAll String month, @ForAll String year) {
        Form form = Form.of(Map.of("given-day", day, "given-month", month, "given-year", year));

        boolean given = form.requiredDay("given", "The day").isPresent();

        assertThat(given).isEqualTo(form.isSound());
    }

    @Property
    @Label("a day that exists is read as typed")
    void everyDay(@ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(Form.of(Map.of("given", day.toString())).day("given", "The day"))
                .contains(day);
        assertThat(Form.of(Map.of("given", day.toString())).dayIn("given")).isEqualTo(day.toString());
    }
}
