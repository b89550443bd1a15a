package uk.sharedservices.partnership.programme.commitment.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.CountedFrom;
import uk.sharedservices.partnership.programme.commitment.Evidence;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.programme.CommitmentArbitraries;

@Label("The life of a commitment")
class CommitmentLifeProperties {

    @Property(tries = 1000)
    @Label("survives JSON, and gives the same answer again")
    void pureAndWritten(@ForAll("any") Commitment promise, @ForAll("days") LocalDate asAt) throws Exception {
        Commitment read = PartnershipJson.mapper().readValue(PartnershipJson.write(promise), Commitment.class);

        assertThat(read).isEqualTo(promise);
        assertThat(life(read).standingOn(asAt)).isEqualTo(life(promise).standingOn(asAt));
    }

    @Property(tries = 1000)
    @Label("once settled stays so: kept never becomes unkept, and what lapsed does not come back")
    void settledStaysSettled(
            @ForAll("done") Commitment promise,
            @ForAll("days") LocalDate asAt,
            @ForAll @IntRange(max = 900) int later) {
        Answer<CommitmentStanding> before = life(promise).standingOn(asAt);

        if (before.isAnswered() && possible(before).stream().allMatch(CommitmentStanding::isSettled)) {
            assertThat(life(promise).standingOn(asAt.plusDays(later)).orThrow()).isEqualTo(before.orThrow());
        }
    }

    @Property(tries = 1000)
    @Label("is due with no evidence only after the day it is due, and open only up to it")
    void dueOnlyAfterTheDay(@ForAll("done") Commitment promise, @ForAll("days") LocalDate asAt) {
        Answer<LocalDate> due = life(promise).dueBy();
        List<LocalDate> days = due.match(
                one -> List.of(one.value()),
                several -> several.readings().stream().map(Reading::value).toList(),
                missing -> List.of(),
                refused -> List.of());
        Set<CommitmentStanding> possible = possible(life(promise).standingOn(asAt));

        if (possible.contains(CommitmentStanding.DUE_NO_EVIDENCE)) {
            assertThat(days).anyMatch(asAt::isAfter);
        }
        if (possible.contains(CommitmentStanding.OPEN)) {
            assertThat(days.isEmpty() || !days.stream().allMatch(asAt::isAfter)).isTrue();
        }
    }

    @Property(tries = 1000)
    @Label("takes no notice of evidence of a later day")
    void laterEvidencePlaysNoPart(@ForAll("done") Commitment promise, @ForAll("days") LocalDate asAt) {
        Optional<Evidence> known = promise.kept().filter(kept -> kept.on().perhapsBy(asAt));
        Commitment asKnown = Commitment.builder().from(promise).kept(known).build();

        assertThat(life(promise).standingOn(asAt)).isEqualTo(life(asKnown).standingOn(asAt));
    }

    @Property(tries = 1000)
    @Label("does not depend on the order of the days that time is counted from")
    void anyOrder(@ForAll("done") Commitment promise, @ForAll("days") LocalDate asAt) {
        List<CountedFrom> turned = new ArrayList<>(promise.countedFrom());
        Collections.reverse(turned);
        Commitment other =
                Commitment.builder().from(promise).countedFrom(turned).build();

        assertThat(life(other).standingOn(asAt)).isEqualTo(life(promise).standingOn(asAt));
        assertThat(life(other).dueBy()).isEqualTo(life(promise).dueBy());
    }

    @Property(tries = 1000)
    @Label("is breached only on evidence, and met only on evidence")
    void breachedOnlyOnEvidence(@ForAll("any") Commitment promise, @ForAll("days") LocalDate asAt) {
        RuleOutcome outcome = life(promise).keptInTime(asAt);

        if (outcome instanceof RuleOutcome.Met || outcome instanceof RuleOutcome.Breached) {
            assertThat(promise.keptForSure().filter(kept -> kept.on().surelyBy(asAt)))
                    .isPresent();
        }
        assertThat(outcome.reason()).endsWith(".");
    }

    @Property(tries = 1000)
    @Label(
            "has for its default the reading on which it falls due last, so that the default is never due before another")
    void defaultIsTheLast(@ForAll("done") Commitment promise) {
        life(promise)
                .dueBy()
                .match(
                        one -> true,
                        several -> assertThat(several.readings())
                                .allSatisfy(reading -> assertThat(reading.value())
                                        .isBeforeOrEqualTo(several.theDefault().value())),
                        missing -> true,
                        refused -> true);
    }

    private static CommitmentLife life(Commitment promise) {
        return CommitmentLife.of(promise, BankHolidays.englandAndWales());
    }

    private static Set<CommitmentStanding> possible(Answer<CommitmentStanding> answer) {
        Set<CommitmentStanding> possible = EnumSet.noneOf(CommitmentStanding.class);
        possible.addAll(answer.match(
                one -> List.of(one.value()),
                several -> several.readings().stream().map(Reading::value).toList(),
                missing -> missing.whatIfs().stream().map(WhatIf::value).toList(),
                refused -> List.of()));
        return possible;
    }

    @Provide
    Arbitrary<Commitment> done() {
        return CommitmentArbitraries.commitments();
    }

    @Provide
    Arbitrary<Commitment> any() {
        return CommitmentArbitraries.commitmentsOfAnyStatus();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CommitmentArbitraries.days();
    }
}
