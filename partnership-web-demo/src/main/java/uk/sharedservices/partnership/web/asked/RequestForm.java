package uk.sharedservices.partnership.web.asked;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;

/** Reads what is asked of a document. A field that a page does not have is one that was left out. */
public final class RequestForm {

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("request.agreement", new Field("agreement", "The agreement")),
            Map.entry("request.by", new Field("by", "The council")),
            Map.entry("request.decisionOn", new Field("decided", "The day of the decision")),
            Map.entry("request.publishedOn", new Field("published", "The day of publication")),
            Map.entry("request.paragraphs", new Field("paragraphs", "Your own paragraphs")),
            Map.entry("request.proposal", new Field("proposal", "The proposal")),
            Map.entry("request.serveOn", new Field("serve", "The day the notice is served")),
            Map.entry("request.year", new Field("year", "The financial year")),
            Map.entry("$.agreement", new Field("agreement", "The agreement")),
            Map.entry("$.by", new Field("by", "The council")),
            Map.entry("$.given", new Field("serve", "The day the notice is served")),
            Map.entry("$.serveOn", new Field("serve", "The day the notice is served")),
            Map.entry("$.wantedEnd", new Field("end", "The end that is wanted")));

    private static final String AS_AT = "as-at";
    private static final String AS_AT_WHICH_DAY = "The day as at which the facts are told";

    private final Form form;
    private final ReportFacts facts;
    private final Partnership partnership;

    /** Reads this form, about a partnership. */
    public RequestForm(Form form, ReportFacts facts) {
        this.form = form;
        this.facts = facts;
        this.partnership = facts.partnership();
    }

    /** Returns the field of the day as at which a partnership is told until another is asked; none where its documents bear no date. */
    public static Map<String, String> usualDay(Partnership partnership) {
        return partnership
                .latestDocumentDay()
                .map(day -> Map.of(AS_AT, day.toString()))
                .orElse(Map.of());
    }

    /** Makes a document. */
    @FunctionalInterface
    public interface Making {

        /** Returns the document of what is asked; throws what the library refuses. */
        Report of(ReportRequest request);
    }

    /**
     * Makes a document of a kind.
     *
     * @param kind  the kind
     * @param about  the day that it is about, as at which the facts are told if the form tells no other
     * @return the document; empty if the form has mistakes, or gets them because the document is refused
     */
    public Optional<Report> made(ReportKind kind, Optional<LocalDate> about) {
        return made(about, request -> Documents.of(kind, facts, request));
    }

    /**
     * Makes a document of what is asked, as at the day that the form tells, or else the day that it is about, or else that of the
     * partnership's latest document; a form that leaves it open gets a mistake.
     *
     * @param about  the day that it is about
     * @param making  makes it
     * @return the document; empty if the form has mistakes, or gets them because the document is refused
     */
    public Optional<Report> made(Optional<LocalDate> about, Making making) {
        Optional<ReportRequest> request = read(about.or(partnership::latestDocumentDay));
        if (request.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(making.of(request.get()));
        } catch (InvalidInputException asked) {
            form.faults(asked.faults(), FIELDS);
        } catch (InvalidValueException refused) {
            form.refused(refused, FIELDS);
        }
        return Optional.empty();
    }

    private Optional<ReportRequest> read(Optional<LocalDate> otherwise) {
        ReportRequest.Builder request = ReportRequest.builder();
        Optional<LocalDate> asAt = otherwise.isPresent()
                ? form.day(AS_AT, AS_AT_WHICH_DAY).or(() -> otherwise)
                : form.requiredDay(AS_AT, AS_AT_WHICH_DAY);
        asAt.ifPresent(request::asAt);
        form.day("prepared", "The day on which it is prepared").or(() -> asAt).ifPresent(request::preparedOn);
        Optional<Proposal> proposal = form.perhaps(
                "proposal", partnership.proposals(), each -> each.id().value());
        Optional<ServiceLevelAgreement> agreement = form.perhaps(
                "agreement", partnership.agreements(), each -> each.id().value());
        Optional<Council> by =
                form.perhaps("by", partnership.councils(), each -> each.code().value());
        request.proposal(proposal.map(Proposal::id))
                .agreement(agreement.map(ServiceLevelAgreement::id))
                .by(by.map(Council::code))
                .decisionOn(form.day("decided", "The day of the decision"))
                .publishedOn(form.day("published", "The day of publication"))
                .key(form.perhaps("key", List.of(true, false), String::valueOf))
                .inPrivate(
                        form.perhaps("private", List.of(true), String::valueOf).isPresent())
                .putAllTaken(taken())
                .serveOn(form.day("serve", "The day the notice is served"))
                .wantedEnd(form.day("end", "The end that is wanted"))
                .year(form.value("year", "The financial year", FinancialYear::parse))
                .callIn(callIn());
        form.perhaps("method", List.of(ServiceMethod.values()), ServiceMethod::name)
                .ifPresent(request::method);
        paragraphs().ifPresent(request::paragraphs);
        return form.isSound() ? Optional.of(request.build()) : Optional.empty();
    }

    private Map<TimetableStep, LocalDate> taken() {
        Map<TimetableStep, LocalDate> taken = new EnumMap<>(TimetableStep.class);
        for (TimetableStep step : TimetableStep.values()) {
            form.day("done-" + step.id(), "The day of “" + step.words() + "”").ifPresent(day -> taken.put(step, day));
        }
        return taken;
    }

    private Optional<CallInAssumption> callIn() {
        return form.value("callin", "The call-in assumed", text -> {
            try {
                return CallInAssumption.ofDays(Integer.parseInt(text));
            } catch (NumberFormatException none) {
                throw InvalidValueException.of("call-in", "must be a number of working days, 0 for none", text);
            }
        });
    }

    private Optional<OfficersParagraphs> paragraphs() {
        String text = form.text("paragraphs");
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OfficersParagraphs.read(text));
        } catch (InvalidValueException refused) {
            form.refused(refused, FIELDS);
            return Optional.empty();
        }
    }
}
