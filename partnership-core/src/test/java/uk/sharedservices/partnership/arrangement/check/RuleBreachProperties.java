package uk.sharedservices.partnership.arrangement.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.FileChecks;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.testkit.RuleChecks;
import uk.sharedservices.partnership.testkit.flaw.BrokenPartnership;
import uk.sharedservices.partnership.testkit.flaw.RuleBreach;

@Label("A breach of a rule")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class RuleBreachProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final CouncilRegister REGISTER = EnglishCouncils.register();

    /** The rules that are put to every partnership and that no partnership that can be read breaks, each with the reason. */
    private static final Map<String, String> NEVER_BREACHED = Map.of(
            "W-END", "A workstream with a move after its end is refused: MOVE_AFTER_THE_END.",
            "W-ORDER", "A workstream with its moves out of order is refused: MOVES_OUT_OF_ORDER.",
            "P-WEIGHTS", "An appraisal whose weights are not the whole is refused: WEIGHTS_OF_99_HUNDREDTHS.",
            "W-FINDING",
                    "That a finding leaves open how a workstream stands cannot be said either way, and is no breach.",
            "X-REVIEW", "That no review is on record is told and is not taken for a breach.");

    /** Those that tell how a part of a partnership stands; what cannot be said is no breach. */
    private static final Set<String> STANDINGS = Set.of(
            "A-STANDING",
            "P-SHARED",
            "B-STANDING",
            "J-OUTCOME",
            "J-IMPLEMENTED",
            "P-RANKING",
            "O-ATTRIBUTION",
            "DSG-SHARE-OF-GRANT");

    private static final Set<String> BREACHED =
            Arrays.stream(RuleBreach.values()).map(breach -> breach.rule().id()).collect(Collectors.toSet());

    @Property(tries = 1000)
    @Label("is there for each rule, is found where it was put, breaks nothing else, and leaves a sound file")
    void isFoundByItsRule(
            @ForAll Partnership partnership, @ForAll RuleBreach breach, @ForAll @IntRange(max = 1500) int later) {
        LocalDate asAt = RuleBreach.FIRST_DAY.plusDays(later);
        BrokenPartnership broken = breach.in(partnership);
        List<RuleFinding> findings = check(broken.partnership(), asAt);
        Set<String> newlyBreached = breached(findings);
        newlyBreached.removeAll(breached(check(partnership, asAt)));

        assertThat(newlyBreached)
                .containsExactly(broken.path() + " " + breach.rule().id());
        assertThat(findings)
                .as("rules put to a partnership, of which this names what to do with each")
                .filteredOn(finding -> !isKnown(finding.outcome()))
                .isEmpty();
        FileChecks.survivesWriting(broken.partnership());
    }

    @Example
    @Label("of every kind put into each bundled partnership is found so")
    void inTheBundledPartnerships() {
        LocalDate asAt = RuleBreach.FIRST_DAY;
        RuleChecks.everyBreachIsFound(ReferencePartnership.tamesideAndStockport(), asAt, CALENDAR, REGISTER);
        RuleChecks.everyBreachIsFound(TriBorough.partnership(), asAt, CALENDAR, REGISTER);
    }

    @Example
    @Label("is there once for each rule")
    void onceForEachRule() {
        assertThat(RuleBreach.values())
                .extracting(breach -> breach.rule().id())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(NEVER_BREACHED.keySet());
    }

    /** Whether a breach is there for the rule, or it cannot be broken and was not. */
    private static boolean isKnown(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Breached
                ? BREACHED.contains(outcome.rule().id())
                : BREACHED.contains(outcome.rule().id())
                        || NEVER_BREACHED.containsKey(outcome.rule().id())
                        || STANDINGS.contains(outcome.rule().id());
    }

    private static Set<String> breached(List<RuleFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() instanceof RuleOutcome.Breached)
                .map(finding -> finding.path() + " " + finding.outcome().rule().id())
                .collect(Collectors.toSet());
    }

    private static List<RuleFinding> check(Partnership partnership, LocalDate asAt) {
        return PartnershipCheck.of(partnership, asAt, CALENDAR, REGISTER);
    }
}
