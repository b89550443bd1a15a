package org.example.ourcouncils;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Example;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.FileChecks;
import uk.sharedservices.partnership.testkit.flaw.FileFlaw;
import uk.sharedservices.partnership.testkit.flaw.RuleBreach;
import uk.sharedservices.partnership.testkit.RuleChecks;

class OurFileTest {

    // example
    @Example
    void ourFileIsSoundAndOurExitCanBeTold() {
        Partnership ours = FileChecks.partnershipIn(Path.of("src/test/resources/our-partnership.json"));
        var agreement = ours.agreements().get(0);
        var exit = ExitQuestion.byHand(agreement.id(), agreement.parties().get(0), LocalDate.of(2026, 11, 30))
                .putTo(ours, BankHolidays.englandAndWales())
                .orThrow();
        RuleChecks.isWellFormed(exit.lastDay());
        assertThat(exit.lastDay().orThrow()).isEqualTo("2027-02-28"); // three months, and February is short
    }
    // end of example

    @Example
    void ourRuleFindsTooLittleNotice() {
        Partnership ours = FileChecks.partnershipIn(Path.of("src/test/resources/our-partnership.json"));
        var broken = RuleBreach.TWINS_ON_DIFFERENT_NOTICE.in(ours).partnership(); // one agreement more, on four weeks
        assertThat(broken.agreements().stream().map(OurRules::leastNotice))
                .hasExactlyElementsOfTypes(RuleOutcome.Met.class, RuleOutcome.Breached.class);
    }

    @Example
    void aTermThatEndsBeforeItBeginsIsToldByItsPlace() {
        Partnership ours = FileChecks.partnershipIn(Path.of("src/test/resources/our-partnership.json"));
        byte[] broken = FileFlaw.TERM_ENDS_BEFORE_IT_BEGINS.in(ours).bytes();
        assertThat(PartnershipFile.read(broken).faults())
                .singleElement()
                .hasToString("$.agreements[1].term.lastDay must not end before its first day 2021-04-01, but was 2021-03-31.");
    }

    @Example
    void theJarsHaveNamesForAModulePath() throws Exception {
        assertThat(moduleOf(Partnership.class)).isEqualTo("uk.sharedservices.partnership.core");
        assertThat(moduleOf(FileChecks.class)).isEqualTo("uk.sharedservices.partnership.testkit");
    }

    private static String moduleOf(Class<?> type) throws Exception {
        Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
    }
}
