package uk.sharedservices.partnership.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.arrangement.FactWithin;
import uk.sharedservices.partnership.arrangement.JointDecisions;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.outcome.Attribution;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.outcome.OutcomeAttribution;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** What was put to three councils and decided by each, as far as the pages that could be read tell it. */
@DisplayName("The story of the tri-borough services")
class TriBoroughStoryTest {

    private static final Partnership PARTNERSHIP = TriBorough.partnership();
    private static final CouncilCode HAMMERSMITH = CouncilCode.of("E09000013");
    private static final CouncilCode KENSINGTON = CouncilCode.of("E09000020");
    private static final LocalDate AFTERWARDS = LocalDate.parse("2019-01-01");

    @ParameterizedTest(name = "on {0}: {1}, and to end them {2}")
    @CsvSource({
        "2017-03-26, in force, AWAITED",
        "2017-03-28, 'under notice, last day Saturday 31 March 2018', AGREED",
        "2018-04-01, 'terminated, last day Saturday 31 March 2018', AGREED"
    })
    @DisplayName("before, under and after notice, the three agreements and the decisions to end them are told alike")
    void threeAgreements(String day, String standing, JointOutcome toEnd) {
        PartnershipState state = asAt(PARTNERSHIP, day);

        assertThat(state.agreements())
                .filteredOn(agreement -> !agreement.of().id().value().equals("residents-services"))
                .hasSize(3)
                .allSatisfy(
                        agreement -> assertThat(agreement.standing().orThrow()).hasToString(standing));
        assertThat(List.of("end-adult-social-care", "end-childrens-services", "end-public-health"))
                .allSatisfy(id -> assertThat(
                                decided(id, LocalDate.parse(day)).orThrow().outcome())
                        .isEqualTo(toEnd));
    }

    @Test
    @DisplayName("the state of a day tells of the proposals to end the three from the day on which they were put")
    void toldFromTheDayPut() {
        List<String> toEnd = List.of("end-adult-social-care", "end-childrens-services", "end-public-health");

        assertThat(asAt(PARTNERSHIP, "2017-03-26").proposals())
                .extracting(standing -> standing.of().id().value())
                .contains("public-health-agreement")
                .doesNotContainAnyElementsOf(toEnd);
        assertThat(asAt(PARTNERSHIP, "2017-03-27").proposals())
                .extracting(standing -> standing.of().id().value())
                .containsAll(toEnd);
    }

    @Test
    @DisplayName("the two that gave notice had to decide to, the third had nothing to decide")
    void whoDecides() {
        JointStanding before =
                decided("end-public-health", LocalDate.parse("2017-03-26")).orThrow();
        JointStanding after =
                proposal(asAt(PARTNERSHIP, "2017-03-28"), "end-public-health").orThrow();

        assertThat(before.awaited())
                .extracting(needed -> PARTNERSHIP.nameOf(needed.council()))
                .containsExactly("Westminster", "Kensington and Chelsea");
        assertThat(after.awaited()).isEmpty();
        assertThat(after.restsOn())
                .as("that of Kensington and Chelsea is inferred, and is told to be")
                .singleElement()
                .asString()
                .contains("Kensington and Chelsea", "inferred");
        assertThat(after.effectiveFrom())
                .as("from when the decisions had effect no page says")
                .isEmpty();
    }

    @Test
    @DisplayName("without what is inferred of Kensington and Chelsea, the end of each agreement would be one-sided")
    void oneSided() {
        Partnership recordedOnly = Partnership.builder()
                .from(PARTNERSHIP)
                .decisions(PARTNERSHIP.decisions().stream()
                        .filter(decision ->
                                !decision.council().equals(KENSINGTON) || decision.status() == FactStatus.RECORDED)
                        .toList())
                .build();

        JointStanding standing =
                proposal(asAt(recordedOnly, "2018-04-01"), "end-public-health").orThrow();

        assertThat(standing.outcome()).isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(standing.awaited()).extracting(needed -> needed.council()).containsExactly(KENSINGTON);
    }

    @Test
    @DisplayName("the public health service is agreed by all three from the day by which the two others surely had")
    void publicHealthService() {
        assertThat(missing("2012-12-31", "public-health-service")).hasSize(2);
        assertThat(proposal(asAt(PARTNERSHIP, "2013-03-04"), "public-health-service")
                        .orThrow()
                        .outcome())
                .isEqualTo(JointOutcome.AGREED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work-out-sharing",
                "implement-sharing",
                "legal-agreements",
                "public-health-agreement",
                "corporate-services",
                "bi-borough-services",
                "waive-residents-services-notice"
            })
    @DisplayName("where the others' records were not found it cannot be said, never that they did not decide")
    void recordsNotFound(String id) {
        assertThat(missing("2019-01-01", id))
                .hasSize(2)
                .allSatisfy(missing -> assertThat(missing).contains("had decided by 1 January 2019 is not known"));
    }

    @Test
    @DisplayName(
            "agreement in principle to share corporate services decides nothing, not even for the council that gave it")
    void inPrinciple() {
        assertThat(decision("hf-2014-04-07").outcome()).isEqualTo(DecisionOutcome.AGREED_IN_PRINCIPLE);
        assertThat(proposal(asAt(PARTNERSHIP, "2019-01-01"), "corporate-services")
                        .inWords(standing -> standing.outcome().words()))
                .contains("one-sided")
                .doesNotContain(": agreed");
    }

    @Test
    @DisplayName(
            "Hammersmith and Fulham alone decides to end the sharing of residents' services; the waiver needs the others")
    void residentsServices() {
        PartnershipState state = asAt(PARTNERSHIP, "2018-12-12");

        assertThat(proposal(state, "end-residents-services").orThrow().outcome())
                .isEqualTo(JointOutcome.AGREED);
        assertThat(proposal(state, "waive-residents-services-notice")).isInstanceOf(Answer.CannotSay.class);
        assertThat(state.ahead())
                .as("that notice was served is only planned")
                .extracting(FactWithin::path)
                .contains("decisions[hf-2018-12-12-end].implementation[0]");
    }

    @ParameterizedTest(name = "{0}: decided {1}, published {2}, effective {3}")
    @CsvSource({
        "hf-2011-05-09, 2011-05-09, , ",
        "hf-2012-10-15, 2012-10-15, , ",
        "hf-2013-03-04, 2013-03-04, 2013-03-05, 2013-03-11",
        "hf-2014-04-07, 2014-04-07, 2014-04-09, 2014-04-14",
        "hf-2018-12-12-end, 2018-12-12, 2018-12-12, "
    })
    @DisplayName("the days of a decision are the record's, and what the record leaves out is left out")
    void days(String id, LocalDate decided, LocalDate published, LocalDate effective) {
        CouncilDecision decision = decision(id);

        assertThat(decision.council()).isEqualTo(HAMMERSMITH);
        assertThat(decision.status()).isEqualTo(FactStatus.RECORDED);
        assertThat(decision.decided().orElseThrow().firstDay()).isEqualTo(decided);
        assertThat(decision.publishedOn().orElse(null)).isEqualTo(published);
        assertThat(decision.effectiveFrom().orElse(null)).isEqualTo(effective);
    }

    @Test
    @DisplayName("the two sides' savings are both held, each by its own document, and neither can be shown")
    void savings() {
        assertThat(Stream.of("savings-as-westminster-tells", "savings-as-hammersmith-tells", "inspection-grades"))
                .allSatisfy(id -> assertThat(OutcomeAttribution.of(outcome(id)).asAt(AFTERWARDS))
                        .isInstanceOf(Answer.CannotSay.class));
        assertThat(outcome("savings-as-westminster-tells").attribution()).contains(Attribution.TO_THE_PARTNERSHIP);
        assertThat(outcome("savings-as-hammersmith-tells").attribution()).contains(Attribution.IN_PART);
        assertThat(outcome("savings-as-westminster-tells").source().document())
                .isNotEqualTo(outcome("savings-as-hammersmith-tells").source().document());
        assertThat(PARTNERSHIP.savings())
                .as("what three councils aim at together is no one council's target")
                .allMatch(saving -> saving.target().isEmpty());
    }

    @Test
    @DisplayName("the Leaders' meeting of 23 March 2017 is told from that day, and reviewed by the 27th")
    void leadersMeeting() {
        assertThat(asAt(PARTNERSHIP, "2017-03-22").events())
                .extracting(ExternalEvent::id)
                .doesNotContain(PARTNERSHIP.events().get(2).id());
        assertThat(findings(LocalDate.parse("2017-03-26"), "X-REVIEW")).noneMatch(RuleOutcome.Met.class::isInstance);
        assertThat(findings(LocalDate.parse("2017-03-28"), "X-REVIEW"))
                .filteredOn(RuleOutcome.Met.class::isInstance)
                .extracting(RuleOutcome::reason)
                .containsExactly("The event on 23 March 2017 (\"at the last meeting of the three Leaders"
                        + " Hammersmith and Fulham indicated, not for the first time, that it meant to withdraw from adult"
                        + " social care, children's services and public health\"): each part of the partnership that the file"
                        + " says it touches was reviewed by 28 March 2017: the tri-borough section 113 agreement for adult"
                        + " social care, the tri-borough section 113 agreement for children's services, the tri-borough section"
                        + " 113 agreement for public health.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-06-30", "2013-03-04", "2017-03-26", "2017-03-28", "2018-04-01", "2022-11-23"})
    @DisplayName("no rule is breached on any day; what is due with no evidence is told as that")
    void nothingBreached(String day) {
        assertThat(findings(LocalDate.parse(day), finding -> finding.outcome() instanceof RuleOutcome.Breached))
                .isEmpty();
    }

    @Test
    @DisplayName("of what was promised, one promise is kept, one is due with no evidence, and three stay open")
    void promises() {
        assertThat(asAt(PARTNERSHIP, AFTERWARDS.toString()).commitments())
                .extracting(standing ->
                        standing.of().id() + " " + standing.standing().orThrow())
                .containsExactly(
                        "proposals-in-june-2011 KEPT",
                        "report-on-public-health-transition DUE_NO_EVIDENCE",
                        "review-of-public-health-contracts OPEN",
                        "corporate-services-business-cases OPEN",
                        "report-on-the-ending OPEN");
    }

    private static PartnershipState asAt(Partnership partnership, String day) {
        return partnership.asAt(LocalDate.parse(day), BankHolidays.englandAndWales());
    }

    private static Answer<JointStanding> decided(String id, LocalDate day) {
        return JointDecisions.of(PARTNERSHIP).on(ProposalId.of(id)).standingOn(day);
    }

    private static Answer<JointStanding> proposal(PartnershipState state, String id) {
        return state.proposals().stream()
                .filter(standing -> standing.of().id().value().equals(id))
                .map(Standing::standing)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> missing(String day, String id) {
        Answer<JointStanding> answer = proposal(asAt(PARTNERSHIP, day), id);
        assertThat(answer).isInstanceOf(Answer.CannotSay.class);
        return ((Answer.CannotSay<JointStanding>) answer).missing();
    }

    private static CouncilDecision decision(String id) {
        return PARTNERSHIP.decisions().stream()
                .filter(decision -> decision.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(String id) {
        return PARTNERSHIP.outcomes().stream()
                .filter(outcome -> outcome.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleOutcome> findings(LocalDate day, String rule) {
        return findings(day, finding -> finding.outcome().rule().id().equals(rule)).stream()
                .map(RuleFinding::outcome)
                .toList();
    }

    private static List<RuleFinding> findings(LocalDate day, Predicate<RuleFinding> which) {
        return PartnershipCheck.of(PARTNERSHIP, day, BankHolidays.englandAndWales(), EnglishCouncils.register())
                .stream()
                .filter(which)
                .toList();
    }
}
