package uk.sharedservices.partnership.reporting.committee.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentStanding;
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

    private final List<Row> rows = new ArrayList<>();

    private Changes() {}

    /** Writes what has changed since the day asked for or, if none is, since the last document before the report. */
    static void write(SectionWriter section, ReportFacts facts, ReportRequest request, PartnershipState now) {
        Optional<LocalDate> since = request.since()
                .or(() -> lastDocument(facts, request.asAt()))
                .filter(day -> day.isBefore(request.asAt()));
        since.ifPresent(day -> {
            List<Row> found = between(facts.partnership().asAt(day, facts.calendar()), now);
            if (found.isEmpty()) {
                section.paragraph("Nothing that is held has changed since " + Told.words(day) + ".");
            } else {
                section.block(Table.of(
                        "What has changed since " + Told.words(day),
                        List.of(Column.words("What"), Column.words("Then"), Column.words("Now")),
                        found));
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

    private static List<Row> between(PartnershipState then, PartnershipState now) {
        Changes changes = new Changes();
        changes.of(then.agreements(), now.agreements(), each -> each.name(), AgreementStanding::toString);
        changes.of(then.sharedPosts(), now.sharedPosts(), each -> "shared " + each.title(), SharedPostState::words);
        changes.of(then.boards(), now.boards(), each -> each.name(), Object::toString);
        changes.of(then.workstreams(), now.workstreams(), each -> each.name(), Object::toString);
        changes.of(
                then.proposals(),
                now.proposals(),
                each -> "proposal: " + each.title(),
                joint -> joint.outcome().words());
        changes.of(then.commitments(), now.commitments(), each -> "promise: " + each.what(), CommitmentStanding::words);
        now.events().stream()
                .filter(event -> !then.events().contains(event))
                .forEach(event ->
                        changes.row("event: " + event.what(), NOT_TOLD_BEFORE, ProgrammeTables.when(event.on())));
        return changes.rows;
    }

    private <T extends Fact, S> void of(
            List<Standing<T, S>> then, List<Standing<T, S>> now, Function<T, String> name, Function<S, String> words) {
        for (Standing<T, S> standing : now) {
            String before = then.stream()
                    .filter(each -> each.of().equals(standing.of()))
                    .findFirst()
                    .map(each -> briefly(each.standing(), words))
                    .orElse(NOT_TOLD_BEFORE);
            String after = briefly(standing.standing(), words);
            if (!before.equals(after)) {
                row(name.apply(standing.of()), before, after);
            }
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
