package uk.sharedservices.partnership.reporting.committee.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.post.StatutoryPost;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardStanding;
import uk.sharedservices.partnership.programme.board.ProgrammeResolution;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.reporting.chart.board.WorkstreamsPicture;
import uk.sharedservices.partnership.reporting.committee.material.Documentation;
import uk.sharedservices.partnership.reporting.committee.material.PostLines;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** A programme update to a committee: what was done, how the work is phased, how it stands, what was promised, and a request to note it. */
public final class ProgrammeUpdate {

    /** The sections it can have. */
    public static final List<String> SECTIONS = List.of(
            "Purpose of the report",
            "Background",
            "Activity to date",
            "Phasing",
            "Workstreams",
            "Commitments",
            "Recommendations");

    private final ReportFacts facts;
    private final ReportRequest request;
    private final Partnership partnership;
    private final KnownOn known;
    private final PartnershipState state;
    private final ProgrammeTables tables;

    private ProgrammeUpdate(ReportFacts facts, ReportRequest request) {
        this.facts = facts;
        this.request = request;
        this.partnership = facts.partnership();
        this.known = KnownOn.of(partnership, request.asAt());
        this.state = partnership.asAt(request.asAt(), facts.calendar());
        this.tables = new ProgrammeTables(partnership, state, facts.calendar());
    }

    /** Returns the update, of what was known on the day of the request. */
    public static Report of(ReportFacts facts, ReportRequest request) {
        return new ProgrammeUpdate(facts, request).report();
    }

    private Report report() {
        Optional<ScrutinyCommittee> committee = partnership.scrutinyCommittees().stream()
                .filter(each -> request.by().map(each.council()::equals).orElse(true))
                .filter(known::is)
                .findFirst();
        ReportWriter report = ReportWriter.of(
                "programme-update", "Programme update: " + partnership.title(), request.asAt(), request.stamped());
        committee.ifPresent(each -> report.by(partnership.nameOf(each.council())));
        report.section("Report", section -> section.block(front(committee)));
        return report.numbered("Purpose of the report", section -> {
                    section.paragraph("To update members on " + partnership.title() + " as at "
                            + Told.words(request.asAt())
                            + ": what has been done, how the work is phased, how each workstream stands, and what has been"
                            + " promised.");
                    committee.ifPresent(each -> section.paragraph("The report goes to " + each.name() + "."));
                    own(section, "Purpose of the report");
                })
                .numbered("Background", section -> {
                    facts.notHeldSince(request.asAt()).ifPresent(section::caution);
                    background(section);
                })
                .numbered("Activity to date", this::activity)
                .numbered("Phasing", this::phasing)
                .numbered("Workstreams", section -> {
                    WorkstreamsPicture.of(partnership, state).ifPresent(section::block);
                    leads(section);
                    known.those(partnership.programmeFindings())
                            .forEach(finding -> section.paragraph(Told.sentence(finding.areas() + ": "
                                    + finding.stage().words() + ", "
                                    + finding.on().map(When::asItFollows).orElse("at a time not told")
                                    + finding.reason()
                                            .map(reason -> ", for " + reason)
                                            .orElse(""))));
                    own(section, "Workstreams");
                })
                .numbered("Commitments", section -> {
                    tables.commitments().ifPresent(section::block);
                    own(section, "Commitments");
                })
                .numbered("Recommendations", section -> {
                    section.paragraph("That members note the report and give any comments and observations.");
                    own(section, "Recommendations");
                })
                .section("Sources", section -> Documentation.write(section, partnership, request.asAt()))
                .written(Stage.FINAL);
    }

    private void background(SectionWriter section) {
        state.background()
                .forEach(statement ->
                        section.paragraph(statement.says() + (statement.done() ? "" : proposed(statement))));
        state.sharedPosts()
                .forEach(post -> section.paragraph(PostLines.shared(post.of(), partnership, request.asAt())));
        if (!state.aims().isEmpty()) {
            section.paragraph("Its aims are:");
            section.bullets(
                    state.aims().stream().map(aim -> Line.of(aim.says())).toList());
        }
        for (Saving saving : known.those(partnership.savings())) {
            saving.target().ifPresent(target -> section.paragraph(target(saving, target)));
        }
        own(section, "Background");
    }

    private Line target(Saving saving, PublishedFigure target) {
        return Line.of("In " + partnership.nameOf(saving.council()) + ", ")
                .then(Figure.published(target))
                .then(" is to come from " + saving.what()
                        + saving.plan().map(plan -> " (" + plan + ")").orElse("") + ".");
    }

    private void activity(SectionWriter section) {
        for (var standing : state.boards()) {
            AdvisoryBoard board = standing.of();
            List<String> members = known.those(board.members()).stream()
                    .map(member -> member.role())
                    .toList();
            section.paragraph("The " + board.name() + " is of "
                    + board.councils().stream().map(partnership::nameOf).collect(CouncilNames.listed())
                    + (members.isEmpty() ? "" : ", with members from " + String.join(", ", members))
                    + ". It is advisory: it resolves matters of the programme and decides nothing for a council.");
            board.termsOfReference().filter(known::is).ifPresent(terms -> {
                section.paragraph("It is to:");
                section.bullets(terms.purposes().stream().map(Line::of).toList());
            });
            section.paragraph(Told.sentence(
                    "How it stands: " + ProgrammeTables.words(standing.standing(), BoardStanding::toString)));
            List<Line> resolved = Stream.concat(
                            board.meetings().stream().flatMap(meeting -> meeting.resolutions().stream()),
                            board.otherResolutions().stream())
                    .filter(resolution -> resolution.done() && known.is(resolution))
                    .map(ProgrammeResolution::text)
                    .map(Line::of)
                    .toList();
            if (!resolved.isEmpty()) {
                section.paragraph("It settled:");
                section.bullets(resolved);
            }
        }
        own(section, "Activity to date");
    }

    /** To whom, as at when and by whom, as far as it is known. */
    private Summary front(Optional<ScrutinyCommittee> committee) {
        List<Summary.Entry> entries = new ArrayList<>();
        committee.ifPresent(each ->
                entries.add(new Summary.Entry("Report to", "", List.of(Line.of(Told.capital(each.name()))))));
        entries.add(new Summary.Entry("As at", "", List.of(Line.of(Figure.day(request.asAt())))));
        committee.ifPresent(each -> partnership.posts().stream()
                .filter(post -> post.council().equals(each.council())
                        && post.statutory().equals(Optional.of(StatutoryPost.DIRECTOR_OF_CHILDRENS_SERVICES)))
                .findFirst()
                .ifPresent(post -> entries.add(new Summary.Entry(
                        "Report of", "", List.of(Line.of(post.title() + ", " + partnership.nameOf(post.council())))))));
        return new Summary("Report", entries);
    }

    private void leads(SectionWriter section) {
        List<Workstream> led = known.those(partnership.workstreams()).stream()
                .filter(workstream -> !workstream.leads().isEmpty())
                .toList();
        if (!led.isEmpty()) {
            section.paragraph(led.size() + " workstreams have leads of "
                    + led.stream()
                            .flatMap(workstream -> workstream.leads().stream())
                            .map(lead -> partnership.nameOf(lead.council()))
                            .distinct()
                            .collect(CouncilNames.listed())
                    + ". A workstream goes from scoping through options appraisal and business case to each council’s own"
                    + " decision, and only then to implementation.");
        }
        known.those(partnership.appraisals())
                .forEach(appraisal ->
                        section.paragraph("The case to be appraised: " + Told.uncapital(appraisal.title()) + ", by "
                                + appraisal.criteria().stream()
                                        .map(criterion -> Told.uncapital(criterion.name()))
                                        .collect(Collectors.joining("; "))
                                + "."));
    }

    private void phasing(SectionWriter section) {
        List<Phase> phases = known.those(partnership.phases());
        if (!phases.isEmpty()) {
            section.paragraph("The work is phased:");
            section.bullets(phases.stream()
                    .map(phase -> Line.of(phase.name() + ", " + phase.years() + ": "
                            + partnership.workstreams().stream()
                                    .filter(workstream -> phase.workstreams().contains(workstream.id()))
                                    .map(workstream -> workstream.name())
                                    .collect(CouncilNames.listed())
                            + "."))
                    .toList());
        }
        own(section, "Phasing");
    }

    private void own(SectionWriter section, String title) {
        request.paragraphs().of(title).forEach(section::paragraph);
    }

    private static String proposed(Fact fact) {
        return " (" + fact.status().words() + ")";
    }
}
