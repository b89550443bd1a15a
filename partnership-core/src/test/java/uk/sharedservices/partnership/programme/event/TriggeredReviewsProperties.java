package uk.sharedservices.partnership.programme.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.programme.CommitmentArbitraries;
import uk.sharedservices.partnership.testkit.programme.OversightArbitraries;

@Label("External events")
class TriggeredReviewsProperties {

    @Property(tries = 1000)
    @Label("survive JSON")
    void survivesJson(@ForAll("event") ExternalEvent event) throws Exception {
        assertThat(PartnershipJson.mapper().readValue(PartnershipJson.write(event), ExternalEvent.class))
                .isEqualTo(event);
    }

    @Property(tries = 1000)
    @Label("trigger the same reviews in whatever order they are listed")
    void anyOrder(@ForAll("events") List<ExternalEvent> events, @ForAll("days") LocalDate asAt, @ForAll long seed) {
        List<ExternalEvent> mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, new Random(seed));

        assertThat(TriggeredReviews.of(mixed).asAt(asAt))
                .isEqualTo(TriggeredReviews.of(events).asAt(asAt));
    }

    @Property(tries = 1000)
    @Label("never trigger fewer as days pass, and what was reviewed stays reviewed")
    void monotone(
            @ForAll("event") ExternalEvent event,
            @ForAll("days") LocalDate asAt,
            @ForAll @IntRange(max = 900) int later) {
        TriggeredReviews reviews = TriggeredReviews.of(List.of(event));
        List<ReviewTriggered> before = reviews.asAt(asAt).orThrow();
        List<ReviewTriggered> after = reviews.asAt(asAt.plusDays(later)).orThrow();

        assertThat(after)
                .extracting(ReviewTriggered::touched)
                .containsAll(before.stream().map(ReviewTriggered::touched).toList());
        for (int index = 0; index < before.size(); index++) {
            assertThat(after.get(index).standing())
                    .isGreaterThanOrEqualTo(before.get(index).standing());
            assertThat(after.get(index).surely() || !before.get(index).surely()).isTrue();
        }
    }

    @Property(tries = 1000)
    @Label("are never told as a breach, and as met only when nothing is left to review")
    void neverBreached(@ForAll("event") ExternalEvent event, @ForAll("days") LocalDate asAt) {
        RuleOutcome outcome = TriggeredReviews.reviewed(event, asAt);

        assertThat(outcome).isNotInstanceOf(RuleOutcome.Breached.class);
        if (outcome instanceof RuleOutcome.Met) {
            assertThat(TriggeredReviews.of(List.of(event)).asAt(asAt).orThrow())
                    .isNotEmpty()
                    .allMatch(review -> review.surely() && review.standing() == ReviewStanding.REVIEWED);
        }
    }

    @Provide
    Arbitrary<ExternalEvent> event() {
        return OversightArbitraries.events();
    }

    @Provide
    Arbitrary<List<ExternalEvent>> events() {
        return OversightArbitraries.events()
                .list()
                .uniqueElements(ExternalEvent::id)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CommitmentArbitraries.days();
    }
}
