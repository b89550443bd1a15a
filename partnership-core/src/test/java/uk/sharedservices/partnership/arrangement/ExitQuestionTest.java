package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("If notice is given under the shared Director of Education agreement")
class ExitQuestionTest {

    private static final Partnership PARTNERSHIP = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final LocalDate CABINET = LocalDate.of(2022, 11, 23);

    @Test
    @DisplayName("on 23 November 2022 by Tameside, the last day is 21 December 2022")
    void onTheDayOfTheCabinet() {
        ExitAnswer answer = ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, CABINET));

        assertThat(answer.lastDay()).isInstanceOf(Answer.Determined.class);
        assertThat(answer.lastDay().orThrow()).isEqualTo("2022-12-21");
        assertThat(answer.firstFreeDay().orThrow()).isEqualTo("2022-12-22");
        assertThat(answer.earliestEnd().orThrow()).isEqualTo("2022-12-21");
        assertThat(answer.endToName().orThrow()).isEqualTo("2022-12-22");
        assertThat(answer.isAnswered()).isTrue();
    }

    @ParameterizedTest(name = "given {0}: last day {1}, our notice names {2}")
    @CsvSource({"2022-11-24, 2022-12-22, 2022-12-23", "2022-12-02, 2022-12-30, 2022-12-31"})
    @DisplayName("on the days of the reference what-ifs, it ends as they say")
    void onTheDaysOfTheWhatIfs(LocalDate given, LocalDate lastDay, LocalDate named) {
        ExitAnswer answer = ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, given));

        assertThat(answer.lastDay().orThrow()).isEqualTo(lastDay);
        assertThat(answer.endToName().orThrow()).isEqualTo(named);
    }

    @Test
    @DisplayName("it leaves Tameside with its own deficit and the post holder's substantive post")
    void whatItLeaves() {
        ExitAnswer answer = ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, CABINET));

        assertThat(answer.sharedPosts())
                .singleElement()
                .satisfies(post -> assertThat(post.substantivePost())
                        .contains(PostId.of("tameside-assistant-director-for-education")));
        assertThat(answer.grantAccounts()).singleElement().satisfies(account -> {
            assertThat(account.council().name()).isEqualTo("Tameside");
            assertThat(account.leftWith().orThrow()).isEqualTo(Money.parse("GBP 5500000.00"));
            assertThat(account.leftWith().derivation().rules())
                    .extracting(Rule::id)
                    .containsExactly("DSG-CARRIED-FORWARD", "DSG-OWN-ACCOUNT");
            assertThat(account.percentageOfGrant().orThrow()).isEqualTo(new BigDecimal("2.27"));
        });
        assertThat(answer.notes()).anySatisfy(note -> assertThat(note).contains("asks Executive Cabinet to approve"));
    }

    @Test
    @DisplayName("the derivation names the agreement, its clause and where each is stated")
    void derivation() {
        assertThat(ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, CABINET))
                        .lastDay()
                        .derivation()
                        .sentences())
                .containsSequence(
                        "What is the last day of the notice?",
                        "Agreement: the service level agreement for the shared Director of Education (recorded, B, legal"
                                + " implications).",
                        "Notice given by: Tameside.",
                        "Term: from Thursday 1 April 2021 (assumed, A, paragraph 2.1).",
                        "Notice clause: \"not less than four weeks' prior written notice\", read as not less than 4"
                                + " weeks (recorded, B, legal implications).",
                        "Notice: Wednesday 23 November 2022, by hand.",
                        "Delivered by hand, the notice is given on Wednesday 23 November 2022. [R4]",
                        "The day of giving, Wednesday 23 November 2022, is left out: day 1 is Thursday 24 November"
                                + " 2022. [R1]",
                        "4 weeks are 28 days; day 28 is Wednesday 21 December 2022, the last day, and it counts to"
                                + " midnight. [R1]");
    }

    @Test
    @DisplayName("by either party, each account is told alone and what is not held cannot be said")
    void byEitherParty() {
        ExitAnswer answer = ask(new ExitQuestion(AGREEMENT, Optional.empty(), CABINET, ServiceMethod.BY_HAND));

        assertThat(answer.grantAccounts())
                .extracting(account -> account.council().name())
                .containsExactly("Tameside", "Stockport");
        assertThat(answer.grantAccounts().get(1).leftWith().inWords(String::valueOf))
                .isEqualTo(
                        "Cannot say. No Dedicated Schools Grant position of Stockport for 2022/23 or before is held.");
    }

    @Test
    @DisplayName("by hand on a Saturday, the later day that the other party may argue for is told beside the date")
    void onASaturday() {
        ExitAnswer answer = ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2022, 12, 3)));

        assertThat(answer.lastDay().orThrow()).isEqualTo("2022-12-31");
        assertThat(answer.earliestEnd().orThrow()).isEqualTo("2022-12-31");
        assertThat(answer.endToName().orThrow()).isEqualTo("2023-01-03");
        assertThat(answer.cautions())
                .containsExactly(
                        "Saturday 3 December 2022 is no working day: the other party may say that the notice was given on"
                                + " its next business day, Monday 5 December 2022, and count from then.",
                        "Counted from Monday 5 December 2022, the earliest end is Monday 2 January 2023. The end that a"
                                + " notice of one's own should name is reckoned from that day.");
        assertThat(ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, CABINET)).cautions())
                .isEmpty();
    }

    @Test
    @DisplayName("past the published bank holidays, a weekday is not checked and a weekend leaves no end to name")
    void pastTheHorizon() {
        ExitAnswer wednesday = ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2030, 1, 2)));
        ExitAnswer sunday = ask(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2028, 12, 31)));

        assertThat(wednesday.endToName().orThrow()).isEqualTo("2030-01-31");
        assertThat(wednesday.cautions())
                .singleElement()
                .asString()
                .startsWith("Whether the other party was open for business on Wednesday 2 January 2030 is not checked");
        assertThat(sunday.earliestEnd().orThrow()).isEqualTo("2029-01-28");
        assertThat(sunday.endToName().inWords(String::valueOf))
                .isEqualTo("Cannot say. The other party's next business day after Sunday 31 December 2028 is not known:"
                        + " the bank holidays are held to 31 December 2028.");
        assertThat(sunday.cautions())
                .singleElement()
                .asString()
                .startsWith("Sunday 31 December 2028 is no working day");
    }

    @Test
    @DisplayName("near the end of the agreement's own term, the term ends it and no end is named")
    void nearTheEndOfTheTerm() {
        Partnership limited = with(ServiceLevelAgreement.builder()
                .from(agreement())
                .term(term(LocalDate.of(2023, 3, 31)))
                .build());
        ExitAnswer late = ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2023, 3, 20))
                .putTo(limited, BankHolidays.englandAndWales())
                .orThrow();
        ExitAnswer just = ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2023, 3, 3))
                .putTo(limited, BankHolidays.englandAndWales())
                .orThrow();

        assertThat(late.earliestEnd()).isInstanceOf(Answer.Determined.class);
        assertThat(late.earliestEnd().orThrow()).isEqualTo("2023-03-31");
        assertThat(late.earliestEnd().derivation().rules()).extracting(Rule::id).contains("A-TERM");
        assertThat(late.lastDay().orThrow()).isEqualTo("2023-04-17");
        assertThat(late.endToName().inWords(String::valueOf))
                .isEqualTo("Not permitted. The agreement's own term ends on Friday 31 March 2023, before any end that"
                        + " the notice may name: it expires then without notice. [A-TERM]");
        assertThat(just.earliestEnd().orThrow()).isEqualTo("2023-03-31");
        assertThat(((Answer.Readings<LocalDate>) just.earliestEnd())
                        .reading("CLEAR")
                        .value())
                .as("what the words say, not cut to the term")
                .isEqualTo("2023-04-01");
        assertThat(just.cautions())
                .containsExactly("The agreement's own term ends on Friday 31 March 2023, before the end on the clear"
                        + " reading: it ends no later than then.");
        assertThat(just.endToName().orThrow()).isEqualTo("2023-03-31");
        assertThat(((Answer.Readings<LocalDate>) just.endToName()).why())
                .startsWith("The clear reading leaves no end within the agreement's own term");
    }

    @Test
    @DisplayName("with a fixed expiry day, we are out on that day, by hand on a Saturday perhaps a year later")
    void withAFixedExpiryDay() {
        Partnership fixed = with(ServiceLevelAgreement.builder()
                .from(agreement())
                .noticeClause(NoticeClause.builder()
                        .from(agreement().noticeClause().orElseThrow())
                        .period(NoticePeriod.of(6, PeriodUnit.MONTHS))
                        .expiresOn(MonthDay.of(3, 31))
                        .build())
                .build());
        ExitAnswer saturday = ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2023, 9, 30))
                .putTo(fixed, BankHolidays.englandAndWales())
                .orThrow();

        assertThat(saturday.lastDay().orThrow()).isEqualTo("2024-03-30");
        assertThat(saturday.earliestEnd().orThrow()).isEqualTo("2024-03-31");
        assertThat(saturday.endToName().orThrow()).isEqualTo("2025-03-31");
        assertThat(saturday.cautions())
                .anySatisfy(caution -> assertThat(caution)
                        .startsWith("Counted from Monday 2 October 2023, the earliest end is Monday 31 March 2025."));
        assertThat(saturday.endToName().derivation().toString()).contains("is Monday 31 March 2025. [R6]");
    }

    @Nested
    @DisplayName("there is no date")
    class ThereIsNoDate {

        @Test
        @DisplayName("when it goes by post, for the agreement's clause on service is not known")
        void byPost() {
            ExitAnswer answer = ask(new ExitQuestion(AGREEMENT, Optional.of(TAMESIDE), CABINET, ServiceMethod.POST));

            assertThat(answer.isAnswered()).isFalse();
            assertThat(answer.lastDay()).isInstanceOf(Answer.CannotSay.class);
            assertThat(answer.endToName()).isInstanceOf(Answer.CannotSay.class);
        }

        @Test
        @DisplayName("when the notice clause is not known")
        void withoutAClause() {
            ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                    .from(agreement())
                    .noticeClause(Optional.empty())
                    .build();
            ExitAnswer answer = ExitQuestion.byHand(AGREEMENT, STOCKPORT, CABINET)
                    .putTo(with(agreement), BankHolidays.englandAndWales())
                    .orThrow();
            ExitAnswer byPost = new ExitQuestion(AGREEMENT, Optional.empty(), CABINET, ServiceMethod.POST)
                    .putTo(with(agreement), BankHolidays.englandAndWales())
                    .orThrow();

            assertThat(((Answer.CannotSay<LocalDate>) byPost.earliestEnd()).missing())
                    .hasSize(2);
            assertThat(answer.lastDay().inWords(String::valueOf))
                    .isEqualTo("Cannot say. The notice clause of the service level agreement for the shared Director of"
                            + " Education is not known: how much notice a party must give.");
        }

        @Test
        @DisplayName("when it is given by a council that is no party to it")
        void byAStranger() {
            ExitAnswer answer = ask(ExitQuestion.byHand(AGREEMENT, CouncilCode.of("E08000009"), CABINET));

            assertThat(answer.lastDay()).isInstanceOf(Answer.NotPermitted.class);
            assertThat(answer.lastDay().inWords(String::valueOf))
                    .isEqualTo("Not permitted. E08000009 is no party to the service level agreement for the shared"
                            + " Director of Education: the parties are Tameside and Stockport. [A-PARTY]");
            assertThat(answer.grantAccounts()).isEmpty();
        }
    }

    @Nested
    @DisplayName("the question is refused")
    class TheQuestionIsRefused {

        @Test
        @DisplayName("before the agreement began")
        void beforeItBegan() {
            assertThat(put(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2021, 3, 31)))
                            .faults())
                    .containsExactly(new Fault(
                            "$.given",
                            "must not be before the day the agreement began, 1 April 2021 (assumed)",
                            "was 2021-03-31"));
            assertThat(put(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2021, 4, 1)))
                            .faults())
                    .isEmpty();
        }

        @Test
        @DisplayName("after its term has ended")
        void afterItsTerm() {
            Term term = Term.builder()
                    .firstDay(LocalDate.of(2021, 4, 1))
                    .lastDay(LocalDate.of(2023, 3, 31))
                    .status(FactStatus.ASSUMED)
                    .source(Source.of("B", "paragraph 2.9"))
                    .build();
            Partnership limited = with(
                    ServiceLevelAgreement.builder().from(agreement()).term(term).build());

            assertThat(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2023, 4, 1))
                            .putTo(limited, BankHolidays.englandAndWales())
                            .faults())
                    .extracting(Fault::mustHold)
                    .containsExactly("must not be after the last day of the agreement's term, 31 March 2023 (assumed)");
        }

        @Test
        @DisplayName("of an agreement that is none of the partnership's, or of a year past all sense")
        void ofAnUnknownAgreement() {
            assertThat(put(ExitQuestion.byHand(AgreementId.of("payroll"), TAMESIDE, CABINET))
                            .faults())
                    .containsExactly(new Fault(
                            "$.agreement",
                            "must be the id of an agreement that the partnership lists: shared-director-of-education",
                            "was 'payroll'"));
            assertThat(put(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(9999, 12, 31)))
                            .faults())
                    .extracting(Fault::mustHold)
                    .containsExactly("must be in the years 1900 to 2199");
        }
    }

    private static Term term(LocalDate lastDay) {
        return Term.builder()
                .firstDay(LocalDate.of(2021, 4, 1))
                .lastDay(lastDay)
                .status(FactStatus.ASSUMED)
                .source(Source.of("B", "paragraph 2.9"))
                .build();
    }

    private static ServiceLevelAgreement agreement() {
        return PARTNERSHIP.agreement(AGREEMENT).orElseThrow();
    }

    private static Partnership with(ServiceLevelAgreement agreement) {
        return Partnership.builder()
                .from(PARTNERSHIP)
                .agreements(List.of(agreement))
                .build();
    }

    private static Checked<ExitAnswer> put(ExitQuestion question) {
        return question.putTo(PARTNERSHIP, BankHolidays.englandAndWales());
    }

    private static ExitAnswer ask(ExitQuestion question) {
        return put(question).orThrow();
    }
}
