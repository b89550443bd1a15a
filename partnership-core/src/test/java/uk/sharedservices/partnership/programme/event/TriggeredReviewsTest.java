package uk.sharedservices.partnership.programme.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("An external event")
class TriggeredReviewsTest {

    private static final Source B = Source.of("B", "summary");
    private static final AgreementId SLA = AgreementId.of("shared-director-of-education");

    private static ExternalEvent.Builder notice() {
        return ExternalEvent.builder()
                .id(EventId.of("improvement-notice-2022"))
                .kind(EventKind.STATUTORY_NOTICE)
                .addConcerns(CouncilCode.of("E08000008"))
                .on(When.parse("2022-07"))
                .what("an Improvement Notice")
                .issuedBy("the Department for Education")
                .addAgreements(SLA)
                .addWorkstreams(WorkstreamId.of("out-of-hours"))
                .status(FactStatus.RECORDED)
                .source(B);
    }

    private static EventReview.Builder review() {
        return EventReview.builder()
                .on(When.parse("2022-11-23"))
                .what("a report to Executive Cabinet")
                .addAgreements(SLA)
                .status(FactStatus.RECORDED)
                .source(B);
    }

    private static List<ReviewTriggered> triggered(String asAt, ExternalEvent... events) {
        return TriggeredReviews.of(List.of(events)).asAt(LocalDate.parse(asAt)).orThrow();
    }

    @Test
    @DisplayName("triggers a review of all it touches once it has happened, and perhaps before that")
    void triggers() {
        assertThat(triggered("2022-06-30", notice().build())).isEmpty();
        assertThat(triggered("2022-07-15", notice().build())).hasSize(2).allMatch(review -> !review.surely());
        assertThat(triggered("2022-07-31", notice().build()))
                .extracting(ReviewTriggered::toString)
                .containsExactly(
                        "agreement shared-director-of-education, touched by improvement-notice-2022: to be reviewed, no review"
                                + " held on record",
                        "workstream out-of-hours, touched by improvement-notice-2022: to be reviewed, no review held on"
                                + " record");
        assertThat(triggered("2022-07-15", notice().build()).get(0))
                .hasToString("agreement shared-director-of-education, touched by improvement-notice-2022 if that had"
                        + " happened by then: to be reviewed, no review held on record");
    }

    @Test
    @DisplayName("has been answered, as far as a review reaches, from the day of the review")
    void answered() {
        ExternalEvent reviewed = notice().addReviews(review().build()).build();

        assertThat(triggered("2022-11-22", reviewed)).allMatch(review -> review.standing() == ReviewStanding.TO_REVIEW);
        assertThat(triggered("2022-11-23", reviewed))
                .extracting(ReviewTriggered::standing)
                .containsExactly(ReviewStanding.REVIEWED, ReviewStanding.TO_REVIEW);
        assertThat(triggered(
                        "2022-11-23",
                        notice().addReviews(review().on(When.parse("2022-11")).build())
                                .build()))
                .extracting(ReviewTriggered::standing)
                .containsExactly(ReviewStanding.PERHAPS_REVIEWED, ReviewStanding.TO_REVIEW);
        EventReview vague = review().on(When.parse("2022-11..2023-01")).build();
        assertThat(triggered(
                        "2022-12-01",
                        notice().addReviews(review().build(), vague).build()))
                .extracting(ReviewTriggered::standing)
                .containsExactly(ReviewStanding.REVIEWED, ReviewStanding.TO_REVIEW);
        assertThat(triggered(
                        "2022-12-31",
                        notice().addReviews(review().status(FactStatus.PLANNED).build())
                                .build()))
                .allMatch(review -> review.standing() == ReviewStanding.TO_REVIEW);
    }

    @Test
    @DisplayName("that is only planned triggers nothing")
    void plannedTriggersNothing() {
        assertThat(triggered("2023-01-01", notice().status(FactStatus.PLANNED).build()))
                .isEmpty();
        assertThat(TriggeredReviews.reviewed(notice().status(FactStatus.PLANNED).build(), LocalDate.of(2023, 1, 1))
                        .reason())
                .isEqualTo("The statutory notice in July 2022 (\"an Improvement Notice\") is only planned.");
    }

    @Test
    @DisplayName("is met when all was reviewed; no review on record is told and is no breach (X-REVIEW)")
    void outcomes() {
        ExternalEvent all = notice().addReviews(
                        review().addWorkstreams(WorkstreamId.of("out-of-hours")).build())
                .build();
        LocalDate asAt = LocalDate.of(2022, 11, 23);

        assertThat(TriggeredReviews.reviewed(all, asAt)).isInstanceOf(RuleOutcome.Met.class);
        assertThat(TriggeredReviews.reviewed(all, asAt).rule().id()).isEqualTo("X-REVIEW");
        assertThat(TriggeredReviews.reviewed(all, asAt).reason())
                .contains("each part of the partnership that the file says it touches")
                .contains("workstream out-of-hours");
        assertThat(TriggeredReviews.reviewed(
                        notice().addReviews(review().build()).build(), asAt))
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason)
                .isEqualTo(
                        "The statutory notice in July 2022 (\"an Improvement Notice\") calls for a review of: workstream"
                                + " out-of-hours (to be reviewed, no review held on record).");
        assertThat(TriggeredReviews.reviewed(
                                notice().on(When.parse("2021-03-24..2022-11-23"))
                                        .build(),
                                asAt,
                                touched -> touched.kind() == Touched.Kind.AGREEMENT ? "the agreement" : "the service")
                        .reason())
                .isEqualTo("The statutory notice on some day from 24 March 2021 to 23 November 2022 (\"an Improvement"
                        + " Notice\") calls for a review of: the agreement (to be reviewed, no review held on record),"
                        + " the service (to be reviewed, no review held on record).");
        assertThat(TriggeredReviews.reviewed(all, LocalDate.of(2022, 7, 15)).reason())
                .endsWith("may not have happened by 15 July 2022.");
        assertThat(TriggeredReviews.reviewed(all, LocalDate.of(2022, 6, 30)).reason())
                .endsWith("had not happened by 30 June 2022.");
        assertThat(TriggeredReviews.reviewed(
                                notice().agreements(List.of())
                                        .workstreams(List.of())
                                        .build(),
                                asAt)
                        .reason())
                .endsWith("touches nothing that the partnership lists.");
    }

    @Test
    @DisplayName("comes in the order of the days by which events had surely happened")
    void inOrder() {
        ExternalEvent vague = notice().id(EventId.of("a-designation"))
                .on(When.parse("2021-03-24..2022-11-23"))
                .build();

        assertThat(triggered("2022-11-23", vague, notice().build()))
                .extracting(review -> review.event().value())
                .containsExactly(
                        "improvement-notice-2022", "improvement-notice-2022", "a-designation", "a-designation");
    }

    @Test
    @DisplayName("shows in the working what happened and what follows")
    void working() {
        assertThat(TriggeredReviews.of(List.of(notice().build()))
                        .asAt(LocalDate.of(2022, 7, 31))
                        .derivation()
                        .sentences())
                .contains(
                        "Event: statutory notice, July 2022: an Improvement Notice (recorded, B, summary).",
                        "Workstream out-of-hours, touched by improvement-notice-2022: to be reviewed, no review held on"
                                + " record. [X-REVIEW]");
    }

    @Test
    @DisplayName("touches agreements, posts, boards and workstreams, each named once")
    void touches() {
        assertThat(notice().addAgreements(SLA)
                        .addPosts(PostId.of("director"))
                        .addBoards(BoardId.of("programme-board"))
                        .build()
                        .touched())
                .extracting(Touched::toString)
                .containsExactly(
                        "agreement shared-director-of-education",
                        "post director",
                        "board programme-board",
                        "workstream out-of-hours");
    }

    @Test
    @DisplayName("is not reviewed before it happens, nor in what it does not touch")
    void refusals() {
        assertThatThrownBy(() -> notice().addReviews(
                                review().on(When.parse("2022-06-30")).build())
                        .build())
                .hasMessageContaining("review must not be before the event, July 2022");
        assertThatThrownBy(() -> notice().addReviews(review().addBoards(BoardId.of("programme-board"))
                                .build())
                        .build())
                .hasMessageContaining("must be of what the event touches, but was 'board programme-board'");
        assertThatThrownBy(() -> review().agreements(List.of()).build())
                .hasMessageContaining("must name an agreement, a post, a board or a workstream");
    }
}
