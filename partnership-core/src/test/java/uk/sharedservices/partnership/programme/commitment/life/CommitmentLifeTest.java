package uk.sharedservices.partnership.programme.commitment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.sharedservices.partnership.programme.commitment.Promises.asOthersEmerge;
import static uk.sharedservices.partnership.programme.commitment.Promises.evidence;
import static uk.sharedservices.partnership.programme.commitment.Promises.inJanuary;
import static uk.sharedservices.partnership.programme.commitment.Promises.lapse;
import static uk.sharedservices.partnership.programme.commitment.Promises.withinTwelveMonths;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.CountedFrom;
import uk.sharedservices.partnership.programme.commitment.TimeAllowed;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.Step;

@DisplayName("The life of a commitment")
class CommitmentLifeTest {

    private static CommitmentLife life(Commitment.Builder promise) {
        return CommitmentLife.of(promise.build(), BankHolidays.englandAndWales());
    }

    private static Answer<CommitmentStanding> standing(Commitment.Builder promise, String asAt) {
        return life(promise).standingOn(LocalDate.parse(asAt));
    }

    private static RuleOutcome keptInTime(Commitment.Builder promise, String asAt) {
        return life(promise).keptInTime(LocalDate.parse(asAt));
    }

    @Nested
    @DisplayName("of a report due within twelve months (B 2.9)")
    class WithinTwelveMonths {

        @Test
        @DisplayName("is due by 31 March 2022 with the post's first day counted, by 24 March 2022 after the decision")
        void dueByEither() {
            Answer.Readings<LocalDate> due =
                    (Answer.Readings<LocalDate>) life(withinTwelveMonths()).dueBy();

            assertThat(due.reading("BEGINNING_WITH_2021-04-01").value()).isEqualTo("2022-03-31");
            assertThat(due.reading("AFTER_2021-03-24").value()).isEqualTo("2022-03-24");
            assertThat(due.theDefault().value()).isEqualTo("2022-03-31");
            assertThat(due.why()).contains("nothing is called due or late before it is so on every reading");
            assertThat(due.derivation().steps())
                    .extracting(step -> step.rule().id(), Step::result)
                    .contains(
                            tuple("R1b", "2021-04-01"),
                            tuple("R2b", "2022-03-31"),
                            tuple("R2", "2022-03-24"),
                            tuple("PC-COUNT", "2"));
            assertThat(due.derivation().sentences())
                    .contains("Counted after Wednesday 24 March 2021, the decision of Executive Cabinet:"
                            + " 12 months end on Thursday 24 March 2022. [R2]");
        }

        @ParameterizedTest(name = "on {0}: {1} by the post, {2} by the decision")
        @CsvSource({
            "2021-03-24, OPEN, OPEN",
            "2022-03-24, OPEN, OPEN",
            "2022-03-25, OPEN, DUE_NO_EVIDENCE",
            "2022-03-31, OPEN, DUE_NO_EVIDENCE",
            "2022-04-01, DUE_NO_EVIDENCE, DUE_NO_EVIDENCE",
            "2022-11-23, DUE_NO_EVIDENCE, DUE_NO_EVIDENCE"
        })
        @DisplayName("stands by each reading, and by one where they agree")
        void byReading(String asAt, CommitmentStanding byPost, CommitmentStanding byDecision) {
            Answer<CommitmentStanding> standing = standing(withinTwelveMonths(), asAt);

            assertThat(standing.orThrow()).isEqualTo(byPost);
            if (byPost == byDecision) {
                assertThat(standing).isInstanceOf(Answer.Determined.class);
            } else {
                assertThat(((Answer.Readings<CommitmentStanding>) standing)
                                .reading("AFTER_2021-03-24")
                                .value())
                        .isEqualTo(byDecision);
            }
        }

        @Test
        @DisplayName("is told by check as due with no evidence, neither met nor breached")
        void toldAsFinding() {
            assertThat(keptInTime(withinTwelveMonths(), "2022-11-23"))
                    .isInstanceOf(RuleOutcome.Undetermined.class)
                    .satisfies(outcome -> assertThat(outcome.rule().id()).isEqualTo("PC-KEPT"))
                    .extracting(RuleOutcome::reason)
                    .asString()
                    .contains(
                            ": on 23 November 2022, due, no evidence held. It was due by 24 March 2022 or 31 March 2022; no evidence is"
                                    + " held that it was kept, and none that it was not.")
                    .doesNotContain("late", "broken");
            assertThat(standing(withinTwelveMonths(), "2022-11-23").derivation().rules())
                    .extracting(rule -> rule.id())
                    .contains("PC-SILENCE");
        }

        @Test
        @DisplayName(
                "kept on 28 March 2022 was in time by the one reading and late by the other, so neither met nor breached")
        void keptBetween() {
            Commitment.Builder kept = withinTwelveMonths().kept(evidence("2022-03-28"));

            Answer.Readings<CommitmentStanding> standing =
                    (Answer.Readings<CommitmentStanding>) standing(kept, "2022-11-23");
            assertThat(standing.theDefault().value()).isEqualTo(CommitmentStanding.KEPT);
            assertThat(standing.reading("AFTER_2021-03-24").value()).isEqualTo(CommitmentStanding.LATE);
            assertThat(keptInTime(kept, "2022-11-23")).isInstanceOf(RuleOutcome.Undetermined.class);
            assertThat(keptInTime(withinTwelveMonths().kept(evidence("2022-03-24")), "2022-11-23"))
                    .isInstanceOf(RuleOutcome.Met.class);
            assertThat(keptInTime(withinTwelveMonths().kept(evidence("2022-04-01")), "2022-11-23"))
                    .isInstanceOf(RuleOutcome.Breached.class)
                    .extracting(RuleOutcome::reason)
                    .asString()
                    .contains(
                            ", due by 24 March 2022 or 31 March 2022, was kept late: the report was presented, 1 April 2022"
                                    + " (recorded, A, paragraph 3.11).");
        }

        @Test
        @DisplayName("has for its default the reading that ends last, whichever that is")
        void lastIsTheDefault() {
            Answer.Readings<LocalDate> due = (Answer.Readings<LocalDate>) life(withinTwelveMonths()
                            .addCountedFrom(CountedFrom.after(LocalDate.of(2021, 4, 30), "a later day")))
                    .dueBy();

            assertThat(due.defaultReading()).isEqualTo("AFTER_2021-04-30");
            assertThat(due.readings()).hasSize(3);
        }

        @Test
        @DisplayName("does not depend on the order in which the days are listed")
        void anyOrder() {
            Commitment promise = withinTwelveMonths().build();
            Commitment.Builder turned = withinTwelveMonths()
                    .countedFrom(List.of(
                            promise.countedFrom().get(1), promise.countedFrom().get(0)));

            assertThat(standing(turned, "2022-03-28")).isEqualTo(standing(withinTwelveMonths(), "2022-03-28"));
        }
    }

    @Nested
    @DisplayName("of a report due in January 2022 (A 3.11)")
    class InJanuary {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2021-10-31, NOT_MADE",
            "2021-11-23, OPEN",
            "2022-01-31, OPEN",
            "2022-02-01, DUE_NO_EVIDENCE",
            "2022-11-23, DUE_NO_EVIDENCE"
        })
        @DisplayName("is open to the end of the month, and then due with no evidence")
        void openThenDue(String asAt, CommitmentStanding expected) {
            assertThat(standing(inJanuary(), asAt)).isInstanceOf(Answer.Determined.class);
            assertThat(standing(inJanuary(), asAt).orThrow()).isEqualTo(expected);
            assertThat(standing(inJanuary(), asAt).derivation().sentences())
                    .anyMatch(line -> line.startsWith("On ") && line.contains(" it is " + expected.words() + ". [PC-"));
            assertThat(life(inJanuary()).dueBy().orThrow()).isEqualTo("2022-01-31");
        }

        @Test
        @DisplayName("cannot be said while it may not have been made")
        void perhapsNotMade() {
            Answer<CommitmentStanding> standing = standing(inJanuary(), "2021-11-10");

            assertThat(standing.inWords(CommitmentStanding::words))
                    .isEqualTo(
                            "Cannot say. On which day in 1 November 2021 to 23 November 2021 it was promised is not known."
                                    + " If it was not promised yet: not made yet."
                                    + " If it was promised and nothing had come of it yet: open.");
            assertThat(standing.derivation().rules())
                    .extracting(rule -> rule.id())
                    .contains("PC-DUE", "PC-MADE");
        }

        @Test
        @DisplayName("made on a day not known was made by the time it fell due")
        void madeByTheTimeItFellDue() {
            Commitment.Builder undated = inJanuary().made(Optional.empty());

            assertThat(standing(undated, "2022-01-31")).isInstanceOf(Answer.CannotSay.class);
            assertThat(standing(undated, "2022-02-01").orThrow()).isEqualTo(CommitmentStanding.DUE_NO_EVIDENCE);
        }

        @Test
        @DisplayName("delayed by a minute of 1 March 2022 stays due with no evidence, the minute told beside it")
        void delayTold() {
            Commitment.Builder delayed = inJanuary().addDelays(evidence("2022-03-01"));

            assertThat(keptInTime(delayed, "2022-02-28").reason()).doesNotContain("Delay noted");
            assertThat(standing(delayed, "2022-02-28").derivation().rules())
                    .extracting(rule -> rule.id())
                    .doesNotContain("PC-DELAY");
            assertThat(standing(delayed, "2022-03-01").orThrow()).isEqualTo(CommitmentStanding.DUE_NO_EVIDENCE);
            assertThat(standing(delayed, "2022-03-01").derivation().sentences())
                    .anyMatch(line -> line.startsWith("Delay noted: the report was presented, 1 March 2022"))
                    .anyMatch(line -> line.endsWith("does not alter how it stands. [PC-DELAY]"));
            assertThat(keptInTime(delayed, "2022-03-01").reason())
                    .endsWith(
                            "It was due by 31 January 2022; no evidence is held that it was kept. Delay noted: the report was"
                                    + " presented, 1 March 2022.");
        }

        @Test
        @DisplayName("kept early or in the month is kept, kept after it is late, from the day it was kept")
        void keptOrLate() {
            assertThat(standing(inJanuary().kept(evidence("2021-12-10")), "2022-02-01")
                            .orThrow())
                    .isEqualTo(CommitmentStanding.KEPT);
            assertThat(standing(inJanuary().kept(evidence("2022-01-31")), "2022-02-01")
                            .orThrow())
                    .isEqualTo(CommitmentStanding.KEPT);
            assertThat(standing(inJanuary().kept(evidence("2022-01-20")), "2022-01-10")
                            .orThrow())
                    .isEqualTo(CommitmentStanding.OPEN);
            Commitment.Builder late = inJanuary().kept(evidence("2022-02-01"));
            assertThat(standing(late, "2022-01-31").orThrow()).isEqualTo(CommitmentStanding.OPEN);
            assertThat(standing(late, "2022-02-01").orThrow()).isEqualTo(CommitmentStanding.LATE);
            assertThat(standing(late, "2022-02-01").derivation().rules())
                    .extracting(rule -> rule.id())
                    .contains("PC-EVIDENCE");
        }

        @Test
        @DisplayName("kept at a time not exactly known is said as far as it can be")
        void keptAtAVagueTime() {
            Commitment.Builder vague = inJanuary().kept(evidence("2022-01..2022-02"));

            assertThat(standing(vague, "2022-01-20").inWords(CommitmentStanding::words))
                    .contains("On which day in January 2022 to February 2022 it was kept is not known.")
                    .contains("If it was kept, and in time: kept.")
                    .contains("If it was promised and nothing had come of it yet: open.")
                    .doesNotContain("too late");
            assertThat(standing(vague, "2022-02-10").inWords(CommitmentStanding::words))
                    .contains("If it was kept, and in time: kept.")
                    .contains("If it was kept, and too late: kept late.")
                    .contains("If nothing had come of it yet: due, no evidence held.");
            assertThat(standing(vague, "2022-03-01").inWords(CommitmentStanding::words))
                    .contains("kept.", "kept late.")
                    .doesNotContain("no evidence held");
            assertThat(standing(inJanuary().kept(evidence("2022-02")), "2022-03-01")
                            .orThrow())
                    .isEqualTo(CommitmentStanding.LATE);
        }

        @Test
        @DisplayName("with a report only planned has no evidence")
        void plannedIsNoEvidence() {
            assertThat(standing(inJanuary().kept(evidence("2022-01-20", FactStatus.PLANNED)), "2022-02-01")
                            .orThrow())
                    .isEqualTo(CommitmentStanding.DUE_NO_EVIDENCE);
            assertThat(standing(inJanuary().kept(evidence("2022-01-20", FactStatus.ASSUMED)), "2022-02-01")
                            .orThrow())
                    .isEqualTo(CommitmentStanding.KEPT);
        }

        @Test
        @DisplayName("lapses on the day it is released, whether or not it was due")
        void lapses() {
            Commitment.Builder released = inJanuary().lapsed(lapse("2022-06-01"));

            assertThat(standing(released, "2022-05-31").orThrow()).isEqualTo(CommitmentStanding.DUE_NO_EVIDENCE);
            assertThat(standing(released, "2022-06-01").orThrow()).isEqualTo(CommitmentStanding.LAPSED);
            assertThat(standing(released, "2022-06-01").derivation().rules())
                    .extracting(rule -> rule.id())
                    .contains("PC-LAPSE");
            assertThat(keptInTime(released, "2022-06-01")).isInstanceOf(RuleOutcome.NotApplicable.class);
            assertThat(standing(inJanuary().lapsed(lapse("2022-06")), "2022-06-15"))
                    .isInstanceOf(Answer.CannotSay.class);
        }
    }

    @Test
    @DisplayName("that waits for an occasion without a date is open, and due on no day (A 3.12)")
    void waitsForAnOccasion() {
        assertThat(life(asOthersEmerge()).dueBy().inWords(LocalDate::toString))
                .isEqualTo("Cannot say. No day is set by which it is due.");
        assertThat(standing(asOthersEmerge(), "2099-12-31").orThrow()).isEqualTo(CommitmentStanding.OPEN);
        assertThat(standing(asOthersEmerge().kept(evidence("2022-02-01")), "2022-02-01")
                        .orThrow())
                .isEqualTo(CommitmentStanding.KEPT);
        assertThat(keptInTime(asOthersEmerge(), "2022-02-01").reason()).endsWith(": on 1 February 2022, open.");
    }

    @Test
    @DisplayName("that a report only plans cannot be said to stand, but what would follow can (B 2.11)")
    void onlyPlanned() {
        assertThat(standing(inJanuary().status(FactStatus.PLANNED), "2022-02-01")
                        .inWords(CommitmentStanding::words))
                .isEqualTo("Cannot say. That it was promised is only planned (A, paragraph 3.11)."
                        + " If it had been promised: due, no evidence held.");
        assertThat(standing(inJanuary().status(FactStatus.PLANNED), "2021-11-10")
                        .inWords(CommitmentStanding::words))
                .endsWith("(A, paragraph 3.11). If it had been promised: open.");
        assertThat(standing(inJanuary().status(FactStatus.PROPOSED), "2021-10-31")
                        .orThrow())
                .isEqualTo(CommitmentStanding.NOT_MADE);
        assertThat(standing(inJanuary().status(FactStatus.PROPOSED).kept(evidence("2022-01-20")), "2022-02-01")
                        .inWords(CommitmentStanding::words))
                .contains("is only proposed", "If it had been promised and it was kept, and in time: kept.");
    }

    @Test
    @DisplayName("counted in days, in weeks and in working days ends where those counts end")
    void otherUnits() {
        assertThat(dueAfter(28, PeriodUnit.DAYS, "2022-11-23").orThrow()).isEqualTo("2022-12-21"); // Wed
        assertThat(dueAfter(4, PeriodUnit.WEEKS, "2022-11-23").orThrow()).isEqualTo("2022-12-21"); // Wed
        assertThat(dueAfter(5, PeriodUnit.WORKING_DAYS, "2021-03-25").orThrow()).isEqualTo("2021-04-01"); // Thu
        assertThat(dueAfter(1, PeriodUnit.YEARS, "2024-02-29").orThrow()).isEqualTo("2025-02-28");
        assertThat(dueAfter(28, PeriodUnit.DAYS, "2022-11-23").derivation().sentences())
                .contains(
                        "Counted after Wednesday 23 November 2022, the decision: day 1 is Thursday 24 November 2022. [R1]");
        assertThat(dueAfter(5, PeriodUnit.WORKING_DAYS, "2190-03-25").inWords(LocalDate::toString))
                .contains("Cannot say. The bank holidays");
    }

    private static Answer<LocalDate> dueAfter(int amount, PeriodUnit unit, String day) {
        return life(withinTwelveMonths()
                        .made(Optional.empty())
                        .within(new TimeAllowed(amount, unit))
                        .countedFrom(List.of(CountedFrom.after(LocalDate.parse(day), "the decision"))))
                .dueBy();
    }

    @Test
    @DisplayName("names councils as it is told to")
    void namesCouncils() {
        assertThat(life(inJanuary())
                        .naming(code -> code.equals("E08000007") ? "Stockport" : code)
                        .dueBy()
                        .derivation()
                        .inputs()
                        .get(0)
                        .value())
                .isEqualTo("detailed information on the phase 1 proposals, to the scrutiny committee, by Stockport,"
                        + " made 1 November 2021 to 23 November 2021");
    }
}
