package uk.sharedservices.partnership.reporting.committee.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** What is missing before the report can be published, and by when: the section that a draft begins with. */
final class BeforePublication {

    private BeforePublication() {}

    static void write(SectionWriter section, List<String> missing, Optional<DecisionTimetable> timetable) {
        Optional<TimetableLine> agenda = timetable.flatMap(known -> known.lines().stream()
                .filter(line -> line.step() == TimetableStep.AGENDA)
                .findFirst());
        agenda.ifPresent(line -> section.paragraph(Line.of(
                        timetable.map(known -> known.plan().inPrivate()).orElse(false)
                                ? "The agenda, and what of the report is not private, must be open to the public by "
                                : "The report must be open to the public with the agenda by ")
                .then(Told.deadline(line.latest()))
                .then(line.slackDays()
                        .map(days -> ", " + TimetableSteps.slack(days) + ".")
                        .orElse("."))));
        List<Line> items = new ArrayList<>();
        timetable.ifPresent(known -> known.missed().stream()
                .filter(line ->
                        line.step() != TimetableStep.AGENDA || line.taken().isPresent())
                .forEach(line ->
                        items.add(line.taken().map(day -> late(line, day)).orElseGet(() -> missed(line, known)))));
        missing.forEach(sentence -> items.add(Line.of(sentence)));
        section.paragraph("Missing before then, or late:");
        section.bullets(items);
    }

    private static Line late(TimetableLine line, LocalDate taken) {
        return Line.of(Told.capital(line.step().words()) + ", due by ")
                .then(Told.deadline(line.latest()))
                .then(", out on ")
                .then(Figure.day(taken))
                .then(": " + line.standing().words() + ". What can still be done is under Timetable.");
    }

    private static Line missed(TimetableLine line, DecisionTimetable timetable) {
        boolean key = line.step() == TimetableStep.KEY_DECISION_NOTICE
                && timetable.plan().key().isEmpty();
        return Line.of(
                        key
                                ? "Judge whether the decision is key; if it is, its notice was due by "
                                : Told.capital(line.step().words()) + ", due by ")
                .then(Told.deadline(line.latest()))
                .then("; that it was out is not told. What can still be done is under Timetable.");
    }
}
