package uk.sharedservices.partnership.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("Under a clause on service, a notice")
class ServiceClauseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 12, 2);
    private static final LocalDate DEEMED = LocalDate.of(2022, 12, 6);
    private static final ServiceTerms BY_HAND = ServiceTerms.of(DeemingRule.byHandBefore(LocalTime.of(16, 30)));
    private static final ServiceTerms BY_POST =
            ServiceTerms.of(DeemingRule.businessDaysAfterPosting(2)).to("the Town Hall, Tameside");
    private static final ServiceTerms BY_EMAIL = ServiceTerms.of(DeemingRule.electronicBefore(LocalTime.of(16, 30)));

    @Test
    @DisplayName("by a method that the clause does not list is not permitted, received or not")
    void methodNotListed() {
        ServiceClause clause = clause(null, BY_HAND, BY_POST);
        ServiceOfNotice service = serve(Sending.on(FRIDAY, ServiceMethod.EMAIL).receivedOn(FRIDAY), clause);

        assertThat(service.given().inWords(String::valueOf))
                .isEqualTo("Not permitted. The agreement's clause on service does not allow notice by e-mail: it allows"
                        + " notice by hand and by post only. [R4-METHOD]");
        assertThat(service.given().derivation().rules()).containsExactly(ServiceRules.METHOD);
        assertThat(service.prudentDay()).isEmpty();
    }

    @Test
    @DisplayName("is given on the day deemed, with the clause, the addressee and the address in the derivation")
    void deemed() {
        ServiceOfNotice service = serve(Sending.on(FRIDAY, ServiceMethod.POST), clause(true, BY_HAND, BY_POST));

        assertThat(service.given().orThrow()).isEqualTo(DEEMED);
        assertThat(service.prudentDay()).contains(DEEMED);
        assertThat(service.cautions()).isEmpty();
        assertThat(service.given().derivation().sentences())
                .containsSequence(
                        "Service clause: \"Notices shall be in writing\", read as notice may be given by hand, deemed"
                                + " given on the day it is delivered if before 16:30 on a business day, else on the next"
                                + " business day; by post, deemed given on the 2nd business day after it is posted;"
                                + " deeming conclusive (recorded, B, clause 20).",
                        "Addressed to: the Chief Executive (recorded, B, clause 20).",
                        "Address: the Town Hall, Tameside (recorded, B, clause 20).",
                        "Notice: Friday 2 December 2022, by post.",
                        "The agreement's clause on service allows notice by post. [R4-METHOD]",
                        "The 2nd business day after Friday 2 December 2022 is Tuesday 6 December 2022. [R4c]",
                        "The clause prevails over the day of receipt: the notice is given on Tuesday 6 December 2022."
                                + " [R4a]");
    }

    @Test
    @DisplayName("by post cannot be said to be given where the address is not recorded")
    void addressNotRecorded() {
        ServiceClause clause = clause(true, ServiceTerms.of(DeemingRule.businessDaysAfterPosting(2)));
        Answer.CannotSay<LocalDate> posted = (Answer.CannotSay<LocalDate>)
                serve(Sending.on(FRIDAY, ServiceMethod.POST), clause).given();
        Answer.CannotSay<LocalDate> proved = (Answer.CannotSay<LocalDate>)
                serve(Sending.on(FRIDAY, ServiceMethod.POST).receivedOn(FRIDAY), clause)
                        .given();

        assertThat(posted.missing())
                .containsExactly(
                        "The address to which notice by post must go is not recorded in the agreement's clause on"
                                + " service, and only a letter properly addressed is deemed to arrive.");
        assertThat(posted.whatIfs()).containsExactly(new WhatIf<>("If it was posted to the right address", DEEMED));
        assertThat(posted.derivation().rules()).extracting(Rule::id).containsExactly("R4-METHOD", "R4-ADDRESS");
        assertThat(proved.whatIfs()).isEmpty();
    }

    @Test
    @DisplayName("by a method without a deeming rule is given when it is received")
    void withoutADeemingRule() {
        ServiceClause clause =
                clause(null, ServiceTerms.of(ServiceMethod.EMAIL), ServiceTerms.of(ServiceMethod.BY_HAND));
        Sending email = Sending.on(FRIDAY, ServiceMethod.EMAIL);
        ServiceOfNotice onSaturday = serve(email.receivedOn(FRIDAY.plusDays(1)), clause);

        assertThat(serve(email, clause).given().inWords(String::valueOf))
                .isEqualTo(
                        "Cannot say. The day on which it was received is not known: the agreement's clause on service"
                                + " allows notice by e-mail without deeming it given on any day, so that it is given when it is"
                                + " received.");
        assertThat(onSaturday.given().orThrow()).isEqualTo("2022-12-03");
        assertThat(onSaturday.prudentDay()).contains(LocalDate.of(2022, 12, 5));
        assertThat(onSaturday.cautions()).hasSize(1);
        assertThat(serve(Sending.on(FRIDAY, ServiceMethod.BY_HAND), clause)
                        .given()
                        .orThrow())
                .isEqualTo(FRIDAY);
    }

    @Test
    @DisplayName("deemed given when handed over is given on that day, a Saturday too, and nothing more prudent is told")
    void whenHandedOver() {
        ServiceClause clause = clause(null, ServiceTerms.of(DeemingRule.whenDelivered()));
        LocalDate saturday = LocalDate.of(2022, 12, 3);
        ServiceOfNotice service = serve(Sending.on(saturday, ServiceMethod.BY_HAND), clause);

        assertThat(service.given().orThrow()).isEqualTo(saturday);
        assertThat(service.prudentDay()).contains(saturday);
        assertThat(service.cautions()).isEmpty();
        assertThat(serve(Sending.on(FRIDAY, ServiceMethod.BY_HAND).receivedOn(saturday), clause)
                        .given()
                        .orThrow())
                .as("handed over a day after it went")
                .isEqualTo(saturday);
    }

    @Test
    @DisplayName("sent at a time not known, or past the published bank holidays, is given on a day that cannot be said")
    void cannotSay() {
        ServiceClause clause = clause(true, BY_EMAIL);

        assertThat(((Answer.CannotSay<LocalDate>) serve(Sending.on(FRIDAY, ServiceMethod.EMAIL), clause)
                                .given())
                        .whatIfs())
                .extracting(WhatIf::value)
                .containsExactly(FRIDAY, LocalDate.of(2022, 12, 5));
        assertThat(serve(Sending.on(LocalDate.of(2029, 1, 2), ServiceMethod.EMAIL), clause)
                        .given()
                        .isAnswered())
                .isFalse();
    }

    @Nested
    @DisplayName("proved to be received on another day than the day deemed")
    class Proved {

        @ParameterizedTest(name = "{0}: received {1}, given {2}, prudent {3}")
        @CsvSource({
            "true, 2022-12-08, 2022-12-06, 2022-12-06",
            "false, 2022-12-08, 2022-12-08, 2022-12-08", // G10
            "false, 2022-12-10, 2022-12-10, 2022-12-12", // proved on a Saturday
            "false, 2022-12-05, 2022-12-05, 2022-12-06", // proved sooner
            "true, 2022-12-05, 2022-12-06, 2022-12-06",
            "false, 2022-12-06, 2022-12-06, 2022-12-06",
            ", 2022-12-06, 2022-12-06, 2022-12-06",
        })
        @DisplayName("is given then if the clause is rebuttable, and on the day deemed if it is conclusive (G10)")
        void rebuttableOrConclusive(
                @Nullable Boolean conclusive, LocalDate received, LocalDate given, LocalDate prudent) {
            ServiceOfNotice service =
                    serve(Sending.on(FRIDAY, ServiceMethod.POST).receivedOn(received), clause(conclusive, BY_POST));

            assertThat(service.given().orThrow()).isEqualTo(given);
            assertThat(service.prudentDay()).contains(prudent);
        }

        @Test
        @DisplayName("cannot be said to be given on either where it is not known which, and both are told")
        void notKnownWhich() {
            ServiceOfNotice service = serve(
                    Sending.on(FRIDAY, ServiceMethod.POST).receivedOn(LocalDate.of(2022, 12, 8)),
                    clause(null, BY_POST));
            Answer.CannotSay<LocalDate> given = (Answer.CannotSay<LocalDate>) service.given();

            assertThat(given.missing())
                    .containsExactly(
                            "Whether the clause's deeming is conclusive is not known. It is proved to be received"
                                    + " on Thursday 8 December 2022, not on the day deemed, Tuesday 6 December 2022.");
            assertThat(given.whatIfs())
                    .containsExactly(
                            new WhatIf<>("If the deeming is conclusive", DEEMED),
                            new WhatIf<>("If it is rebuttable", LocalDate.of(2022, 12, 8)));
            assertThat(given.derivation().rules()).extracting(Rule::id).endsWith("R4-CONTRARY");
        }

        @Test
        @DisplayName("after the cut-off but before the day deemed, is given on the day deemed")
        void afterTheCutOff() {
            Sending friday = Sending.at(FRIDAY, LocalTime.of(18, 0), ServiceMethod.EMAIL);
            ServiceClause rebuttable = clause(false, BY_EMAIL);

            ServiceOfNotice service = serve(friday.receivedOn(FRIDAY), rebuttable);

            assertThat(service.given().orThrow()).isEqualTo("2022-12-05");
            assertThat(service.given().derivation().toString())
                    .contains("It arrived on Friday 2 December 2022, and that is not to the contrary");
            assertThat(serve(friday.receivedOn(LocalDate.of(2022, 12, 7)), rebuttable)
                            .given()
                            .orThrow())
                    .isEqualTo("2022-12-07");
        }

        @Test
        @DisplayName("later, may move a day deemed by a clause that is not conclusive, and so it cautions")
        void mayMove() {
            Sending posted = Sending.on(FRIDAY, ServiceMethod.POST);

            assertThat(serve(posted, clause(false, BY_POST)).cautions())
                    .containsExactly(
                            "The deeming is rebuttable: if the notice is proved to have arrived on another day, it"
                                    + " is given on that day.");
            assertThat(serve(posted, clause(null, BY_POST)).cautions())
                    .singleElement()
                    .asString()
                    .startsWith("Whether the deeming is conclusive is not known, and it may be rebuttable: ");
            assertThat(serve(posted.receivedOn(DEEMED), clause(null, BY_POST)).cautions())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("received before it was sent is refused")
    void receivedBeforeItWasSent() {
        assertThatThrownBy(() -> Sending.on(FRIDAY, ServiceMethod.EMAIL).receivedOn(FRIDAY.minusDays(1)))
                .hasMessage(
                        "receipt of a notice must not be before its sending, Friday 2 December 2022, but was 'Thursday"
                                + " 1 December 2022'");
    }

    @Test
    @DisplayName("is served by each method on one set of terms")
    void eachMethodOnce() {
        assertThatThrownBy(() -> clause(true, BY_POST, ServiceTerms.of(ServiceMethod.POST)))
                .hasMessage("service clause must list each method once, but was [POST, POST]");
        assertThat(clause(null, ServiceTerms.of(ServiceMethod.POST)).reading())
                .isEqualTo("notice may be given by post");
    }

    private static ServiceOfNotice serve(Sending sending, ServiceClause clause) {
        return ServiceOfNotice.of(sending, Optional.of(clause), BankHolidays.englandAndWales(), List.of());
    }

    private static ServiceClause clause(@Nullable Boolean conclusive, ServiceTerms... methods) {
        return ServiceClause.builder()
                .wording("Notices shall be in writing")
                .addMethods(methods)
                .conclusive(Optional.ofNullable(conclusive))
                .addressee("the Chief Executive")
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "clause 20"))
                .build();
    }
}
