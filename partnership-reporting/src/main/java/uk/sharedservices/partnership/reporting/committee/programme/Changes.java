package uk.sharedservices.partnership.reporting.committee.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardStanding;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentStanding;
import uk.sharedservices.partnership.programme.event.EventId;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.StageStanding;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.rule.Answer;

/** What has changed between two days: what stands otherwise, and what was not known or had not happened before. */
final class Changes {

    private static final String NOT_TOLD_BEFORE = "not told of";
    private static final String COMPARED =
            "how agreements, shared posts, boards, workstreams, proposals and promises stand,"
                    + " the phase, and what has happened from outside. Risks, outcomes, savings and grant figures are not compared.";

    private final Partnership partnership;
    private final List<Row> rows = new ArrayList<>();

    private Changes(Partnership partnership) {
        this.partnership = partnership;
    }

    /** Writes what has changed since the day asked for or, if none is, since the last document before the report. */
    static void write(SectionWriter section, ReportFacts facts, ReportRequest request, PartnershipState now) {
        Optional<LocalDate> since = request.since()
                .or(() -> lastDocument(facts, request.asAt()))
                .filter(day -> day.isBefore(request.asAt()));
        since.ifPresent(day -> {
            Changes changes = new Changes(facts.partnership());
            changes.between(facts.partnership().asAt(day, facts.calendar()), now);
            if (changes.rows.isEmpty()) {
                section.paragraph("None of this has changed since " + Told.words(day) + ": " + COMPARED);
            } else {
                section.block(new Table(
                        "What has changed since " + Told.words(day),
                        List.of(Column.words("What"), Column.words("Then"), Column.words("Now")),
                        changes.rows,
                        List.of("Compared: " + COMPARED)));
            }
        });
    }

    private static Optional<LocalDate> lastDocument(ReportFacts facts, LocalDate before) {
        return facts.partnership().documents().stream()
                .flatMap(document -> document.date().stream())
                .map(When::lastDay)
                .filter(day -> day.isBefore(before))
                .max(LocalDate::compareTo);
    }

    private void between(PartnershipState then, PartnershipState now) {
        standings(
                then.agreements(),
                now.agreements(),
                ServiceLevelAgreement::id,
                ServiceLevelAgreement::name,
                AgreementStanding::toString);
        standings(
                then.sharedPosts(),
                now.sharedPosts(),
                SharedPost::id,
                each -> "shared " + each.title(),
                SharedPostState::words);
        standings(then.boards(), now.boards(), AdvisoryBoard::id, AdvisoryBoard::name, BoardStanding::toString);
        changed("the phase", phases(then), phases(now));
        standings(then.workstreams(), now.workstreams(), Workstream::id, Workstream::name, StageStanding::toString);
        standings(
                then.proposals(),
                now.proposals(),
                Proposal::id,
                each -> "proposal: " + each.title(),
                joint -> joint.outcome().words() + "; " + ProgrammeTables.stances(joint, partnership));
        standings(
                then.commitments(),
                now.commitments(),
                Commitment::id,
                each -> "promise: " + each.what(),
                CommitmentStanding::words);
        Set<EventId> before = ids(then.events());
        Set<EventId> perhaps = ids(then.perhapsEvents());
        now.events().stream()
                .filter(event -> !before.contains(event.id()))
                .forEach(event -> row(
                        "event: " + event.what(),
                        perhaps.contains(event.id()) ? "perhaps happened" : NOT_TOLD_BEFORE,
                        ProgrammeTables.when(event.on())));
    }

    /** An entry is the same by its id: what was told of it later is left out of the one of then, which is never equal. */
    private <T extends Fact, S> void standings(
            List<Standing<T, S>> then,
            List<Standing<T, S>> now,
            Function<T, ?> id,
            Function<T, String> name,
            Function<S, String> words) {
        for (Standing<T, S> standing : now) {
            String before = then.stream()
                    .filter(each -> id.apply(each.of()).equals(id.apply(standing.of())))
                    .findFirst()
                    .map(each -> briefly(each.standing(), words))
                    .orElse(NOT_TOLD_BEFORE);
            changed(name.apply(standing.of()), before, briefly(standing.standing(), words));
        }
    }

    private static String phases(PartnershipState state) {
        return briefly(
                state.currentPhases(),
                phases -> phases.isEmpty()
                        ? "none"
                        : phases.stream()
                                .map(phase -> phase.name() + ", " + phase.years())
                                .collect(Collectors.joining("; ")));
    }

    private static Set<EventId> ids(List<ExternalEvent> events) {
        return events.stream().map(ExternalEvent::id).collect(Collectors.toSet());
    }

    private void changed(String what, String then, String now) {
        if (!then.equals(now)) {
            row(what, then, now);
        }
    }

    private void row(String what, String then, String now) {
        rows.add(Row.of(Line.of(Told.capital(what)), Line.of(then), Line.of(now)));
    }

    /** What is missing names days, which move without anything changing: it is left out. */
    private static <S> String briefly(Answer<S> answer, Function<S, String> words) {
        return answer instanceof Answer.CannotSay ? "cannot be said" : ProgrammeTables.words(answer, words);
    }
}
