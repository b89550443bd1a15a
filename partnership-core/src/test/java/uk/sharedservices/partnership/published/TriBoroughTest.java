package uk.sharedservices.partnership.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Law.md 5.3 rows 4 and 5, case N24. */
@DisplayName("Of the tri-borough services")
class TriBoroughTest {

    private static final Partnership PARTNERSHIP = TriBorough.partnership();

    @Test
    @DisplayName("the file reads clean and is written as it was read")
    void theFile() {
        assertThat(PartnershipFile.write(PARTNERSHIP)).isEqualTo(new String(TriBorough.file(), StandardCharsets.UTF_8));
        assertThat(PARTNERSHIP.councils()).hasSize(3);
        assertThat(PARTNERSHIP.agreements())
                .extracting(agreement -> agreement.id().value())
                .containsExactly("adult-social-care", "childrens-services", "public-health", "residents-services");
    }

    @Test
    @DisplayName("no fact is held as recorded that no page states: the days of the notices are assumed")
    void assumed() {
        assertThat(PARTNERSHIP.agreements().stream().flatMap(agreement -> agreement.notices().stream()))
                .hasSize(6)
                .allMatch(notice -> notice.status() == FactStatus.ASSUMED)
                .allMatch(notice -> notice.note().isPresent());
        assertThat(PARTNERSHIP.agreements().stream().flatMap(agreement -> agreement.term().stream()))
                .hasSize(3)
                .allMatch(term -> term.status() == FactStatus.ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult-social-care", "childrens-services", "public-health"})
    @DisplayName("each ran to 31 March 2018 on twelve months' notice of March 2017")
    void ranToTheYearEnd(String id) {
        ServiceLevelAgreement agreement = agreement(id);

        assertThat(on(agreement, "2017-03-26").orThrow()).hasToString("in force");
        assertThat(on(agreement, "2017-03-27").orThrow()).hasToString("under notice, last day Saturday 31 March 2018");
        assertThat(on(agreement, "2018-03-31").orThrow()).hasToString("under notice, last day Saturday 31 March 2018");
        assertThat(on(agreement, "2018-04-01").orThrow()).hasToString("terminated, last day Saturday 31 March 2018");
    }

    @ParameterizedTest(name = "given {0}, naming no end: {1}")
    @CsvSource({
        "2017-03-27, Tuesday 27 March 2018",
        "2017-03-28, Wednesday 28 March 2018",
        "2017-03-29, Thursday 29 March 2018"
    })
    @DisplayName(
            "notice given on any day it can have been was long enough for 31 March, and could have ended days sooner")
    void twelveMonths(String given, String earliest) {
        ServiceLevelAgreement named = noticeGiven(given, true);
        ServiceLevelAgreement unnamed = noticeGiven(given, false);

        assertThat(on(named, "2018-04-01").orThrow()).hasToString("terminated, last day Saturday 31 March 2018");
        assertThat(on(unnamed, given).orThrow().toString()).isEqualTo("under notice, last day " + earliest);
    }

    @Test
    @DisplayName("notice a week later would have missed the year end")
    void tooLate() {
        Answer<AgreementStanding> standing = on(noticeGiven("2017-04-03", true), "2018-04-01");

        assertThat(standing.isAnswered() && standing.orThrow().state().isOver()).isFalse();
    }

    @Test
    @DisplayName("the one for residents' services cannot be placed: only the decision to end it is published")
    void residentsServices() {
        ServiceLevelAgreement agreement = agreement("residents-services");

        assertThat(agreement.notices()).isEmpty();
        Answer<AgreementStanding> answer = on(agreement, "2019-04-01");
        assertThat(answer).isInstanceOf(Answer.CannotSay.class);
        assertThat(((Answer.CannotSay<AgreementStanding>) answer).missing())
                .containsExactly("The first day of the section 113 agreement for residents' services is not known.");
    }

    @Test
    @DisplayName("whether the holder of the shared post was consulted, which section 113 asks, cannot be told (R12)")
    void consultation() {
        RuleOutcome outcome = PARTNERSHIP.sharedPosts().get(0).consultedBeforePlacement();

        assertThat(outcome).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(outcome.reason())
                .isEqualTo(
                        "Whether the holder of the post of Director of Public Health was consulted cannot be told: no"
                                + " day is recorded.");
    }

    private static ServiceLevelAgreement agreement(String id) {
        return PARTNERSHIP.agreement(AgreementId.of(id)).orElseThrow();
    }

    /** The agreement for adult social care, its notices given on another day. */
    private static ServiceLevelAgreement noticeGiven(String given, boolean namingTheEnd) {
        ServiceLevelAgreement agreement = agreement("adult-social-care");
        List<NoticeGiven> notices = agreement.notices().stream()
                .map(notice -> NoticeGiven.builder()
                        .from(notice)
                        .given(LocalDate.parse(given))
                        .endNamed(notice.endNamed().filter(any -> namingTheEnd))
                        .build())
                .toList();
        return ServiceLevelAgreement.builder().from(agreement).notices(notices).build();
    }

    private static Answer<AgreementStanding> on(ServiceLevelAgreement agreement, String day) {
        return AgreementLife.of(agreement, BankHolidays.englandAndWales())
                .naming(code -> PARTNERSHIP.nameOf(CouncilCode.of(code)))
                .standingOn(LocalDate.parse(day));
    }
}
