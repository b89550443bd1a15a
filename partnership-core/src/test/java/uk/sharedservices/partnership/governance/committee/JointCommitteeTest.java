package uk.sharedservices.partnership.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.committee.Appointment.Appointer;
import uk.sharedservices.partnership.rule.Answer;

/** Rules J-APPOINT and J-DECIDES; the councils of oneSource, law.md 5.3 row 6. */
@DisplayName("A joint committee")
class JointCommitteeTest {

    private static final Source SOURCE = Source.of("A", "minute 1");
    private static final CouncilCode HAVERING = CouncilCode.of("E09000016");
    private static final CouncilCode NEWHAM = CouncilCode.of("E09000025");
    private static final CouncilCode BEXLEY = CouncilCode.of("E09000004");
    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 3);

    @ParameterizedTest(name = "{0}, {1}: {2}, executive members only: {3}")
    @CsvSource({
        "EXECUTIVE,     LEADER_AND_CABINET, LEADER,                 true",
        "EXECUTIVE,     MAYOR_AND_CABINET,  MAYOR,                  true",
        "EXECUTIVE,     COMMITTEE_SYSTEM,   COUNCIL,                false",
        "NON_EXECUTIVE, LEADER_AND_CABINET, COUNCIL,                false",
        "NON_EXECUTIVE, COMMITTEE_SYSTEM,   COUNCIL,                false",
        "MIXED,         LEADER_AND_CABINET, COUNCIL_WITH_EXECUTIVE, false",
        "MIXED,         MAYOR_AND_CABINET,  COUNCIL_WITH_EXECUTIVE, false",
        "MIXED,         COMMITTEE_SYSTEM,   COUNCIL,                false"
    })
    @DisplayName("is appointed by whoever the functions belong to, SI 2012/1019 regs 11 and 12")
    void appointed(CommitteeFunctions functions, Governance governance, Appointer by, boolean executiveOnly) {
        JointCommittee committee = committee().functions(functions).build();

        assertThat(committee.appointedBy(council(HAVERING, governance)).orThrow())
                .isEqualTo(new Appointment(by, executiveOnly));
    }

    @Test
    @DisplayName("says how the appointment was reached")
    void saysHow() {
        JointCommittee committee =
                committee().functions(CommitteeFunctions.EXECUTIVE).build();

        assertThat(committee
                        .appointedBy(council(HAVERING, Governance.LEADER_AND_CABINET))
                        .derivation()
                        .sentences())
                .contains(
                        "It discharges functions of the executive: E09000016's members are appointed by the leader or,"
                                + " unless the leader directs otherwise, the executive, one of its members or committees, from"
                                + " members of the executive only. [J-APPOINT]");
    }

    @Test
    @DisplayName("of five councils or more need not be of executive members")
    void fiveCouncils() {
        JointCommittee five = committee()
                .functions(CommitteeFunctions.EXECUTIVE)
                .addCouncils(CouncilCode.of("E09000001"), CouncilCode.of("E09000002"))
                .firstDay(LocalDate.of(2014, 4, 1))
                .build();
        Council havering = council(HAVERING, Governance.LEADER_AND_CABINET);

        assertThat(five.appointedBy(havering).orThrow()).isEqualTo(new Appointment(Appointer.LEADER, false));
        assertThat(five.decidesFor(havering, IN_2019).isAnswered()).isFalse();
    }

    @Test
    @DisplayName("cannot be said to be appointed by anyone where the functions or the governance are not known")
    void notKnown() {
        Council havering = council(HAVERING, Governance.LEADER_AND_CABINET);
        Council ungoverned =
                Council.builder().from(havering).governance(Optional.empty()).build();

        assertThat(open(committee().build().appointedBy(havering)).missing())
                .containsExactly("Whose functions the joint committee discharges is not known.");
        assertThat(open(committee()
                                .functions(CommitteeFunctions.EXECUTIVE)
                                .build()
                                .appointedBy(ungoverned))
                        .whatIfs())
                .hasSize(3);
        assertThat(committee()
                        .functions(CommitteeFunctions.NON_EXECUTIVE)
                        .build()
                        .appointedBy(ungoverned)
                        .orThrow()
                        .by())
                .isEqualTo(Appointer.COUNCIL);
    }

    @ParameterizedTest(name = "{0}, all executive members: {1}, {2}: {3}")
    @CsvSource({
        "EXECUTIVE,     ,      LEADER_AND_CABINET, EXECUTIVE_JOINT_COMMITTEE",
        "EXECUTIVE,     false, LEADER_AND_CABINET, COMMITTEE",
        "NON_EXECUTIVE, ,      LEADER_AND_CABINET, COMMITTEE",
        "NON_EXECUTIVE, true,  LEADER_AND_CABINET, COMMITTEE",
        "MIXED,         true,  LEADER_AND_CABINET, EXECUTIVE_JOINT_COMMITTEE",
        "MIXED,         false, LEADER_AND_CABINET, COMMITTEE",
        "MIXED,         ,      LEADER_AND_CABINET, ",
        "MIXED,         true,  COMMITTEE_SYSTEM,   COMMITTEE",
        ",              ,      LEADER_AND_CABINET, "
    })
    @DisplayName("decides as an executive body only if all its members are executive members")
    void decides(CommitteeFunctions functions, Boolean allExecutive, Governance governance, DecisionMaker maker) {
        Answer<DecisionMaker> answer = committee()
                .functions(Optional.ofNullable(functions))
                .allExecutiveMembers(Optional.ofNullable(allExecutive))
                .firstDay(LocalDate.of(2014, 4, 1))
                .build()
                .decidesFor(council(HAVERING, governance), IN_2019);

        assertThat(answer.isAnswered() ? answer.orThrow() : null).isEqualTo(maker);
    }

    @Test
    @DisplayName("decides for its own councils, on the days on which it is appointed, and not when only proposed")
    void refusals() {
        JointCommittee committee = committee()
                .functions(CommitteeFunctions.EXECUTIVE)
                .firstDay(LocalDate.of(2014, 4, 1))
                .lastDay(LocalDate.of(2020, 7, 31))
                .build();
        Council havering = council(HAVERING, Governance.LEADER_AND_CABINET);

        assertThat(refusal(committee.decidesFor(
                        council(CouncilCode.of("E08000008"), Governance.LEADER_AND_CABINET), IN_2019)))
                .isEqualTo("E08000008 is not one of the councils that appointed it. [J-DECIDES]");
        assertThat(refusal(committee.decidesFor(havering, LocalDate.of(2014, 3, 31))))
                .isEqualTo("It was not yet appointed: it could decide from 1 April 2014 on. [J-DECIDES]");
        assertThat(refusal(committee.decidesFor(havering, LocalDate.of(2020, 8, 1))))
                .isEqualTo("It could no longer decide: its last day was 31 July 2020. [J-DECIDES]");
        assertThat(committee.decidesFor(havering, LocalDate.of(2014, 4, 1)).isAnswered())
                .isTrue();
        assertThat(committee.decidesFor(havering, LocalDate.of(2020, 7, 31)).isAnswered())
                .isTrue();
        assertThat(refusal(JointCommittee.builder()
                        .from(committee)
                        .status(FactStatus.PROPOSED)
                        .build()
                        .decidesFor(havering, IN_2019)))
                .isEqualTo("That it be appointed is only proposed. [J-DECIDES]");
        assertThat(refusal(committee.appointedBy(council(CouncilCode.of("E08000008"), Governance.LEADER_AND_CABINET))))
                .isEqualTo("E08000008 is not one of the councils that appointed it. [J-APPOINT]");
    }

    @Test
    @DisplayName("whose first day is not known cannot be said to decide")
    void firstDayNotKnown() {
        Answer<DecisionMaker> answer = committee()
                .functions(CommitteeFunctions.EXECUTIVE)
                .build()
                .decidesFor(council(HAVERING, Governance.LEADER_AND_CABINET), IN_2019);

        assertThat(open(answer).missing()).containsExactly("Whether it was appointed by 3 June 2019 is not known.");
        assertThat(open(answer).whatIfs()).hasSize(1);
    }

    @Test
    @DisplayName("names each council once, and does not end before it begins")
    void invariants() {
        assertThatThrownBy(() -> committee().addCouncils(BEXLEY).build())
                .hasMessageStartingWith("joint committee must name each council once");
        assertThatThrownBy(() -> committee()
                        .firstDay(LocalDate.of(2020, 8, 1))
                        .lastDay(LocalDate.of(2020, 7, 31))
                        .build())
                .hasMessage(
                        "last day of a joint committee must not be before its first, 1 August 2020, but was '31 July"
                                + " 2020'");
    }

    private static <T> Answer.CannotSay<T> open(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.CannotSay.class);
        return (Answer.CannotSay<T>) answer;
    }

    private static String refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.NotPermitted.class);
        Answer.NotPermitted<?> refused = (Answer.NotPermitted<?>) answer;
        return refused.reason() + " [" + refused.rule().id() + "]";
    }

    private static JointCommittee.Builder committee() {
        return JointCommittee.builder()
                .id(JointCommitteeId.of("onesource"))
                .name("oneSource joint committee")
                .addCouncils(HAVERING, NEWHAM, BEXLEY)
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    private static Council council(CouncilCode code, Governance governance) {
        return Council.builder()
                .code(code)
                .name(code.value())
                .governance(governance)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }
}
