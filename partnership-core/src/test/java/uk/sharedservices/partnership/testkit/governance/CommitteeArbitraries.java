package uk.sharedservices.partnership.testkit.governance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.committee.CommitteeFunctions;
import uk.sharedservices.partnership.governance.committee.Consultation;
import uk.sharedservices.partnership.governance.committee.JointCommittee;
import uk.sharedservices.partnership.governance.committee.JointCommitteeId;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommitteeId;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** Joint and scrutiny committees, valid by construction. Every source is the document {@code A}. */
public final class CommitteeArbitraries {

    private static final Source SOURCE = Source.of("A", "minute 1");

    private CommitteeArbitraries() {}

    /** Ids of joint committees. */
    public static Arbitrary<JointCommitteeId> jointCommitteeIds() {
        return FactArbitraries.slugs().map(JointCommitteeId::of);
    }

    /** Ids of scrutiny committees. */
    public static Arbitrary<ScrutinyCommitteeId> scrutinyCommitteeIds() {
        return FactArbitraries.slugs().map(ScrutinyCommitteeId::of);
    }

    /** Joint committees of two to six London boroughs; days known or not, one-day committees among them. */
    public static Arbitrary<JointCommittee> jointCommittees() {
        return Arbitraries.integers()
                .between(1, 9)
                .map(number -> CouncilCode.of("E0900000" + number))
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .flatMap(councils -> jointCommittees(List.copyOf(councils)));
    }

    /** Joint committees of the councils given. */
    public static Arbitrary<JointCommittee> jointCommittees(List<CouncilCode> councils) {
        Arbitrary<LocalDate> days = days();
        return Combinators.combine(
                        slugs().map(JointCommitteeId::of),
                        Mixed.optional(Arbitraries.of(CommitteeFunctions.class)).withoutEdgeCases(),
                        Mixed.optional(Arbitraries.of(true, false)).withoutEdgeCases(),
                        Mixed.optional(days),
                        Mixed.optional(Arbitraries.integers().between(0, 3000)),
                        Arbitraries.of(FactStatus.class).withoutEdgeCases())
                .as((id, functions, allExecutive, first, length, status) -> JointCommittee.builder()
                        .id(id)
                        .name("joint committee " + id)
                        .councils(councils)
                        .functions(functions)
                        .allExecutiveMembers(allExecutive)
                        .firstDay(first)
                        .lastDay(length.map(first.orElse(LocalDate.of(2020, 2, 29))::plusDays))
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** Consultations, on a day, in a month, or at a time not known. */
    public static Arbitrary<Consultation> consultations() {
        Arbitrary<When> times = Mixed.oneOf(
                days().map(When::on),
                days().map(day -> When.parse(YearMonth.from(day).toString())));
        return Combinators.combine(
                        Mixed.optional(times),
                        Mixed.optional(Arbitraries.of("noted", "supported, with comments")),
                        Arbitraries.of(FactStatus.class).withoutEdgeCases())
                .as((on, outcome, status) -> Consultation.builder()
                        .matter("the proposals of phase 1")
                        .on(on)
                        .outcome(outcome)
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** Scrutiny committees of the council given, with up to four consultations. */
    public static Arbitrary<ScrutinyCommittee> scrutinyCommittees(CouncilCode council) {
        return Combinators.combine(
                        slugs().map(ScrutinyCommitteeId::of),
                        consultations().list().ofMaxSize(4))
                .as((id, consultations) -> ScrutinyCommittee.builder()
                        .id(id)
                        .council(council)
                        .name("scrutiny committee " + id)
                        .consultations(consultations)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2012, 9, 10), LocalDate.of(2030, 12, 31));
    }

    private static Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .withoutEdgeCases();
    }
}
