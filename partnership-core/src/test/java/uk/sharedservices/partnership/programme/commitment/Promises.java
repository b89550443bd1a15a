package uk.sharedservices.partnership.programme.commitment;

import java.time.LocalDate;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.PeriodUnit;

/** The promises of the two reports, for tests. */
public final class Promises {

    public static final Source A = Source.of("A", "paragraph 3.11");
    public static final Source B = Source.of("B", "paragraph 2.9");

    private Promises() {}

    /** A report to Tameside's Executive Cabinet within an initial twelve months, of the post or of the decision. */
    public static Commitment.Builder withinTwelveMonths() {
        return Commitment.builder()
                .id(CommitmentId.of("report-within-12-months"))
                .what("a report back on the shared Director of Education")
                .by(CouncilCode.of("E08000008"))
                .to("Executive Cabinet")
                .made(When.parse("2021-03-24"))
                .within(new TimeAllowed(12, PeriodUnit.MONTHS))
                .addCountedFrom(
                        CountedFrom.beginningWith(LocalDate.of(2021, 4, 1), "the first day of the shared post"),
                        CountedFrom.after(LocalDate.of(2021, 3, 24), "the decision of Executive Cabinet"))
                .status(FactStatus.RECORDED)
                .source(B);
    }

    /** Proposals for phase 1 to Stockport's scrutiny committee in January 2022, promised by 23 November 2021. */
    public static Commitment.Builder inJanuary() {
        return Commitment.builder()
                .id(CommitmentId.of("phase-1-proposals"))
                .what("detailed information on the phase 1 proposals")
                .by(CouncilCode.of("E08000007"))
                .to("the scrutiny committee")
                .made(When.parse("2021-11-01..2021-11-23"))
                .due(When.parse("2022-01"))
                .status(FactStatus.RECORDED)
                .source(A);
    }

    /** Updates as opportunities emerge in the other workstreams. */
    public static Commitment.Builder asOthersEmerge() {
        return Commitment.builder()
                .id(CommitmentId.of("updates-on-other-workstreams"))
                .what("updates on opportunities in the other workstreams")
                .to("the scrutiny committee")
                .made(When.parse("2021-11-01..2021-11-23"))
                .occasion("as opportunities emerge in the other workstreams")
                .status(FactStatus.RECORDED)
                .source(A);
    }

    public static Evidence evidence(String on) {
        return evidence(on, FactStatus.RECORDED);
    }

    public static Evidence evidence(String on, FactStatus status) {
        return Evidence.builder()
                .on(When.parse(on))
                .what("the report was presented")
                .status(status)
                .source(A)
                .build();
    }

    public static Lapse lapse(String on) {
        return Lapse.builder()
                .on(When.parse(on))
                .reason("the programme ended")
                .status(FactStatus.RECORDED)
                .source(A)
                .build();
    }
}
