package uk.sharedservices.partnership.governance.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.governance.timetable.SpecialUrgency.Consent;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The chain of chairs")
class SpecialUrgencyTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "AGREED, NO_SUCH_PERSON, NO_SUCH_PERSON, true",
        "NOT_AGREED, AGREED, AGREED, false",
        "UNABLE_TO_ACT, AGREED, NOT_AGREED, true",
        "NO_SUCH_PERSON, AGREED, NOT_AGREED, true",
        "UNABLE_TO_ACT, NOT_AGREED, AGREED, false",
        "NO_SUCH_PERSON, NO_SUCH_PERSON, AGREED, true",
        "NO_SUCH_PERSON, NO_SUCH_PERSON, NOT_AGREED, false",
        "UNABLE_TO_ACT, NO_SUCH_PERSON, AGREED, false",
        "NO_SUCH_PERSON, UNABLE_TO_ACT, AGREED, false",
        "NO_SUCH_PERSON, NO_SUCH_PERSON, NO_SUCH_PERSON, false"
    })
    @DisplayName("allows special urgency only as the chain of chairs agrees (D18)")
    void specialUrgency(Consent scrutiny, Consent council, Consent vice, boolean lawful) {
        RuleOutcome outcome = SpecialUrgency.check(scrutiny, council, vice);

        assertThat(outcome instanceof RuleOutcome.Met).isEqualTo(lawful);
        assertThat(outcome.rule()).isEqualTo(TimetableRules.SPECIAL_URGENCY);
    }
}
