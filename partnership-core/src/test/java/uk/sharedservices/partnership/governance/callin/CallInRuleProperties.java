package uk.sharedservices.partnership.governance.callin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.governance.GovernanceArbitraries;

@Label("A call-in rule")
class CallInRuleProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property
    @Label("R10: a decision never takes effect before call-in closes, nor call-in close before publication")
    void neverBeforeCallInCloses(
            @ForAll("rules") CallInRule rule,
            @ForAll @DateRange(min = "2012-01-01", max = "2028-06-30") LocalDate published) {
        CallInDates dates = rule.dates(published, CALENDAR);

        assertThat(dates.closes().orElseThrow()).isAfterOrEqualTo(published);
        assertThat(dates.effectiveFrom()).isAfterOrEqualTo(dates.closes().orElseThrow());
        assertThat(CALENDAR.isWorkingDay(dates.closes().orElseThrow())).isTrue();
    }

    @Provide
    Arbitrary<CallInRule> rules() {
        return GovernanceArbitraries.callInRules(60);
    }
}
