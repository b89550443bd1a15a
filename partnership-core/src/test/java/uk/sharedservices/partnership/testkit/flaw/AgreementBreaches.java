package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;
import static uk.sharedservices.partnership.testkit.flaw.SoundEntries.FIRST;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.post.Placement;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.StatedLength;

/** Breaks the rules of agreements and of the posts shared under them in a partnership. */
final class AgreementBreaches {

    private final Partnership partnership;
    private final SoundEntries entries;

    AgreementBreaches(Partnership partnership) {
        this.partnership = partnership;
        this.entries = SoundEntries.in(partnership);
    }

    BrokenPartnership with(RuleBreach breach) {
        return switch (breach) {
            case CLAUSE_READ_AS_SHORTER -> clause(breach, months("six months' notice in writing"));
            case CLAUSE_READ_WITH_ANOTHER_END ->
                clause(
                        breach,
                        months("three months' notice to expire on 31 March").expiresOn(MonthDay.of(9, 30)));
            case CLAUSE_WITH_TWO_LENGTHS ->
                clause(breach, entries.clause("not less than 90 days (three months) notice", 90, PeriodUnit.DAYS));
            case CLAUSE_WITH_TOO_LATE_A_DAY ->
                clause(
                        breach,
                        months("three months' notice by 31 January to end 31 March")
                                .expiresOn(MonthDay.of(3, 31)));
            case NOTICE_TOO_SHORT -> notice();
            case CONSULTED_TOO_LATE ->
                post(
                        breach,
                        entries.agreement(),
                        entries.sharedPost().placement(Placement.LGA_1972_S113).consultedOn(FIRST.plusMonths(1)));
            case LENGTH_NOT_BORNE_OUT ->
                post(
                        breach,
                        entries.agreement(),
                        entries.sharedPost()
                                .addStatedLengths(StatedLength.builder()
                                        .length(Period.ofMonths(18))
                                        .asAt(LocalDate.of(2022, 11, 23))
                                        .status(FactStatus.RECORDED)
                                        .source(entries.source())
                                        .build()));
            case TWINS_ON_DIFFERENT_NOTICE ->
                post(
                        breach,
                        entries.agreement()
                                .noticeClause(entries.clause("four weeks' notice", 4, PeriodUnit.WEEKS)
                                        .build()),
                        entries.sharedPost()
                                .noticeClause(months("three months' notice").build()));
            case TWINS_WITH_DIFFERENT_ENDS ->
                post(
                        breach,
                        entries.agreement()
                                .term(entries.term(FIRST, FIRST.plusYears(3).minusDays(1))),
                        entries.sharedPost().agreedTerm(Period.ofYears(2)));
            case TWINS_REVIEWED_APART ->
                post(
                        breach,
                        entries.agreement()
                                .addReviewPoints(ReviewPoint.builder()
                                        .due(LocalDate.of(2022, 1, 31))
                                        .status(FactStatus.RECORDED)
                                        .source(entries.source())
                                        .build()),
                        entries.sharedPost().reviewWithin(Period.ofYears(1)));
            default -> throw new IllegalArgumentException("breach must be of an agreement or post, but was " + breach);
        };
    }

    private NoticeClause.Builder months(String wording) {
        return entries.clause(wording, 3, PeriodUnit.MONTHS);
    }

    private BrokenPartnership clause(RuleBreach breach, NoticeClause.Builder clause) {
        Partnership broken = Partnership.builder()
                .from(partnership)
                .addAgreements(entries.agreement().noticeClause(clause.build()).build())
                .build();
        return new BrokenPartnership(breach, broken, "agreements[" + ID + "].noticeClause");
    }

    private BrokenPartnership notice() {
        ServiceLevelAgreement.Builder agreement =
                entries.agreement().noticeClause(months("three months' notice").build());
        LocalDate given = LocalDate.of(2022, 11, 23);
        Partnership broken = Partnership.builder()
                .from(partnership)
                .addAgreements(agreement
                        .addNotices(NoticeGiven.builder()
                                .by(agreement.build().parties().get(0))
                                .given(given)
                                .purpose(NoticePurpose.TO_END)
                                .endNamed(given.plusWeeks(1))
                                .reason("to end the arrangement")
                                .status(FactStatus.RECORDED)
                                .source(entries.source())
                                .build())
                        .build())
                .build();
        return new BrokenPartnership(RuleBreach.NOTICE_TOO_SHORT, broken, "agreements[" + ID + "].notices[0]");
    }

    private BrokenPartnership post(
            RuleBreach breach, ServiceLevelAgreement.Builder agreement, SharedPost.Builder post) {
        Partnership broken = Partnership.builder()
                .from(partnership)
                .addAgreements(agreement.build())
                .addSharedPosts(post.build())
                .build();
        String place = breach == RuleBreach.LENGTH_NOT_BORNE_OUT ? ".statedLengths" : "";
        return new BrokenPartnership(breach, broken, "sharedPosts[" + ID + "]" + place);
    }
}
