package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;

import java.util.List;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.programme.risk.Risk;
import uk.sharedservices.partnership.programme.risk.RiskScore;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.Workstream;

/** Breaks the rules of the programme in a partnership. */
final class ProgrammeBreaches {

    private static final RiskScore LOW = new RiskScore(2, 2);
    private static final RiskScore HIGH = new RiskScore(4, 4);

    private final Partnership partnership;
    private final SoundEntries entries;

    ProgrammeBreaches(Partnership partnership) {
        this.partnership = partnership;
        this.entries = SoundEntries.in(partnership);
    }

    BrokenPartnership with(RuleBreach breach) {
        return switch (breach) {
            case WORKSTREAM_LEAPS -> workstream(breach, moved(List.of(Stage.SCOPING, Stage.BUSINESS_CASE)));
            case WORKSTREAM_RESUMED_ELSEWHERE ->
                workstream(breach, moved(List.of(Stage.SCOPING, Stage.OPTIONS_APPRAISAL, Stage.PAUSED, Stage.SCOPING)));
            case WORKSTREAM_PAUSED_WITHOUT_REASON ->
                workstream(
                        breach,
                        entries.workstream()
                                .addMoves(entries.move(Stage.PAUSED, "2021-06").build()));
            case WORKSTREAM_APPROVED_WITHOUT_DECISION -> workstream(breach, moved(List.of(Stage.APPROVED)));
            case WORKSTREAM_LED_BY_ONE ->
                workstream(breach, entries.workstream().addLeads(Lead.of(entries.council(), "service lead")));
            case COMMITMENT_KEPT_LATE -> broken(breach, builder().addCommitments(entries.commitment()), "commitments");
            case RISK_MADE_GREATER ->
                risk(breach, entries.risk(ID).inherent(LOW).residual(HIGH));
            case RISK_AIMED_HIGHER ->
                risk(breach, entries.risk(ID).residual(LOW).target(HIGH));
            case SAVING_NOT_REALISED -> broken(breach, builder().savings(List.of(realisedInPart())), "savings");
            default -> throw new IllegalArgumentException("breach must be of the programme, but was " + breach);
        };
    }

    /** A workstream that came to a stage a month from June 2021 on, each with a reason. */
    private Workstream.Builder moved(List<Stage> stages) {
        Workstream.Builder workstream = entries.workstream();
        int month = 6;
        for (Stage stage : stages) {
            workstream.addMoves(entries.move(stage, "2021-0" + month++)
                    .reason("as was reported")
                    .build());
        }
        return workstream;
    }

    private Saving realisedInPart() {
        return entries.saving()
                .realised(new PublishedFigure(PrintedNumber.of("48"), MoneyUnit.THOUSANDS))
                .realisedAsAt(When.parse("2022-03-31"))
                .build();
    }

    private BrokenPartnership workstream(RuleBreach breach, Workstream.Builder workstream) {
        return broken(breach, builder().addWorkstreams(workstream.build()), "workstreams");
    }

    private BrokenPartnership risk(RuleBreach breach, Risk.Builder risk) {
        return broken(breach, builder().addRisks(risk.build()), "risks");
    }

    private Partnership.Builder builder() {
        return Partnership.builder().from(partnership);
    }

    private static BrokenPartnership broken(RuleBreach breach, Partnership.Builder with, String list) {
        return new BrokenPartnership(breach, with.build(), list + "[" + ID + "]");
    }
}
