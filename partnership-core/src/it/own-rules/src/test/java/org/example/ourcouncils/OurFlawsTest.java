package org.example.ourcouncils;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Example;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.testkit.FileChecks;
import uk.sharedservices.partnership.testkit.RuleChecks;

class OurFlawsTest {

    // example
    @Example
    void nothingIsWrongWithOursAndWhateverWereWouldBeFound() {
        Partnership ours = FileChecks.partnershipIn(Path.of("src/test/resources/our-partnership.json"));
        LocalDate asAt = LocalDate.of(2026, 11, 30);
        var calendar = BankHolidays.englandAndWales();
        var register = EnglishCouncils.register();
        RuleChecks.breaksNoRule(ours, asAt, calendar, register);
        FileChecks.everyFlawIsRefused(ours);
        RuleChecks.everyBreachIsFound(ours, asAt, calendar, register);
    }
    // end of example
}
