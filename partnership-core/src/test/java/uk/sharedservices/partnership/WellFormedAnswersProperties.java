package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.clause.ClauseConsistency;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.testkit.RuleChecks;
import uk.sharedservices.partnership.validation.Checked;

/** The library's own answers, held to what the test kit asks of a tester's. */
@Label("Whatever the facts, a reader can check")
@Domain(PartnershipDomain.class)
class WellFormedAnswersProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property(tries = 200)
    @Label("the way out of an agreement")
    void theWayOut(@ForAll Partnership partnership, @ForAll LocalDate given) {
        for (ServiceLevelAgreement agreement : partnership.agreements()) {
            Checked<ExitAnswer> answer = ExitQuestion.byHand(
                            agreement.id(), agreement.parties().get(0), given)
                    .putTo(partnership, CALENDAR);
            if (answer instanceof Checked.Clean<ExitAnswer> clean) {
                ExitAnswer exit = clean.value();
                Stream.of(exit.given(), exit.lastDay(), exit.firstFreeDay(), exit.earliestEnd(), exit.endToName())
                        .forEach(RuleChecks::isWellFormed);
                exit.namedEnd().ifPresent(RuleChecks::isWellFormed);
                exit.grantAccounts().forEach(account -> RuleChecks.isWellFormed(account.leftWith()));
            } else {
                assertThat(answer.faults()).isNotEmpty();
            }
        }
    }

    @Property(tries = 300)
    @Label("how an agreement stands, and the dates to watch")
    void howAnAgreementStands(@ForAll ServiceLevelAgreement agreement, @ForAll LocalDate asAt) {
        AgreementLife life = AgreementLife.of(agreement, CALENDAR);

        RuleChecks.isWellFormed(life.standingOn(asAt));
        RuleChecks.isWellFormed(life.keyDatesFrom(asAt));
    }

    @Property(tries = 300)
    @Label("whether a clause contradicts itself, and whether an officer was consulted")
    void whetherRulesAreKept(@ForAll NoticeClause clause, @ForAll Partnership partnership) {
        ClauseConsistency.of(clause, CALENDAR).forEach(RuleChecks::isWellFormed);
        partnership.sharedPosts().stream()
                .map(SharedPost::consultedBeforePlacement)
                .forEach(RuleChecks::isWellFormed);
    }

    @Property(tries = 500)
    @Label("what a grant balance comes to")
    void whatAGrantBalanceComesTo(@ForAll DsgPosition position) {
        DsgBalance balance = DsgBalance.of(position);

        RuleChecks.isWellFormed(balance.carriedForward());
        RuleChecks.isWellFormed(balance.leftWith());
        RuleChecks.isWellFormed(balance.percentageOfGrant());
    }
}
