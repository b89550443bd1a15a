package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.FINDING;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.STAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/** At what stage a workstream stands on one day. */
final class StandingOnADay {

    private final Workstream workstream;
    private final LocalDate asAt;
    private final MadeMoves made;
    private final int surely;
    private final int perhaps;
    private final List<ProgrammeFinding> openFindings;
    private final RecordedWorking working;

    StandingOnADay(Workstream workstream, List<ProgrammeFinding> findings, LocalDate asAt) {
        this.workstream = workstream;
        this.asAt = asAt;
        this.made = MadeMoves.of(workstream);
        this.surely = made.surelyBy(asAt);
        this.perhaps = made.perhapsBy(asAt);
        this.openFindings = FindingsOpen.on(findings, made, surely, asAt);
        this.working = RecordedWorking.of(
                        "At what stage is the workstream " + workstream.name() + " on " + withWeekday(asAt) + "?")
                .from(new Input("Workstream", workstream.name(), workstream.standing()));
        workstream
                .moves()
                .forEach(move -> working.from(
                        new Input(move.done() ? "Came to" : "Is to come to", move.inWords(), move.standing())));
        openFindings.forEach(finding -> working.from(new Input("Finding", Words.found(finding), finding.standing())));
    }

    /** The findings that leave open how it stands. */
    List<ProgrammeFinding> openFindings() {
        return List.copyOf(openFindings);
    }

    Answer<StageStanding> answer() {
        made.last(surely)
                .ifPresent(move -> working.step(
                        STAGE,
                        standing(surely),
                        () -> "By " + day(asAt) + " it had come to " + move.inWords()
                                + (surely == perhaps ? "; no later move is recorded as made by then." : ".")));
        if (surely < perhaps || !openFindings.isEmpty()) {
            return open();
        }
        if (surely == 0) {
            return Answer.cannotSay(working, nothingRecorded());
        }
        return new Answer.Determined<>(standing(surely), working.derivation());
    }

    private List<String> nothingRecorded() {
        List<String> missing = new ArrayList<>();
        if (!workstream.done()) {
            missing.add("The workstream " + workstream.name() + " is itself only "
                    + workstream.status().words() + ".");
        }
        missing.add("No stage is recorded to which the workstream " + workstream.name() + " had come by " + day(asAt)
                + ".");
        return missing;
    }

    /** What is open, and what follows each way: how far the moves had got, and whether a finding concerns the workstream. */
    private Answer<StageStanding> open() {
        List<String> missing = new ArrayList<>();
        List<WhatIf<StageStanding>> whatIfs = new ArrayList<>();
        for (int index = surely; index < perhaps; index++) {
            StageMove move = made.get(index);
            String sentence = "Whether it had come to " + move.stage().words() + " by " + day(asAt)
                    + " cannot be told: the time known is " + made.time(index).inWords() + ".";
            working.step(STAGE, "open", () -> sentence);
            missing.add(sentence);
        }
        if (perhaps == 0) {
            missing.addAll(nothingRecorded());
        }
        String notFound = openFindings.isEmpty() ? "" : " and no finding concerns it";
        for (int count = Math.max(1, surely); count <= perhaps; count++) {
            String last = made.get(count - 1).stage().words();
            whatIfs.add(new WhatIf<>(
                    surely == perhaps
                            ? "If no finding concerns it"
                            : "If " + last + " is the last stage it had come to by then" + notFound,
                    standing(count)));
        }
        for (ProgrammeFinding finding : openFindings) {
            working.step(FINDING, "open", () -> Words.openFor(workstream, finding));
            missing.add(Words.openFor(workstream, finding));
            whatIfs.add(new WhatIf<>("If it is among " + finding.areas(), standing(finding)));
        }
        return new Answer.CannotSay<>(missing, whatIfs, working.derivation());
    }

    private StageStanding standing(int count) {
        StageMove move = made.get(count - 1);
        Optional<StageMove> pausedAt = made.pausedAt(count);
        List<FactStatus> restsOn = Stream.concat(Stream.of(move), pausedAt.stream())
                .map(StageMove::status)
                .distinct()
                .toList();
        return new StageStanding(
                move.stage(), made.time(count - 1), pausedAt.map(StageMove::stage), move.reason(), restsOn);
    }

    private static StageStanding standing(ProgrammeFinding finding) {
        return new StageStanding(
                finding.stage(),
                finding.on().orElseThrow(),
                Optional.<Stage>empty(),
                finding.reason(),
                List.of(finding.status()));
    }
}
