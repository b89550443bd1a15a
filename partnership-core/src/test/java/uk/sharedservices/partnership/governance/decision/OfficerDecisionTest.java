package uk.sharedservices.partnership.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.OfficerDecision.Duty;
import uk.sharedservices.partnership.governance.decision.OfficerDecision.Ground;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("An officer's decision")
class OfficerDecisionTest {

    @Test
    @DisplayName(
            "for the executive is always recorded, with five contents (SI 2012/2089 reg 13(4)) (G-OFFICER-EXECUTIVE)")
    void forTheExecutive() {
        Duty duty = OfficerDecision.duty(DecisionMaker.OFFICER_FOR_EXECUTIVE, Optional.empty())
                .orThrow();

        assertThat(duty.required()).isTrue();
        assertThat(duty.contents()).hasSize(5);
        assertThat(duty.keep())
                .containsExactly(Requirement.KEEP_EXECUTIVE_RECORD, Requirement.KEEP_EXECUTIVE_BACKGROUND_PAPERS);
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    @DisplayName("for the council is recorded on the grounds of SI 2014/2095 reg 7 and on no other (G-OFFICER-COUNCIL)")
    void forTheCouncil(Ground ground) {
        Answer<Duty> answer = OfficerDecision.duty(DecisionMaker.OFFICER_FOR_COUNCIL, Optional.of(ground));
        Duty duty = answer.orThrow();

        assertThat(duty.required()).isEqualTo(ground != Ground.OTHER);
        assertThat(duty.contents())
                .hasSize(ground == Ground.EXPRESS_AUTHORISATION ? 4 : ground == Ground.OTHER ? 0 : 3);
        assertThat(duty.keep()).hasSize(ground == Ground.OTHER ? 0 : 2);
        assertThat(answer.derivation().rules()).containsExactly(DecisionRules.OFFICER_COUNCIL);
    }

    @Test
    @DisplayName("for the council cannot be told without its ground, and a committee is no officer")
    void withoutGround() {
        assertThat(OfficerDecision.duty(DecisionMaker.OFFICER_FOR_COUNCIL, Optional.empty()))
                .isInstanceOf(Answer.CannotSay.class);
        assertThatThrownBy(() -> OfficerDecision.duty(DecisionMaker.COMMITTEE, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("decision maker must be an officer, but was 'a committee of the council'");
    }
}
