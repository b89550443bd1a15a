package uk.sharedservices.partnership.programme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("Whether an outcome came because of the partnership")
class OutcomeAttributionTest {

    private static final LocalDate REPORT = LocalDate.of(2022, 11, 23);

    private static Outcome.Builder reading() {
        return Outcome.builder()
                .id(OutcomeId.of("early-language-and-reading"))
                .what("early language and reading")
                .addCouncils(CouncilCode.of("E08000008"))
                .measure("key stage results")
                .attribution(Attribution.CANNOT_BE_SAID)
                .reason("recovery from the pandemic bore on them too")
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "paragraph 2.5"));
    }

    private static Answer<Attribution> answer(Outcome.Builder outcome) {
        return OutcomeAttribution.of(outcome.build()).asAt(REPORT);
    }

    private static String words(Outcome.Builder outcome) {
        return answer(outcome).inWords(Attribution::words);
    }

    @Test
    @DisplayName("cannot be said where the document says so, and why (B 2.5, O-ATTRIBUTION)")
    void cannotBeSaid() {
        assertThat(words(reading()))
                .isEqualTo(
                        "Cannot say. The document itself says that it cannot be said: recovery from the pandemic bore on"
                                + " them too (B, paragraph 2.5).");
        assertThat(answer(reading()).derivation().rules())
                .extracting(rule -> rule.id())
                .containsExactly("O-ATTRIBUTION");
    }

    @Test
    @DisplayName("cannot be said where no document says what it came of")
    void notSaid() {
        assertThat(words(reading().attribution(Optional.empty()).reason(Optional.empty())))
                .isEqualTo("Cannot say. No document held says what the outcome came of.");
    }

    @Test
    @DisplayName("follows the document where it gives its reason, a measure and what the measure showed before")
    void shown() {
        Outcome.Builder shown = reading().attribution(Attribution.IN_PART).baseline("two in three");

        assertThat(answer(shown).orThrow()).isEqualTo(Attribution.IN_PART);
        assertThat(words(reading().attribution(Attribution.IN_PART)))
                .isEqualTo("Cannot say. The document does not say how things stood before."
                        + " If the document is followed: in part because of the partnership.");
        assertThat(words(reading()
                        .attribution(Attribution.TO_OTHER_CAUSES)
                        .baseline("two in three")
                        .measure(Optional.empty())))
                .contains("The document gives no measure by which it could be shown.");
    }

    @Test
    @DisplayName("cannot be said of an outcome that is only planned, or observed later")
    void notYet() {
        assertThat(words(reading().status(FactStatus.PLANNED))).isEqualTo("Cannot say. The outcome is only planned.");
        assertThat(words(reading().observed(When.parse("2022-11"))))
                .isEqualTo("Cannot say. The outcome was observed in November 2022, perhaps after 23 November 2022.");
        assertThat(words(reading().observed(When.parse("2023"))))
                .isEqualTo("Cannot say. The outcome was observed in 2023, after 23 November 2022.");
        assertThat(words(reading().observed(When.parse("2022-10")))).contains("The document itself says");
    }

    @Test
    @DisplayName("is told with its reason, or not at all")
    void reasonNeeded() {
        assertThatThrownBy(() -> reading().reason(Optional.empty()).build())
                .hasMessageContaining("must be given with its reason, but was 'cannot be said'");
        assertThatThrownBy(() -> reading().attribution(Optional.empty()).build())
                .hasMessageContaining("but was 'a reason alone'");
    }
}
