package uk.sharedservices.partnership.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.governance.CommitteeArbitraries;

@Label("A committee")
class CommitteeProperties {

    @Property(tries = 1000)
    @Label("of councils together decides only on its days, and only as a committee or a joint committee")
    void decidesOnItsDays(
            @ForAll("jointCommittees") JointCommittee committee,
            @ForAll Governance governance,
            @ForAll @DateRange(min = "2012-01-01", max = "2040-12-31") LocalDate day) {
        Answer<DecisionMaker> answer =
                committee.decidesFor(council(committee.councils().get(0), governance), day);

        if (answer.isAnswered()) {
            assertThat(committee.status().isDone()).isTrue();
            assertThat(committee.firstDay().orElseThrow()).isBeforeOrEqualTo(day);
            assertThat(committee.lastDay().map(last -> !last.isBefore(day)).orElse(true))
                    .isTrue();
            assertThat(answer.orThrow()).isIn(DecisionMaker.EXECUTIVE_JOINT_COMMITTEE, DecisionMaker.COMMITTEE);
        }
    }

    @Property(tries = 1000)
    @Label("has executive members only where all its functions are the executive's")
    void executiveMembersOnly(@ForAll("jointCommittees") JointCommittee committee, @ForAll Governance governance) {
        Answer<Appointment> answer =
                committee.appointedBy(council(committee.councils().get(0), governance));

        assertThat(answer.isAnswered()).isEqualTo(committee.functions().isPresent());
        if (answer.isAnswered() && answer.orThrow().executiveMembersOnly()) {
            assertThat(committee.functions()).contains(CommitteeFunctions.EXECUTIVE);
            assertThat(governance).isNotEqualTo(Governance.COMMITTEE_SYSTEM);
        }
    }

    @Property(tries = 1000)
    @Label("survives JSON unchanged")
    void survivesJson(
            @ForAll("jointCommittees") JointCommittee joint, @ForAll("scrutinyCommittees") ScrutinyCommittee scrutiny)
            throws JsonProcessingException {
        assertThat(PartnershipJson.mapper().readValue(PartnershipJson.write(joint), JointCommittee.class))
                .isEqualTo(joint);
        assertThat(PartnershipJson.mapper().readValue(PartnershipJson.write(scrutiny), ScrutinyCommittee.class))
                .isEqualTo(scrutiny);
    }

    @Property(tries = 1000)
    @Label("of scrutiny, once consulted, stays consulted")
    void staysConsulted(
            @ForAll("scrutinyCommittees") ScrutinyCommittee committee,
            @ForAll @DateRange(min = "2012-01-01", max = "2032-12-31") LocalDate day) {
        assertThat(committee.consultedBy(day.plusDays(40))).containsAll(committee.consultedBy(day));
    }

    @Provide
    Arbitrary<JointCommittee> jointCommittees() {
        return CommitteeArbitraries.jointCommittees();
    }

    @Provide
    Arbitrary<ScrutinyCommittee> scrutinyCommittees() {
        return CommitteeArbitraries.scrutinyCommittees(CouncilCode.of("E08000007"));
    }

    private static Council council(CouncilCode code, Governance governance) {
        return Council.builder()
                .code(code)
                .name(code.value())
                .governance(governance)
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "minute 1"))
                .build();
    }
}
