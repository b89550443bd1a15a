package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import uk.sharedservices.partnership.testkit.PartnershipDomain;

@Label("A financial year")
@Domain(PartnershipDomain.class)
class FinancialYearProperties {

    @Property
    @Label("is printed in a form that is read back as itself")
    void roundTrip(@ForAll FinancialYear year) {
        assertThat(FinancialYear.parse(year.toString())).isEqualTo(year);
    }

    @Property
    @Label("holds each of its days, and its neighbours hold none of them")
    void everyDayIsInOneYear(@ForAll LocalDate day) {
        FinancialYear year = FinancialYear.of(day);

        assertThat(year.contains(day)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.next().firstDay()).isEqualTo(year.lastDay().plusDays(1));
    }
}
