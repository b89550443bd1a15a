package uk.sharedservices.partnership.reporting.committee.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** The front sheet: to whom, by whom, on what, what is asked, and what it implies, each heading with its clearance. */
final class FrontSheet {

    /** The order of the headings on a front sheet. */
    private static final List<ImplicationKind> ORDER = List.of(
            ImplicationKind.CORPORATE_PLAN,
            ImplicationKind.POLICY,
            ImplicationKind.FINANCIAL,
            ImplicationKind.LEGAL,
            ImplicationKind.RISK,
            ImplicationKind.HUMAN_RESOURCES,
            ImplicationKind.ENVIRONMENT,
            ImplicationKind.EQUALITIES);

    /** The heading of what is told of an item that is decided in private. */
    static final String PRIVATE = "Private item";

    private final ReportFacts facts;
    private final ReportRequest request;
    private final PutForDecision put;
    private final Readiness readiness;

    FrontSheet(ReportFacts facts, ReportRequest request, PutForDecision put, Readiness readiness) {
        this.facts = facts;
        this.request = request;
        this.put = put;
        this.readiness = readiness;
    }

    /**
     * Returns the sheet.
     *
     * @param summary  the summary of the report
     * @param computed  what the model adds under a heading of implications
     */
    Summary of(List<Line> summary, Map<ImplicationKind, List<Line>> computed) {
        Recommendation recommendation = put.recommendation();
        List<Summary.Entry> entries = new ArrayList<>();
        entries.add(entry(
                "Report to",
                Line.of(Told.capital(put.body()) + " of " + facts.partnership().nameOf(put.council()))));
        entries.add(entry(
                "Date", put.decisionOn().map(day -> Line.of(Figure.day(day))).orElse(Line.of("not set"))));
        if (!recommendation.portfolios().isEmpty()) {
            entries.add(new Summary.Entry(
                    "Executive members, by portfolio",
                    "",
                    recommendation.portfolios().stream().map(Line::of).toList()));
        }
        recommendation.byPost().ifPresent(post -> entries.add(entry("Reporting officer", Line.of(post))));
        entries.add(entry("Subject", Line.of(Told.capital(put.proposal().title()))));
        entries.add(entry("Key decision", Line.of(key(recommendation))));
        if (request.inPrivate() || !request.paragraphs().of(PRIVATE).isEmpty()) {
            entries.add(new Summary.Entry(
                    PRIVATE,
                    request.paragraphs().of(PRIVATE).isEmpty() ? "not drafted" : "",
                    with(
                            PRIVATE,
                            request.inPrivate()
                                    ? List.of(Line.of("To be decided in private; not for publication."))
                                    : List.of())));
        }
        entries.add(new Summary.Entry("Report summary", "", with("Report summary", summary)));
        entries.add(new Summary.Entry(
                "Recommendations", "", with("Recommendations", List.of(Line.of(recommendation.what())))));
        for (ImplicationKind kind : ORDER) {
            String heading = Readiness.heading(kind);
            List<Line> lines = new ArrayList<>();
            readiness.of(kind).flatMap(Implication::says).ifPresent(says -> lines.add(Line.of(says)));
            List<Line> reckoned = computed.getOrDefault(kind, List.of());
            if (!lines.isEmpty() && !reckoned.isEmpty()) {
                lines.add(Line.of("Computed from what is held, and no part of what was drafted or cleared:"));
            }
            lines.addAll(reckoned);
            entries.add(new Summary.Entry(heading, readiness.inWords(kind), with(heading, lines)));
        }
        entries.add(new Summary.Entry("Background papers", "", papers(recommendation)));
        return new Summary("Front sheet", entries);
    }

    private String key(Recommendation recommendation) {
        return request.key()
                .map(key -> key ? "judged key" : "judged not key")
                .or(() -> recommendation.key().map(judged -> (judged.isKey() ? "yes" : "no") + reasons(judged)))
                .orElse("not judged; until it is, the notice of a key decision is timed in case it is");
    }

    private static String reasons(KeyDecisionJudgement judged) {
        return ": " + judged.reasons();
    }

    private List<Line> papers(Recommendation recommendation) {
        List<Line> listed = facts.partnership().documents().stream()
                .filter(document -> recommendation.backgroundPapers().contains(document.id()))
                .map(Document::title)
                .map(Line::of)
                .toList();
        return listed.isEmpty()
                ? List.of(Line.of(
                        "None are listed. The law asks for a list, and for a copy of each to be open to the public ("
                                + (recommendation.to().capacity() == Capacity.EXECUTIVE
                                        ? "SI 2012/2089 reg 15"
                                        : "Local Government Act 1972 s100D")
                                + ")."))
                : listed;
    }

    private List<Line> with(String section, List<Line> computed) {
        return Stream.concat(
                        computed.stream(),
                        request.paragraphs().of(section).stream().map(Line::of))
                .toList();
    }

    private static Summary.Entry entry(String heading, Line line) {
        return new Summary.Entry(heading, "", List.of(line));
    }
}
