package uk.sharedservices.partnership.governance.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.governance.PublicationArbitraries;

@Label("Publication")
class PublicationProperties {

    private static final Publication PUBLICATION =
            Publication.of(Statutes.periods(), Map.of(), BankHolidays.englandAndWales());

    @Property
    @Label("SI 2012/2089: a longer lead never makes a lawful publication unlawful")
    void aLongerLeadNeverHurts(
            @ForAll("clearDayRequirements") Requirement requirement,
            @ForAll @DateRange(min = "2014-01-01", max = "2028-06-30") LocalDate event,
            @ForAll @IntRange(max = 60) int lead,
            @ForAll @IntRange(min = 1, max = 60) int longer) {
        RuleOutcome later = PUBLICATION.check(requirement, event.minusDays(lead), event);
        RuleOutcome earlier = PUBLICATION.check(requirement, event.minusDays(lead + longer), event);

        assertThat(later).isNotInstanceOf(RuleOutcome.Undetermined.class);
        if (later instanceof RuleOutcome.Met) {
            assertThat(earlier).isInstanceOf(RuleOutcome.Met.class);
        }
    }

    @Provide
    Arbitrary<Requirement> clearDayRequirements() {
        return PublicationArbitraries.clearDayRequirements();
    }
}
