package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.agreement.life.Samples.OLDHAM;
import static uk.sharedservices.partnership.agreement.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.agreement.life.Samples.TAMESIDE;
import static uk.sharedservices.partnership.agreement.life.Samples.day;
import static uk.sharedservices.partnership.agreement.life.Samples.fourWeeks;
import static uk.sharedservices.partnership.agreement.life.Samples.notice;
import static uk.sharedservices.partnership.agreement.life.Samples.term;
import static uk.sharedservices.partnership.agreement.life.Samples.variation;
import static uk.sharedservices.partnership.agreement.life.Samples.waiver;
import static uk.sharedservices.partnership.agreement.life.Samples.withdrawal;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("An agreement on four weeks' notice")
class AgreementStandingTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2021-03-31, NOT_BEGUN",
        "2021-04-01, IN_FORCE",
        "2022-11-22, IN_FORCE",
        "2022-11-23, UNDER_NOTICE",
        "2022-12-22, UNDER_NOTICE",
        "2022-12-23, TERMINATED",
        "2099-01-01, TERMINATED",
    })
    @DisplayName("ends by a valid notice of 23 November 2022 at midnight at the end of 22 December")
    void validNotice(String asAt, AgreementState state) {
        ServiceLevelAgreement agreement =
                fourWeeks().addNotices(naming("2022-12-22")).build();
        Answer<AgreementStanding> answer = standing(agreement, asAt);

        assertThat(answer).isInstanceOf(Answer.Determined.class);
        assertThat(answer.orThrow().state()).isEqualTo(state);
        if (state.isOver() || state == AgreementState.UNDER_NOTICE) {
            assertThat(answer.orThrow().lastDay()).contains(day("2022-12-22"));
        }
    }

    @Test
    @DisplayName("is expired and not terminated when its term runs out first")
    void expiredIsNotTerminated() {
        ServiceLevelAgreement agreement = fourWeeks()
                .term(term("2021-04-01", "2022-11-30"))
                .addNotices(naming("2022-12-22"))
                .build();

        assertThat(standing(agreement, "2022-11-30").orThrow())
                .hasToString("under notice, last day Wednesday 30 November 2022");
        assertThat(standing(agreement, "2022-12-01").orThrow())
                .hasToString("expired, last day Wednesday 30 November 2022");
    }

    @Test
    @DisplayName("stands two ways where the notice names an arguable end (N02)")
    void arguable() {
        ServiceLevelAgreement agreement =
                fourWeeks().addNotices(naming("2022-12-21")).build();
        Answer.Readings<AgreementStanding> after =
                (Answer.Readings<AgreementStanding>) standing(agreement, "2022-12-22");

        assertThat(after.reading("CORRESPONDING_DATE").value().state()).isEqualTo(AgreementState.TERMINATED);
        assertThat(after.reading("CLEAR").value().state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(after.derivation().sentences())
                .contains("On the corresponding-date reading the notice takes effect on Wednesday 21 December 2022; on"
                        + " the clear reading it is not effective as given. [A-NOTICE]");
    }

    @Test
    @DisplayName("goes on where the notice is too short (N04), with a note on slips and no verdict")
    void tooShort() {
        ServiceLevelAgreement agreement =
                fourWeeks().addNotices(naming("2022-12-20")).build();
        Answer<AgreementStanding> answer = standing(agreement, "2023-01-31");

        assertThat(answer.orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(answer.derivation().sentences())
                .contains("The notice is not effective as given: it is too short for the end it names. [A-NOTICE]");
        assertThat(answer.derivation().rules()).extracting(Rule::id).contains("R7");
    }

    @Test
    @DisplayName("ends by a notice that names no end on the earliest end, by reading")
    void namingNone() {
        ServiceLevelAgreement agreement =
                fourWeeks().addNotices(notice(TAMESIDE, "2022-11-23").build()).build();
        Answer.Readings<AgreementStanding> between =
                (Answer.Readings<AgreementStanding>) standing(agreement, "2022-12-22");

        assertThat(between.theDefault().value()).hasToString("terminated, last day Wednesday 21 December 2022");
        assertThat(between.reading("CLEAR").value()).hasToString("under notice, last day Thursday 22 December 2022");
    }

    @Test
    @DisplayName("whose notice clause is not known cannot be told to have ended")
    void noClause() {
        ServiceLevelAgreement agreement = fourWeeks()
                .noticeClause(Optional.empty())
                .addNotices(naming("2022-12-22"))
                .build();

        assertThat(missing(standing(agreement, "2023-01-01")))
                .containsExactly("The notice clause of the sample agreement in force on 23 November 2022 is not known:"
                        + " how much notice a party must give.");
        assertThat(standing(agreement, "2022-11-22").orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    @DisplayName("whose first day is not known is answered only as a what-if (A-STANDING)")
    void noTerm() {
        Answer.CannotSay<AgreementStanding> answer = (Answer.CannotSay<AgreementStanding>)
                standing(fourWeeks().term(Optional.empty()).build(), "2022-12-22");

        assertThat(answer.whatIfs())
                .containsExactly(new WhatIf<>(
                        "If it had begun by then", new AgreementStanding(AgreementState.IN_FORCE, Optional.empty())));
    }

    @Test
    @DisplayName("under a notice that is only proposed cannot be told")
    void proposedNotice() {
        ServiceLevelAgreement agreement = fourWeeks()
                .addNotices(notice(TAMESIDE, "2022-11-23")
                        .status(FactStatus.PROPOSED)
                        .build())
                .build();

        assertThat(missing(standing(agreement, "2022-11-23")))
                .containsExactly(
                        "Whether E08000008 gave notice on 23 November 2022 is not recorded: it is only" + " proposed.");
    }

    @Test
    @DisplayName("that is itself only proposed is told as a what-if, and not as in force")
    void proposedAgreement() {
        Answer.CannotSay<AgreementStanding> answer = (Answer.CannotSay<AgreementStanding>)
                standing(fourWeeks().status(FactStatus.PROPOSED).build(), "2022-12-22");

        assertThat(answer.missing())
                .containsExactly("That the sample agreement was made is not recorded: it is only proposed.");
        assertThat(answer.whatIfs())
                .containsExactly(new WhatIf<>(
                        "If it was made as proposed",
                        new AgreementStanding(AgreementState.IN_FORCE, Optional.empty())));
    }

    @Nested
    @DisplayName("with a record of what the parties agreed")
    class Agreed {

        @Test
        @DisplayName("ends by waiver on the day agreed, and the period stays what it is")
        void waived() {
            ServiceLevelAgreement agreement = fourWeeks()
                    .addNotices(notice(TAMESIDE, "2022-11-23")
                            .endNamed(day("2022-11-30"))
                            .waiver(waiver("2022-11-25", "2022-11-30", STOCKPORT))
                            .build())
                    .build();

            assertThat(standing(agreement, "2022-11-24").orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
            assertThat(standing(agreement, "2022-11-30").orThrow().state()).isEqualTo(AgreementState.UNDER_NOTICE);
            Answer<AgreementStanding> after = standing(agreement, "2022-12-01");
            assertThat(after.orThrow()).hasToString("terminated, last day Wednesday 30 November 2022");
            assertThat(after.derivation().sentences())
                    .contains(
                            "Notice: not less than 4 weeks.",
                            "By the waiver agreed on 25 November 2022, the parties agreed that the agreement binds to"
                                    + " Wednesday 30 November 2022: the post is vacant. The period of notice stays what"
                                    + " it is. [R8]");
        }

        @Test
        @DisplayName("cannot be told where a waiver lacks a party's agreement, whose agreement is named")
        void waiverNotAgreed() {
            ServiceLevelAgreement agreement = fourWeeks()
                    .addNotices(notice(TAMESIDE, "2022-11-23")
                            .waiver(waiver("2022-11-25", "2022-11-30", TAMESIDE))
                            .build())
                    .build();
            Answer<AgreementStanding> answer = AgreementLife.of(agreement, BankHolidays.englandAndWales())
                    .naming(code -> code.equals("E08000007") ? "Stockport" : code)
                    .standingOn(day("2022-12-01"));

            assertThat(missing(answer))
                    .containsExactly("That Stockport agreed to the waiver of 25 November 2022 is not recorded, and it"
                            + " takes that council's agreement.");
            assertThat(((Answer.CannotSay<AgreementStanding>) answer).whatIfs())
                    .extracting(whatIf -> whatIf.value().toString())
                    .containsExactly(
                            "terminated, last day Wednesday 30 November 2022",
                            "under notice, last day Wednesday 21 December 2022");
        }

        @Test
        @DisplayName("goes on after a withdrawal that the other party agreed to in time (A-WITHDRAWAL)")
        void withdrawn() {
            ServiceLevelAgreement agreement =
                    fourWeeks().addNotices(withdrawnOn("2022-12-01")).build();

            assertThat(standing(agreement, "2022-11-30").orThrow().state()).isEqualTo(AgreementState.UNDER_NOTICE);
            assertThat(standing(agreement, "2022-12-01").orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
            assertThat(standing(agreement, "2030-01-01").orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
        }

        @Test
        @DisplayName("is not brought back by a withdrawal after it had ended: that cannot be said")
        void withdrawnTooLate() {
            ServiceLevelAgreement agreement =
                    fourWeeks().addNotices(withdrawnOn("2023-01-05")).build();

            assertThat(standing(agreement, "2023-01-04").orThrow().state()).isEqualTo(AgreementState.TERMINATED);
            assertThat(missing(standing(agreement, "2023-01-05")))
                    .containsExactly(
                            "Whether the withdrawal of 5 January 2023, agreed after the agreement had ended on 22"
                                    + " December 2022, brings it back is not recorded.");
        }

        @Test
        @DisplayName("is noticed under the clause in force on the day of giving, as varied by every party")
        void varied() {
            ServiceLevelAgreement agreement = fourWeeks()
                    .addVariations(variation("2022-06-01", TAMESIDE, STOCKPORT)
                            .noticeClause(Samples.clause(3, PeriodUnit.MONTHS))
                            .build())
                    .addNotices(naming("2022-12-22"))
                    .build();

            assertThat(agreement.noticeClauseOn(day("2022-05-31")))
                    .hasValueSatisfying(clause -> assertThat(clause.period()).hasToString("4 weeks"));
            assertThat(agreement.noticeClauseOn(day("2022-06-01")))
                    .hasValueSatisfying(clause -> assertThat(clause.period()).hasToString("3 months"));
            assertThat(standing(agreement, "2023-01-31").orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
        }

        @Test
        @DisplayName("cannot be told where one party's agreement to a variation is not recorded")
        void variationNotAgreed() {
            ServiceLevelAgreement agreement = fourWeeks()
                    .addVariations(variation("2022-06-01", TAMESIDE)
                            .noticeClause(Samples.clause(3, PeriodUnit.MONTHS))
                            .build())
                    .build();

            assertThat(agreement.noticeClauseOn(day("2022-06-01"))).isEmpty();
            assertThat(missing(standing(agreement, "2022-06-01")))
                    .containsExactly(
                            "That E08000007 agreed to the variation of 1 June 2022 is not recorded, and it takes"
                                    + " that council's agreement.");
        }

        @Test
        @DisplayName("runs to the last day that a variation set, and then is expired")
        void variedLastDay() {
            ServiceLevelAgreement agreement = fourWeeks()
                    .term(term("2021-04-01", "2023-03-31"))
                    .addVariations(variation("2023-03-01", TAMESIDE, STOCKPORT)
                            .lastDay(day("2024-03-31"))
                            .build())
                    .build();

            assertThat(standing(agreement, "2023-02-28").orThrow().lastDay()).contains(day("2023-03-31"));
            assertThat(standing(agreement, "2023-04-01").orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
            assertThat(standing(agreement, "2024-04-01").orThrow().state()).isEqualTo(AgreementState.EXPIRED);
        }

        private NoticeGiven withdrawnOn(String day) {
            return notice(TAMESIDE, "2022-11-23")
                    .endNamed(day("2022-12-22"))
                    .withdrawal(withdrawal(day, STOCKPORT))
                    .build();
        }
    }

    @Test
    @DisplayName("of three parties is not taken to end for all because one left (A-PARTIES)")
    void threeParties() {
        ServiceLevelAgreement agreement = fourWeeks()
                .parties(List.of(TAMESIDE, STOCKPORT, OLDHAM))
                .addNotices(naming("2022-12-22"))
                .build();
        Answer<AgreementStanding> after = standing(agreement, "2022-12-23");

        assertThat(standing(agreement, "2022-12-22").orThrow().state()).isEqualTo(AgreementState.UNDER_NOTICE);
        assertThat(((Answer.CannotSay<AgreementStanding>) after).whatIfs())
                .extracting(
                        whatIf -> whatIf.assumption() + ": " + whatIf.value().state())
                .containsExactly(
                        "If the notice ends it for every party: TERMINATED",
                        "If it goes on between the others: IN_FORCE");
    }

    @Test
    @DisplayName("cannot be asked of days that are no days of an agreement")
    void senseless() {
        assertThatThrownBy(() -> standing(fourWeeks().build(), "1066-10-14"))
                .hasMessage("day must be in the years 1900 to 2199, but was 1066-10-14");
    }

    private static NoticeGiven naming(String end) {
        return notice(TAMESIDE, "2022-11-23").endNamed(day(end)).build();
    }

    private static Answer<AgreementStanding> standing(ServiceLevelAgreement agreement, String asAt) {
        return AgreementLife.of(agreement, BankHolidays.englandAndWales()).standingOn(day(asAt));
    }

    private static List<String> missing(Answer<AgreementStanding> answer) {
        return ((Answer.CannotSay<AgreementStanding>) answer).missing();
    }
}
