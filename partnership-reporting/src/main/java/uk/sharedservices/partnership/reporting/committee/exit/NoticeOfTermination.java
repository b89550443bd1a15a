package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementState;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.reporting.chart.strip.CountingStripPicture;
import uk.sharedservices.partnership.reporting.committee.material.Refusal;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.exit.ExitReport;

/**
 * A notice that ends an agreement. It names the end that is safe on every reading of the clause: for four weeks' notice served by
 * hand on 24 November 2022, 23 December 2022 and not the 22nd. A saving clause moves the end to the earliest day
 * that the notice can end it, should that day be too early.
 */
public final class NoticeOfTermination {

    private static final String COVERING = "Covering note, not to be served";

    /** The sections it can have. */
    public static final List<String> SECTIONS = List.of("Notice", COVERING);

    private final ReportFacts facts;
    private final ReportRequest request;
    private final ServiceLevelAgreement agreement;
    private final CouncilCode giver;
    private final ExitAnswer exit;

    private NoticeOfTermination(
            ReportFacts facts,
            ReportRequest request,
            ServiceLevelAgreement agreement,
            CouncilCode giver,
            ExitAnswer exit) {
        this.facts = facts;
        this.request = request;
        this.agreement = agreement;
        this.giver = giver;
        this.exit = exit;
    }

    /**
     * Returns the notice.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if the agreement, the council that gives it or the day of service is not told, or the
     *     wanted
     *     end is too early on some reading
     */
    public static Report of(ReportFacts facts, ReportRequest request) {
        ServiceLevelAgreement agreement = Subjects.agreement(facts.partnership(), request);
        CouncilCode giver = Subjects.giver(facts.partnership(), request, agreement);
        LocalDate served = request.serveOn()
                .orElseThrow(() -> Refusal.leftOut("serveOn", "day of service of a notice", "must be told"));
        ExitAnswer exit = new ExitQuestion(agreement.id(), Optional.of(giver), served, request.method())
                .putTo(facts.partnership(), facts.calendar())
                .orThrow();
        refuseTooEarly(request, exit);
        return new NoticeOfTermination(facts, request, agreement, giver, exit).report(served);
    }

    private static void refuseTooEarly(ReportRequest request, ExitAnswer exit) {
        if (request.wantedEnd().isPresent()
                && exit.endToName().isAnswered()
                && request.wantedEnd().get().isBefore(exit.endToName().orThrow())) {
            throw Refusal.of(
                    "wantedEnd",
                    "end that a notice names",
                    "must not be before " + Told.words(exit.endToName().orThrow())
                            + ", the first day that is safe on every reading of the clause",
                    Told.words(request.wantedEnd().get()));
        }
    }

    /** The end wanted, or else the first that is safe on every reading; empty where that cannot be said. */
    private Optional<LocalDate> named() {
        return request.wantedEnd()
                .or(() -> exit.endToName().isAnswered()
                        ? Optional.of(exit.endToName().orThrow())
                        : Optional.empty());
    }

    private Line namedInTheNotice() {
        return named().map(day -> Line.of(Figure.day(day))).orElse(Line.of("____________________"));
    }

    private Report report(LocalDate served) {
        Partnership partnership = facts.partnership();
        String from = partnership.nameOf(giver);
        List<String> missing = missing(served);
        ReportWriter report = ReportWriter.of(
                        "notice-" + agreement.id().value() + "-" + giver.value().toLowerCase(Locale.ROOT),
                        "Notice to end " + agreement.name(),
                        request.asAt(),
                        request.stamped())
                .by(from)
                .section("Particulars", section -> section.block(particulars(served)))
                .numbered("Notice", this::notice)
                .apart(COVERING, section -> covering(section, missing));
        report.date(new DatedStep(
                agreement.id().value() + "." + giver.value() + ".service",
                served,
                "Service of the notice",
                "Served " + request.method().words() + "."));
        named().map(end -> new DatedStep(
                        agreement.id().value() + "." + giver.value() + ".end",
                        end,
                        "Last day of " + agreement.name(),
                        "The end that the notice names."))
                .map(end -> missing.isEmpty() ? end : end.asTentative())
                .ifPresent(report::date);
        return report.written(missing.isEmpty() ? Stage.FINAL : Stage.DRAFT);
    }

    private void covering(SectionWriter section, List<String> missing) {
        section.paragraph("This note is for those who serve the notice. It is no part of the notice; leave it behind.");
        if (!missing.isEmpty()) {
            section.paragraph("Before it is served:");
            section.bullets(missing.stream().map(Line::of).toList());
        }
        section.paragraph("Name the parties in the notice as the agreement names them, in full.");
        section.paragraph(Line.of("The notice counts as given on ")
                .then(Told.day(exit.given()))
                .then("."));
        section.paragraph(Line.of("The period of notice runs out on ")
                .then(Told.day(exit.lastDay()))
                .then("."));
        section.paragraph(Line.of("The earliest end that a notice may name is ")
                .then(Told.day(exit.earliestEnd()))
                .then("."));
        if (exit.endToName().isAnswered()) {
            section.paragraph(Line.of("The first day that is safe on every reading is ")
                    .then(Told.oneDay(exit.endToName()))
                    .then(
                            named().equals(Optional.of(exit.endToName().orThrow()))
                                    ? ", which the notice names."
                                    : "; the notice names a later day, as was wanted."));
        }
        exit.strip()
                .flatMap(strip -> CountingStripPicture.of(strip, "the period of notice"))
                .ifPresent(section::block);
        exit.cautions().forEach(section::caution);
        request.paragraphs().of(COVERING).forEach(section::paragraph);
        section.caution(ExitReport.NOT_LEGAL_ADVICE);
    }

    private Summary particulars(LocalDate served) {
        Optional<ServiceTerms> terms = agreement.serviceClause().flatMap(clause -> clause.allowing(request.method()));
        List<Summary.Entry> entries = new ArrayList<>();
        entries.add(entry("From", Line.of(facts.partnership().nameOf(giver))));
        entries.add(entry("To", Line.of(others())));
        entries.add(entry(
                "For the attention of",
                Line.of(agreement
                        .serviceClause()
                        .flatMap(ServiceClause::addressee)
                        .orElse("(the addressee that the agreement names; it is not held)"))));
        entries.add(entry("Agreement", Line.of(agreement.name())));
        entries.add(entry("Day of service", Line.of(Figure.day(served))));
        entries.add(entry(
                "Method of service",
                Line.of(request.method().words()
                        + terms.flatMap(ServiceTerms::address)
                                .map(place -> ", at " + place)
                                .orElse(""))));
        entries.add(entry("Last day of the agreement", namedInTheNotice()));
        return new Summary("Particulars of the notice", entries);
    }

    private void notice(SectionWriter section) {
        String from = facts.partnership().nameOf(giver);
        section.paragraph(from + " gives " + others() + " notice that it ends " + agreement.name() + ".");
        agreement
                .noticeClause()
                .ifPresent(clause -> section.paragraph(
                        "The notice is given under the clause that asks for “" + clause.wording() + "”."));
        section.paragraph(Line.of("The last day of the agreement is ")
                .then(namedInTheNotice())
                .then("; it binds to midnight at the end of that day."));
        section.paragraph(
                "If the agreement cannot be ended by this notice on that day, this notice ends it on the earliest day"
                        + " after it on which it can.");
        section.paragraph(
                "The notice is in writing and is served " + request.method().words() + ".");
        request.paragraphs().of("Notice").forEach(section::paragraph);
        section.paragraph("Signed for " + from + " by the post that is authorised to give it: ____________________");
        section.paragraph("Date: ____________________");
    }

    private List<String> missing(LocalDate served) {
        List<String> missing = new ArrayList<>();
        if (agreement.serviceClause().flatMap(ServiceClause::addressee).isEmpty()) {
            missing.add("To whom the agreement has notices addressed is not held; look it up, for a notice to the wrong"
                    + " addressee may be no notice.");
        }
        if (agreement.serviceClause().isEmpty()) {
            missing.add("Which methods of service the agreement allows is not held; look it up before it is served "
                    + request.method().words() + ".");
        }
        Subjects.standing(facts, agreement, served)
                .filter(standing -> standing.state() != AgreementState.IN_FORCE)
                .ifPresent(standing -> missing.add("On that day the agreement is " + standing
                        + "; a notice beside that may have no effect, or another than is meant."));
        if (!exit.endToName().isAnswered()) {
            missing.add("Which end the notice should name: "
                    + Told.withoutWhatIfs(exit.endToName()).text()
                    + (request.wantedEnd().isEmpty()
                            ? " Fill it in once that is known."
                            : " Whether the day wanted is late enough cannot be said."));
        }
        Subjects.authorityToEnd(facts, request, agreement, giver, served).ifPresent(reason -> {
            missing.add(reason);
            RestingOnDecision.sentence(ExitPlanDocument.forward(facts, request, agreement, giver), served)
                    .ifPresent(missing::add);
        });
        facts.notHeldSince(request.asAt()).ifPresent(missing::add);
        return missing;
    }

    private String others() {
        return agreement.parties().stream()
                .filter(party -> !party.equals(giver))
                .map(facts.partnership()::nameOf)
                .collect(CouncilNames.listed());
    }

    private static Summary.Entry entry(String heading, Line line) {
        return new Summary.Entry(heading, "", List.of(line));
    }
}
