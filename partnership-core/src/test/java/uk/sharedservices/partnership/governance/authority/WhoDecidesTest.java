package uk.sharedservices.partnership.governance.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.agreement.LegalBasis.GOODS_AND_SERVICES_1970;
import static uk.sharedservices.partnership.agreement.LegalBasis.LGA_1972_S101;
import static uk.sharedservices.partnership.agreement.LegalBasis.LGA_1972_S102;
import static uk.sharedservices.partnership.agreement.LegalBasis.LGA_1972_S113;
import static uk.sharedservices.partnership.agreement.LegalBasis.NHS_ACT_2006_S75;
import static uk.sharedservices.partnership.agreement.LegalBasis.NOT_STATED;
import static uk.sharedservices.partnership.council.Capacity.COUNCIL;
import static uk.sharedservices.partnership.council.Capacity.EXECUTIVE;
import static uk.sharedservices.partnership.council.Governance.COMMITTEE_SYSTEM;
import static uk.sharedservices.partnership.council.Governance.LEADER_AND_CABINET;
import static uk.sharedservices.partnership.council.Governance.MAYOR_AND_CABINET;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("Who must decide for a council")
class WhoDecidesTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final Source SOURCE = Source.of("B", "summary");

    private static WhoDecides in(Optional<Governance> governance) {
        return WhoDecides.in(Council.builder()
                .code(TAMESIDE)
                .name("Tameside")
                .governance(governance)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build());
    }

    private static Answer<List<RequiredDecision>> toMake(
            Governance governance, LegalBasis basis, Capacity... functions) {
        return in(Optional.of(governance)).toMake(Optional.of(basis), List.of(functions));
    }

    private static ServiceLevelAgreement.Builder agreement(Approval... approvals) {
        return ServiceLevelAgreement.builder()
                .id(AgreementId.of("shared-director"))
                .name("the agreement for the shared director")
                .parties(List.of(TAMESIDE, STOCKPORT))
                .subject("a shared director")
                .addApprovals(approvals)
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    private static Approval approval(Capacity capacity, FactStatus status) {
        return Approval.builder()
                .council(TAMESIDE)
                .capacity(capacity)
                .status(status)
                .source(SOURCE)
                .build();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} by {4}")
    @CsvSource({
        "LEADER_AND_CABINET, LGA_1972_S101, EXECUTIVE, EXECUTIVE_MEMBER EXECUTIVE, G-MAKE-LEADER",
        "LEADER_AND_CABINET, LGA_1972_S102, EXECUTIVE, EXECUTIVE_MEMBER EXECUTIVE, G-MAKE-LEADER",
        "MAYOR_AND_CABINET, LGA_1972_S101, EXECUTIVE, EXECUTIVE_MEMBER, G-MAKE-MAYOR",
        "MAYOR_AND_CABINET, LGA_1972_S113, EXECUTIVE, EXECUTIVE_MEMBER EXECUTIVE OFFICER_FOR_EXECUTIVE, G-MAKE-EXECUTIVE",
        "LEADER_AND_CABINET, GOODS_AND_SERVICES_1970, EXECUTIVE, EXECUTIVE_MEMBER EXECUTIVE OFFICER_FOR_EXECUTIVE, G-MAKE-EXECUTIVE",
        "LEADER_AND_CABINET, NHS_ACT_2006_S75, EXECUTIVE, EXECUTIVE_MEMBER EXECUTIVE OFFICER_FOR_EXECUTIVE, G-MAKE-EXECUTIVE",
        "LEADER_AND_CABINET, LGA_1972_S101, COUNCIL, FULL_COUNCIL COMMITTEE, G-MAKE-COUNCIL",
        "LEADER_AND_CABINET, LGA_1972_S113, COUNCIL, FULL_COUNCIL COMMITTEE, G-MAKE-COUNCIL",
        "LEADER_AND_CABINET, LGA_1972_S102, COUNCIL, FULL_COUNCIL, J-APPOINT"
    })
    @DisplayName("to make an agreement follows from its governance, the power and the functions")
    void toMake(Governance governance, LegalBasis basis, Capacity functions, String makers, String rule) {
        Answer<List<RequiredDecision>> answer = toMake(governance, basis, functions);

        assertThat(answer.orThrow()).singleElement().satisfies(required -> {
            assertThat(required.needed()).isEqualTo(NeededDecision.of(TAMESIDE, functions));
            assertThat(required.makers().stream().map(DecisionMaker::name)).containsExactly(makers.split(" "));
            assertThat(required.perhaps()).isEmpty();
        });
        assertThat(answer.derivation().rules()).extracting(Rule::id).containsExactly(rule);
    }

    @Test
    @DisplayName("is the leader first; the executive, a member or a committee unless the leader directs otherwise")
    void inWords() {
        assertThat(toMake(LEADER_AND_CABINET, LGA_1972_S101, EXECUTIVE).orThrow())
                .hasToString(
                        "[executive: the leader; or, unless the leader directs otherwise, the executive, a member of it"
                                + " or a committee of it]");
        assertThat(toMake(MAYOR_AND_CABINET, LGA_1972_S113, EXECUTIVE)
                        .derivation()
                        .toString())
                .contains("Tameside decides as executive: the elected mayor; or, as the elected mayor arranges, the"
                        + " executive, a member of it, a committee of it or an officer. [G-MAKE-EXECUTIVE]");
    }

    @Test
    @DisplayName(
            "decides in both capacities where the functions are mixed, and an appointment needs the executive's agreement")
    void mixed() {
        Answer<List<RequiredDecision>> answer = toMake(LEADER_AND_CABINET, LGA_1972_S102, COUNCIL, EXECUTIVE);

        assertThat(answer.orThrow())
                .extracting(RequiredDecision::needed)
                .containsExactly(NeededDecision.of(TAMESIDE, EXECUTIVE), NeededDecision.of(TAMESIDE, COUNCIL));
        assertThat(answer.derivation().rules())
                .extracting(Rule::id)
                .containsExactly("G-MAKE-MIXED", "G-MAKE-LEADER", "J-APPOINT");
    }

    @Test
    @DisplayName("decides as the council alone where it has a committee system, whosever the functions are elsewhere")
    void committeeSystem() {
        Answer<List<RequiredDecision>> known = toMake(COMMITTEE_SYSTEM, GOODS_AND_SERVICES_1970, EXECUTIVE, COUNCIL);
        Answer<List<RequiredDecision>> notKnown = toMake(COMMITTEE_SYSTEM, GOODS_AND_SERVICES_1970);

        assertThat(known.orThrow())
                .extracting(RequiredDecision::needed)
                .containsExactly(NeededDecision.of(TAMESIDE, COUNCIL));
        assertThat(notKnown.orThrow()).isEqualTo(known.orThrow());
    }

    @Test
    @DisplayName("cannot be said where the functions are not known, and is told for each")
    void functionsNotKnown() {
        Answer.CannotSay<List<RequiredDecision>> answer = cannotSay(toMake(LEADER_AND_CABINET, LGA_1972_S113));

        assertThat(answer.missing())
                .containsExactly(
                        "Whose functions the agreement is about is not known, the executive's or the council's own.");
        assertThat(answer.whatIfs())
                .extracting(WhatIf::assumption)
                .containsExactly(
                        "If the functions are the executive's",
                        "If the functions are the council's own",
                        "If the functions are the executive's and the council's own");
        assertThat(answer.whatIfs()).extracting(whatIf -> whatIf.value().size()).containsExactly(1, 1, 2);
    }

    @Test
    @DisplayName("cannot be said where the power is not stated, and is told for each kind of power")
    void basisNotStated() {
        Answer.CannotSay<List<RequiredDecision>> answer = cannotSay(toMake(LEADER_AND_CABINET, NOT_STATED, EXECUTIVE));

        assertThat(answer.missing()).containsExactly("The power that the agreement rests on is not stated.");
        assertThat(answer.whatIfs())
                .extracting(WhatIf::assumption)
                .containsExactly(
                        "If the agreement is an arrangement for another authority to discharge them (s101)",
                        "If the agreement is a joint committee (s102)",
                        "If the agreement is one for services or officers (Act of 1970, s113 or s75)");
        assertThat(in(Optional.of(LEADER_AND_CABINET)).toMake(Optional.empty(), List.of(EXECUTIVE)))
                .isEqualTo(answer);
    }

    @Test
    @DisplayName("asks how the council is governed only where it makes a difference")
    void governanceNotKnown() {
        WhoDecides notKnown = in(Optional.empty());

        assertThat(notKnown.toMake(Optional.of(LGA_1972_S113), List.of(COUNCIL)).isAnswered())
                .isTrue();
        assertThat(cannotSay(notKnown.toMake(Optional.of(LGA_1972_S101), List.of(EXECUTIVE)))
                        .whatIfs())
                .extracting(WhatIf::assumption)
                .containsExactly(
                        "If the council has a leader and cabinet",
                        "If the council has a mayor and cabinet",
                        "If the council has a committee system");
        assertThat(cannotSay(notKnown.toMake(Optional.empty(), List.of())).missing())
                .hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LegalBasis.class)
    @DisplayName("to end an agreement is decided in the capacity in which it was made, whatever the power (R11)")
    void toEnd(LegalBasis basis) {
        Answer<List<RequiredDecision>> answer = in(Optional.of(LEADER_AND_CABINET))
                .toEnd(agreement(approval(EXECUTIVE, FactStatus.RECORDED))
                        .legalBasis(basis)
                        .build());

        assertThat(answer.orThrow()).singleElement().satisfies(required -> {
            assertThat(required.needed()).isEqualTo(NeededDecision.of(TAMESIDE, EXECUTIVE));
            assertThat(required.makers()).contains(DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER);
        });
        assertThat(answer.derivation().rules()).extracting(Rule::id).contains("R11");
    }

    @Test
    @DisplayName("to end an agreement on a power not stated names those who can on any, and those who can on some")
    void toEndOnAnyPower() {
        RequiredDecision required = in(Optional.of(LEADER_AND_CABINET))
                .toEnd(agreement(approval(EXECUTIVE, FactStatus.RECORDED)).build())
                .orThrow()
                .get(0);

        assertThat(required.makers()).containsExactly(DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER);
        assertThat(required.perhaps()).containsExactly(DecisionMaker.OFFICER_FOR_EXECUTIVE);
        assertThat(required)
                .hasToString(
                        "executive: the executive or a member of the executive; whether an officer, for the executive"
                                + " can turns on what is not known");
    }

    @Test
    @DisplayName("to end an agreement made in both capacities takes both")
    void toEndBoth() {
        ServiceLevelAgreement both = agreement(
                        approval(COUNCIL, FactStatus.RECORDED), approval(EXECUTIVE, FactStatus.INFERRED))
                .legalBasis(LGA_1972_S113)
                .build();

        assertThat(in(Optional.of(LEADER_AND_CABINET)).toEnd(both).orThrow())
                .extracting(RequiredDecision::needed)
                .containsExactly(NeededDecision.of(TAMESIDE, EXECUTIVE), NeededDecision.of(TAMESIDE, COUNCIL));
        assertThat(in(Optional.of(LEADER_AND_CABINET)).toMake(both).orThrow()).hasSize(2);
    }

    @Test
    @DisplayName("cannot be said where the capacity is not recorded, or its approval is only proposed")
    void capacityNotRecorded() {
        for (ServiceLevelAgreement agreement : List.of(
                agreement().legalBasis(GOODS_AND_SERVICES_1970).build(),
                agreement(approval(EXECUTIVE, FactStatus.PROPOSED))
                        .legalBasis(GOODS_AND_SERVICES_1970)
                        .build())) {
            Answer.CannotSay<List<RequiredDecision>> answer =
                    cannotSay(in(Optional.of(LEADER_AND_CABINET)).toEnd(agreement));

            assertThat(answer.missing())
                    .containsExactly(
                            "In which capacity Tameside made the agreement for the shared director is not recorded.");
            assertThat(answer.whatIfs()).hasSize(3);
        }
    }

    @Test
    @DisplayName("cannot be said where the executive that made an agreement is no more")
    void noLongerAnExecutive() {
        ServiceLevelAgreement agreement = agreement(approval(EXECUTIVE, FactStatus.RECORDED))
                .legalBasis(NHS_ACT_2006_S75)
                .build();

        assertThat(cannotSay(in(Optional.of(COMMITTEE_SYSTEM)).toEnd(agreement)).missing())
                .containsExactly(
                        "An executive of Tameside made the agreement for the shared director, and the council no"
                                + " longer has one: who has its functions now is for the constitution.");
    }

    @Test
    @DisplayName("is asked only of a party to the agreement")
    void party() {
        ServiceLevelAgreement others = agreement()
                .parties(List.of(STOCKPORT, CouncilCode.of("E08000004")))
                .build();

        assertThatThrownBy(() -> in(Optional.of(LEADER_AND_CABINET)).toEnd(others))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("council must be a party to the agreement for the shared director, but was 'E08000008'");
    }

    private static Answer.CannotSay<List<RequiredDecision>> cannotSay(Answer<List<RequiredDecision>> answer) {
        assertThat(answer).isInstanceOf(Answer.CannotSay.class);
        return (Answer.CannotSay<List<RequiredDecision>>) answer;
    }
}
