package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

@Label("A financial year")
class FinancialYearProperties {

    @Property
    @Label("is printed in a form that is read back as itself")
    void roundTrip(@ForAll @IntRange(min = 1900, max = 2199) int start) {
        FinancialYear year = FinancialYear.startingIn(start);

        assertThat(FinancialYear.parse(year.toString())).isEqualTo(year);
    }

    @Property
    @Label("holds each of its days, and its neighbours hold none of them")
    void everyDayIsInOneYear(@ForAll @DateRange(min = "1950-01-01", max = "2100-12-31") LocalDate day) {
        FinancialYear year = FinancialYear.of(day);

        assertThat(year.contains(day)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.next().firstDay()).isEqualTo(year.lastDay().plusDays(1));
    }
}
