package uk.sharedservices.partnership.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A shared post")
class SharedPostTest {

    private static final LocalDate BEGAN = LocalDate.of(2021, 4, 1);

    @Test
    @DisplayName("placed under section 113 is breached if the officer was consulted only after it began (R12, D21)")
    void consultedAfterwards() {
        RuleOutcome outcome = post(Placement.LGA_1972_S113, Optional.of(BEGAN.plusDays(1)));

        assertThat(outcome).isInstanceOf(RuleOutcome.Breached.class);
        assertThat(outcome.rule()).isEqualTo(PostRules.R12);
        assertThat(outcome.reason())
                .isEqualTo(
                        "The holder of the post of Director of Education was consulted on 2 April 2021, after the placement"
                                + " began on 1 April 2021.");
    }

    @Test
    @DisplayName("placed under section 113 is met if the officer was consulted by the day it began")
    void consultedBefore() {
        assertThat(post(Placement.LGA_1972_S113, Optional.of(BEGAN))).isInstanceOf(RuleOutcome.Met.class);
        assertThat(post(Placement.LGA_1972_S113, Optional.of(BEGAN.minusDays(30))))
                .isInstanceOf(RuleOutcome.Met.class);
    }

    @Test
    @DisplayName("is not judged where no consultation is recorded, nor where it is a bare secondment")
    void notJudged() {
        assertThat(post(Placement.LGA_1972_S113, Optional.empty()).reason()).contains("cannot be told");
        assertThat(post(Placement.LGA_1972_S113, Optional.empty())).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(post(Placement.NOT_STATED, Optional.empty())).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(post(Placement.SECONDMENT, Optional.of(BEGAN.plusDays(1))))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    @DisplayName("is hosted by its employer or by a council it serves, and by no other")
    void host() {
        SharedPost post = sharedPost(Placement.SECONDMENT, Optional.empty());

        assertThat(hostedBy(post, "E08000008").host()).contains(CouncilCode.of("E08000008"));
        assertThat(hostedBy(post, "E08000007").host()).contains(CouncilCode.of("E08000007"));
        assertThatThrownBy(() -> hostedBy(post, "E09000033"))
                .hasMessage("shared post must be hosted by its employer or by a council it serves, but was E09000033");
    }

    @Test
    @DisplayName("ends, and is to be reviewed, by a length that begins with its first day (R2b)")
    void lengths() {
        assertThat(lasting("2021-04-01", "P2Y")).isEqualTo("2023-03-31");
        assertThat(lasting("2020-02-29", "P1Y")).isEqualTo("2021-02-28");
        assertThat(lasting("2021-08-31", "P6M")).isEqualTo("2022-02-28");
        assertThat(lasting("2021-04-01", "P28D")).isEqualTo("2021-04-28");
        assertThat(lasting("2021-04-01", "P1M10D")).isEqualTo("2021-05-10");
    }

    private static LocalDate lasting(String firstDay, String length) {
        SharedPost post = SharedPost.builder()
                .from(sharedPost(Placement.SECONDMENT, Optional.empty()))
                .firstDay(LocalDate.parse(firstDay))
                .agreedTerm(Period.parse(length))
                .reviewWithin(Period.parse(length))
                .build();

        assertThat(post.reviewLastDay()).isEqualTo(post.agreedLastDay());
        return post.agreedLastDay().orElseThrow();
    }

    private static SharedPost hostedBy(SharedPost post, String council) {
        return SharedPost.builder().from(post).host(CouncilCode.of(council)).build();
    }

    private static RuleOutcome post(Placement placement, Optional<LocalDate> consultedOn) {
        return sharedPost(placement, consultedOn).consultedBeforePlacement();
    }

    private static SharedPost sharedPost(Placement placement, Optional<LocalDate> consultedOn) {
        return SharedPost.builder()
                .id(PostId.of("director-of-education"))
                .title("Director of Education")
                .agreement(AgreementId.of("shared-director-of-education"))
                .employer(CouncilCode.of("E08000008"))
                .addServes(ServedCouncil.of(CouncilCode.of("E08000007")))
                .placement(placement)
                .consultedOn(consultedOn)
                .interim(true)
                .firstDay(BEGAN)
                .status(FactStatus.ASSUMED)
                .source(Source.of("B", "for this test"))
                .build();
    }
}
