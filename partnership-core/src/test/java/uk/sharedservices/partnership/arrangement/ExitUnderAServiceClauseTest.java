package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("If notice is given under an agreement with a clause on service")
class ExitUnderAServiceClauseTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2022, 12, 23);

    @Test
    @DisplayName("the period is counted from the day deemed, by e-mail after the cut-off the next business day (G01)")
    void countedFromTheDayDeemed() {
        ExitAnswer answer = ask(BEFORE_CHRISTMAS, ServiceMethod.EMAIL, "16:45", null, partnership(true));

        assertThat(answer.given().orThrow()).isEqualTo("2022-12-28");
        assertThat(answer.lastDay().orThrow()).isEqualTo("2023-01-25");
        assertThat(answer.endToName().orThrow()).isEqualTo("2023-01-26");
        assertThat(answer.cautions()).isEmpty();
        assertThat(answer.notes()).contains("Clause 20 was read in a copy.");
        assertThat(answer.lastDay().derivation().sentences())
                .contains(
                        "Addressed to: the Chief Executive (recorded, B, clause 20).",
                        "Notice: Friday 23 December 2022 at 16:45, by e-mail.");
    }

    @Test
    @DisplayName("at a time not known there is no end, and each end it may have is a what-if, not the day of giving")
    void timeNotKnown() {
        ExitAnswer answer = ask(BEFORE_CHRISTMAS, ServiceMethod.EMAIL, null, null, partnership(true));

        assertThat(answer.isAnswered()).isFalse();
        assertThat(whatIfs(answer.given())).containsExactly(BEFORE_CHRISTMAS, LocalDate.of(2022, 12, 28));
        assertThat(whatIfs(answer.lastDay())).containsExactly(LocalDate.of(2023, 1, 20), LocalDate.of(2023, 1, 25));
        assertThat(whatIfs(answer.firstFreeDay()))
                .containsExactly(LocalDate.of(2023, 1, 21), LocalDate.of(2023, 1, 26));
        assertThat(whatIfs(answer.endToName())).containsExactly(LocalDate.of(2023, 1, 21), LocalDate.of(2023, 1, 26));
        assertThat(answer.earliestEnd().inWords(String::valueOf))
                .isEqualTo("Cannot say. The time at which it was sent on Friday 23 December 2022 is not known: the"
                        + " agreement's cut-off is 16:30. If it was sent before 16:30: 2023-01-20. If it was sent at 16:30"
                        + " or after: 2023-01-25.");
    }

    @Test
    @DisplayName("a what-if ends no later than the agreement's own term")
    void whatIfsWithinTheTerm() {
        Partnership limited = with(ServiceLevelAgreement.builder()
                .from(partnership(true).agreements().get(0))
                .term(Term.builder()
                        .firstDay(LocalDate.of(2021, 4, 1))
                        .lastDay(LocalDate.of(2023, 1, 22))
                        .status(FactStatus.ASSUMED)
                        .source(Source.of("B", "paragraph 2.9"))
                        .build())
                .build());
        ExitAnswer answer = ask(BEFORE_CHRISTMAS, ServiceMethod.EMAIL, null, null, limited);

        assertThat(whatIfs(answer.earliestEnd())).containsExactly(LocalDate.of(2023, 1, 20), LocalDate.of(2023, 1, 22));
        assertThat(whatIfs(answer.endToName())).containsExactly(LocalDate.of(2023, 1, 21));
    }

    @Test
    @DisplayName("by a method that the clause does not list there is no end, whatever else is not known")
    void methodNotListed() {
        Partnership partnership = partnership(true);
        Partnership withoutNoticeClause = with(ServiceLevelAgreement.builder()
                .from(partnership.agreements().get(0))
                .noticeClause(Optional.empty())
                .build());

        for (Partnership each : List.of(partnership, withoutNoticeClause)) {
            ExitAnswer answer = ask(BEFORE_CHRISTMAS, ServiceMethod.BY_HAND, null, null, each);

            assertThat(answer.given()).isInstanceOf(Answer.NotPermitted.class);
            assertThat(answer.endToName().inWords(String::valueOf)).endsWith("[R4-METHOD]");
        }
    }

    @Test
    @DisplayName("a rebuttable day deemed gives way to the day proved, on a Saturday with the prudent end named (G10)")
    void provedLater() {
        ExitAnswer answer = ask(
                LocalDate.of(2022, 12, 2), ServiceMethod.POST, null, LocalDate.of(2022, 12, 10), partnership(false));

        assertThat(answer.given().orThrow()).isEqualTo("2022-12-10");
        assertThat(answer.lastDay().orThrow()).isEqualTo("2023-01-07");
        assertThat(answer.endToName().orThrow()).isEqualTo("2023-01-10");
        assertThat(answer.cautions())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Counted from Monday 12 December 2022, the earliest end is Monday 9 January 2023.");
    }

    @Test
    @DisplayName("a rebuttable day deemed stands until another is proved, and the caution says so")
    void mayBeRebutted() {
        assertThat(ask(LocalDate.of(2022, 12, 2), ServiceMethod.POST, null, null, partnership(false))
                        .cautions())
                .containsExactly(
                        "The deeming is rebuttable: if the notice is proved to have arrived on another day, it is"
                                + " given on that day.");
    }

    @Test
    @DisplayName("but none is known, an e-mail is given when it is received, and the clause that may be is a caution")
    void withoutAClause() {
        ExitAnswer answer =
                ask(LocalDate.of(2022, 11, 23), ServiceMethod.EMAIL, "09:00", LocalDate.of(2022, 11, 23), REFERENCE);

        assertThat(answer.lastDay().orThrow()).isEqualTo("2022-12-21");
        assertThat(answer.cautions())
                .singleElement()
                .asString()
                .startsWith("The agreement's clause on service is not known");
    }

    @Test
    @DisplayName("by a council that is no party, nothing is said of its service")
    void byAStranger() {
        assertThat(new ExitQuestion(
                                AGREEMENT,
                                Optional.of(CouncilCode.of("E08000009")),
                                LocalDate.of(2022, 12, 3),
                                ServiceMethod.BY_HAND)
                        .putTo(REFERENCE, BankHolidays.englandAndWales())
                        .orThrow()
                        .cautions())
                .isEmpty();
    }

    @Test
    @DisplayName("it is refused when received before it was sent, or in a year past all sense")
    void refused() {
        assertThat(put(BEFORE_CHRISTMAS, ServiceMethod.EMAIL, null, LocalDate.of(2022, 12, 22), REFERENCE))
                .containsExactly(new Fault(
                        "$.received",
                        "must not be before the day the notice is sent, 23 December 2022",
                        "was 2022-12-22"));
        assertThat(put(BEFORE_CHRISTMAS, ServiceMethod.EMAIL, null, LocalDate.MAX, REFERENCE))
                .extracting(Fault::mustHold)
                .containsExactly("must be in the years 1900 to 2199");
    }

    @Test
    @DisplayName("the clause's source must be a document that the partnership lists")
    void sourceOfTheClause() {
        ServiceClause strange = ServiceClause.builder()
                .from(clause(true))
                .source(Source.of("Z", "clause 20"))
                .build();

        assertThatThrownBy(() -> with(ServiceLevelAgreement.builder()
                        .from(REFERENCE.agreements().get(0))
                        .serviceClause(strange)
                        .build()))
                .hasMessageContaining("$.agreements[0].serviceClause.source.document must be the id of a document");
    }

    private static List<LocalDate> whatIfs(Answer<LocalDate> answer) {
        return ((Answer.CannotSay<LocalDate>) answer)
                .whatIfs().stream().map(WhatIf::value).toList();
    }

    private static Partnership partnership(boolean conclusive) {
        return with(ServiceLevelAgreement.builder()
                .from(REFERENCE.agreements().get(0))
                .serviceClause(clause(conclusive))
                .build());
    }

    private static ServiceClause clause(boolean conclusive) {
        return ServiceClause.builder()
                .wording("Notices shall be in writing")
                .addMethods(
                        ServiceTerms.of(DeemingRule.electronicBefore(LocalTime.of(16, 30))),
                        ServiceTerms.of(DeemingRule.businessDaysAfterPosting(2)).to("the Town Hall"))
                .conclusive(conclusive)
                .addressee("the Chief Executive")
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "clause 20"))
                .note("Clause 20 was read in a copy.")
                .build();
    }

    private static Partnership with(ServiceLevelAgreement agreement) {
        return Partnership.builder()
                .from(REFERENCE)
                .agreements(List.of(agreement))
                .build();
    }

    private static ExitAnswer ask(
            LocalDate sent,
            ServiceMethod method,
            @Nullable String time,
            @Nullable LocalDate received,
            Partnership partnership) {
        return question(sent, method, time, received)
                .putTo(partnership, BankHolidays.englandAndWales())
                .orThrow();
    }

    private static List<Fault> put(
            LocalDate sent,
            ServiceMethod method,
            @Nullable String time,
            @Nullable LocalDate received,
            Partnership partnership) {
        return question(sent, method, time, received)
                .putTo(partnership, BankHolidays.englandAndWales())
                .faults();
    }

    private static ExitQuestion question(
            LocalDate sent, ServiceMethod method, @Nullable String time, @Nullable LocalDate received) {
        return new ExitQuestion(
                AGREEMENT,
                Optional.of(TAMESIDE),
                sent,
                method,
                Optional.ofNullable(time).map(LocalTime::parse),
                Optional.ofNullable(received),
                Optional.empty());
    }
}
