package uk.sharedservices.partnership.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A post shared from 1 April 2021 for two years")
class SharingTest {

    private static final LocalDate BEGAN = LocalDate.of(2021, 4, 1);
    private static final LocalDate REPORT_B = LocalDate.of(2022, 11, 23);
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");

    @Nested
    @DisplayName("on a day")
    class OnADay {

        @Test
        @DisplayName("is not yet shared before it begins, and shared to the last day agreed (P-SHARED)")
        void begins() {
            assertThat(standing(post().build(), BEGAN.minusDays(1))).isEqualTo(SharedPostState.TO_COME);
            assertThat(standing(post().build(), BEGAN)).isEqualTo(SharedPostState.SHARED);
            assertThat(standing(post().build(), LocalDate.of(2023, 3, 31))).isEqualTo(SharedPostState.SHARED);
        }

        @Test
        @DisplayName("cannot be told once the length agreed is over and no return is recorded")
        void lengthOver() {
            Answer<SharedPostState> answer = Sharing.of(post().build()).standingOn(LocalDate.of(2023, 4, 1));

            assertThat(answer).isInstanceOf(Answer.CannotSay.class);
            assertThat(((Answer.CannotSay<SharedPostState>) answer).missing())
                    .containsExactly(
                            "The length agreed ended on Friday 31 March 2023; whether the holder returned then or"
                                    + " stayed is not recorded.");
        }

        @Test
        @DisplayName("is not ended by a return that is only proposed")
        void onlyProposed() {
            SharedPost post =
                    post().returning(returning(FactStatus.PROPOSED, "2022-11")).build();

            assertThat(standing(post, REPORT_B)).isEqualTo(SharedPostState.SHARED);
        }

        @Test
        @DisplayName("is ended by a return, and not told while only its month is known")
        void returned() {
            SharedPost post =
                    post().returning(returning(FactStatus.ASSUMED, "2023-01")).build();

            assertThat(standing(post, LocalDate.of(2022, 12, 31))).isEqualTo(SharedPostState.SHARED);
            assertThat(Sharing.of(post).standingOn(LocalDate.of(2023, 1, 15)).isAnswered())
                    .isFalse();
            assertThat(standing(post, LocalDate.of(2023, 1, 31))).isEqualTo(SharedPostState.RETURNED);
            assertThat(standing(post, LocalDate.of(2023, 4, 1))).isEqualTo(SharedPostState.RETURNED);
        }
    }

    @Nested
    @DisplayName("under section 113")
    class Placed {

        @Test
        @DisplayName("may not be filled by placement without consulting the officer, nor before it (R12, D21)")
        void withoutConsultation() {
            assertThat(Sharing.of(placed(Optional.empty())).mayBePlacedFrom(BEGAN))
                    .isInstanceOf(Answer.NotPermitted.class);
            assertThat(Sharing.of(placed(Optional.of(BEGAN.plusDays(1)))).mayBePlacedFrom(BEGAN))
                    .isInstanceOf(Answer.NotPermitted.class);
        }

        @Test
        @DisplayName("may be once the officer has been consulted")
        void afterConsultation() {
            assertThat(Sharing.of(placed(Optional.of(BEGAN)))
                            .mayBePlacedFrom(BEGAN)
                            .orThrow())
                    .isEqualTo(BEGAN);
        }

        @Test
        @DisplayName("is another thing than a bare secondment, which its own terms govern, or a form not stated")
        void otherForms() {
            assertThat(Sharing.of(post().build()).mayBePlacedFrom(BEGAN).orThrow())
                    .isEqualTo(BEGAN);
            assertThat(Sharing.of(post().placement(Placement.NOT_STATED).build())
                            .mayBePlacedFrom(BEGAN))
                    .isInstanceOf(Answer.CannotSay.class);
        }
    }

    @Test
    @DisplayName("gives no more than all of its time")
    void shares() {
        assertThat(new ServedCouncil(STOCKPORT, Optional.of(new BigDecimal("0.5"))).shareOfTime())
                .contains(new BigDecimal("0.5"));
        assertThatThrownBy(() -> new ServedCouncil(STOCKPORT, Optional.of(BigDecimal.ZERO)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be above nothing and at most one");
        assertThatThrownBy(() -> post().addServes(
                                new ServedCouncil(CouncilCode.of("E08000008"), Optional.of(new BigDecimal("0.6"))))
                        .addServes(new ServedCouncil(CouncilCode.of("E08000009"), Optional.of(new BigDecimal("0.41"))))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1.01");
    }

    @Test
    @DisplayName(
            "stated to have lasted 18 months by 23 November 2022 is told to have lasted 19 months and 22 days (P-LENGTH)")
    void statedLength() {
        RuleOutcome eighteen = stated("P18M", REPORT_B).heldAgainst(BEGAN);

        assertThat(eighteen).isInstanceOf(RuleOutcome.Breached.class);
        assertThat(eighteen.reason())
                .isEqualTo(
                        "18 months is stated in B, paragraph 2.9; from 1 April 2021 to 23 November 2022 are 19 months and"
                                + " 22 days.");
        assertThat(stated("P19M", REPORT_B).heldAgainst(BEGAN)).isInstanceOf(RuleOutcome.Met.class);
        assertThat(stated("P1Y7M22D", REPORT_B).heldAgainst(BEGAN)).isInstanceOf(RuleOutcome.Met.class);
        assertThat(stated("P1Y7M21D", REPORT_B).heldAgainst(BEGAN)).isInstanceOf(RuleOutcome.Breached.class);
    }

    @Test
    @DisplayName("stated to have lasted so many days is held against the days, to the day (P-LENGTH)")
    void statedInDays() {
        assertThat(stated("P601D", REPORT_B).heldAgainst(BEGAN)).isInstanceOf(RuleOutcome.Met.class);
        assertThat(stated("P600D", REPORT_B).heldAgainst(BEGAN)).isInstanceOf(RuleOutcome.Breached.class);
        assertThat(stated("P602D", REPORT_B).heldAgainst(BEGAN)).isInstanceOf(RuleOutcome.Breached.class);
    }

    private static StatedLength stated(String length, LocalDate asAt) {
        return StatedLength.builder()
                .length(Period.parse(length))
                .asAt(asAt)
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "paragraph 2.9"))
                .build();
    }

    private static SharedPostState standing(SharedPost post, LocalDate asAt) {
        return Sharing.of(post).standingOn(asAt).orThrow();
    }

    private static SharedPost placed(Optional<LocalDate> consultedOn) {
        return post().placement(Placement.LGA_1972_S113)
                .consultedOn(consultedOn)
                .build();
    }

    private static ReturnToPost returning(FactStatus status, String when) {
        return ReturnToPost.builder()
                .on(When.parse(when))
                .status(status)
                .source(Source.of("B", "recommendations"))
                .build();
    }

    private static SharedPost.Builder post() {
        SharedPost.Builder builder = SharedPost.builder();
        builder.id(PostId.of("director-of-education"))
                .title("Director of Education")
                .agreement(AgreementId.of("shared-director-of-education"))
                .employer(CouncilCode.of("E08000008"))
                .addServes(ServedCouncil.of(STOCKPORT))
                .placement(Placement.SECONDMENT)
                .interim(true)
                .firstDay(BEGAN)
                .agreedTerm(Period.ofYears(2))
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "paragraph 2.9"));
        return builder;
    }
}
