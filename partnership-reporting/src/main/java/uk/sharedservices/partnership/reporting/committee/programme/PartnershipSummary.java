package uk.sharedservices.partnership.reporting.committee.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.KeyDate;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.reporting.chart.board.WorkstreamsPicture;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.Documentation;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;

/** The whole partnership as at a day, and every day of it that belongs in a calendar. */
public final class PartnershipSummary {

    /** The sections it can have. */
    public static final List<String> SECTIONS = List.of(
            "The partnership",
            "What has changed",
            "Agreements, posts and boards",
            "Workstreams",
            "Decisions",
            "Commitments",
            "Events",
            "Proposed or planned");

    private PartnershipSummary() {}

    /** Returns the summary, of what was known on the day of the request. */
    public static Report of(ReportFacts facts, ReportRequest request) {
        Partnership partnership = facts.partnership();
        PartnershipState state = partnership.asAt(request.asAt(), facts.calendar());
        ProgrammeTables tables = new ProgrammeTables(partnership, state, facts.calendar());
        ReportWriter report = ReportWriter.of(
                        "summary",
                        partnership.title() + ", as at " + Told.words(request.asAt()),
                        request.asAt(),
                        request.stamped())
                .section("The partnership", section -> {
                    facts.notHeldSince(request.asAt()).ifPresent(section::caution);
                    section.bullets(partnership.councils().stream()
                            .map(council -> Line.of(council.name() + " (" + council.code() + ")"
                                    + council.governance()
                                            .map(governance -> ", "
                                                    + governance
                                                            .name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', ' '))
                                            .orElse("")))
                            .toList());
                    state.background().stream()
                            .filter(statement -> statement.done())
                            .forEach(statement -> section.paragraph(statement.says()));
                    own(section, "The partnership", request);
                })
                .section("What has changed", section -> {
                    Changes.write(section, facts, request, state);
                    own(section, "What has changed", request);
                })
                .section("Agreements, posts and boards", section -> {
                    tables.agreements().ifPresent(section::block);
                    tables.postsAndBoards().ifPresent(section::block);
                    own(section, "Agreements, posts and boards", request);
                })
                .section(
                        "Workstreams",
                        section -> WorkstreamsPicture.of(partnership, state).ifPresent(section::block))
                .section("Decisions", section -> {
                    tables.proposals().ifPresent(section::block);
                    own(section, "Decisions", request);
                })
                .section("Commitments", section -> {
                    tables.commitments().ifPresent(section::block);
                    own(section, "Commitments", request);
                })
                .section("Events", section -> {
                    tables.events().ifPresent(section::block);
                    own(section, "Events", request);
                })
                .section("Proposed or planned", section -> {
                    section.bullets(Ahead.of(state));
                    own(section, "Proposed or planned", request);
                })
                .section("Sources", section -> Documentation.write(section, partnership, request.asAt()));
        dates(facts, request, state, tables).forEach(report::date);
        return report.written(Stage.FINAL);
    }

    private static void own(SectionWriter section, String title, ReportRequest request) {
        request.paragraphs().of(title).forEach(section::paragraph);
    }

    /** Returns every day of the partnership that belongs in a calendar, as known on the day of the request. */
    private static List<DatedStep> dates(
            ReportFacts facts, ReportRequest request, PartnershipState state, ProgrammeTables tables) {
        List<DatedStep> dates = new ArrayList<>();
        state.proposals().forEach(standing -> dates.addAll(decisions(facts, request, standing.of())));
        state.commitments().stream()
                .filter(standing -> standing.of().done())
                .filter(standing -> !standing.standing().isAnswered()
                        || !standing.standing().orThrow().isSettled())
                .forEach(standing -> Optional.of(tables.dueBy(standing.of()))
                        .filter(due -> due.isAnswered())
                        .ifPresent(due -> dates.add(new DatedStep(
                                "commitment." + standing.of().id().value(),
                                earliest(due),
                                "Due: " + standing.of().what(),
                                "When it is due: "
                                        + standing.of()
                                                .due()
                                                .filter(when -> !when.isOneDay())
                                                .map(When::inWords)
                                                .orElseGet(() -> due.inWords(Told::words))))));
        state.sharedPosts()
                .forEach(standing -> standing.of()
                        .agreedLastDay()
                        .filter(day -> !day.isBefore(request.asAt()))
                        .ifPresent(day -> dates.add(new DatedStep(
                                "post." + standing.of().id().value() + ".agreed-last-day",
                                day,
                                "Shared " + standing.of().title() + ": the last day agreed",
                                "As agreed; what has become of it since is told by the summary."))));
        state.agreements().forEach(standing -> dates.addAll(keyDates(facts, request, standing.of())));
        state.boards().stream()
                .filter(standing -> standing.standing().isAnswered())
                .forEach(standing -> standing.standing()
                        .orThrow()
                        .next()
                        .ifPresent(meeting -> meeting.on()
                                .filter(When::isOneDay)
                                .ifPresent(on -> dates.add(new DatedStep(
                                        "board." + standing.of().id().value() + "."
                                                + meeting.ordinal()
                                                        .map(String::valueOf)
                                                        .orElse(on.text()),
                                        on.firstDay(),
                                        "Meeting of the " + standing.of().name(),
                                        meeting.purpose().orElse(""))))));
        return dates;
    }

    /** The earliest day on any reading: kept by then, a promise is kept on every reading. */
    private static LocalDate earliest(Answer<LocalDate> due) {
        return due instanceof Answer.Readings<LocalDate> several
                ? several.readings().stream()
                        .map(Reading::value)
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                : due.orThrow();
    }

    /** The dates to watch in the life of an agreement, those of one kind numbered in order. */
    private static List<DatedStep> keyDates(ReportFacts facts, ReportRequest request, ServiceLevelAgreement agreement) {
        Answer<List<KeyDate>> found =
                AgreementLife.of(agreement, facts.calendar()).keyDatesFrom(request.asAt());
        Map<KeyDate.Kind, Integer> numbers = new EnumMap<>(KeyDate.Kind.class);
        return found.isAnswered()
                ? found.orThrow().stream()
                        .map(date -> new DatedStep(
                                "agreement." + agreement.id().value() + "."
                                        + date.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-') + "."
                                        + numbers.merge(date.kind(), 1, Integer::sum),
                                date.day(),
                                Told.capital(agreement.name()) + ": " + Told.uncapital(Told.sentence(date.what())),
                                Told.sentence(date.what())))
                        .toList()
                : List.of();
    }

    private static List<DatedStep> decisions(ReportFacts facts, ReportRequest request, Proposal proposal) {
        return proposal.put().filter(When::isOneDay).map(When::firstDay).stream()
                .flatMap(day -> proposal.recommendations().stream()
                        .filter(Recommendation::done)
                        .flatMap(put -> TimetableSteps.of(
                                facts,
                                of(proposal, request),
                                put.council(),
                                put.to(),
                                day,
                                proposal.id().value())
                                .dates()
                                .stream()))
                .toList();
    }

    /** What is asked of one proposal's decision says nothing of another's. */
    private static ReportRequest of(Proposal proposal, ReportRequest request) {
        return request.proposal().map(proposal.id()::equals).orElse(true)
                ? request
                : ReportRequest.builder()
                        .asAt(request.asAt())
                        .stamped(request.stamped())
                        .preparedOn(request.preparedOn())
                        .build();
    }
}
