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
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
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

    private final Form form;
    private final Partnership partnership;

    /** Reads this form, about this partnership. */
    public RequestForm(Form form, Partnership partnership) {
        this.form = form;
        this.partnership = partnership;
    }

    /** Makes a document. */
    @FunctionalInterface
    public interface Making {

        /** Returns the document of what is asked; throws what the library refuses. */
        Report of(ReportRequest request);
    }

    /**
     * Makes a document of what is asked.
     *
     * @param asAt  the day as at which facts are told, if the form tells none
     * @param making  makes it
     * @return the document; empty if the form has mistakes, or gets them because the document is refused
     */
    public Optional<Report> made(LocalDate asAt, Making making) {
        ReportRequest request = read(asAt);
        if (!form.isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(making.of(request));
        } catch (InvalidInputException asked) {
            form.faults(asked.faults(), FIELDS);
        } catch (InvalidValueException refused) {
            form.refused(refused, FIELDS);
        }
        return Optional.empty();
    }

    private ReportRequest read(LocalDate otherwise) {
        ReportRequest.Builder request = ReportRequest.builder();
        LocalDate asAt =
                form.day("as-at", "The day as at which the facts are told").orElse(otherwise);
        Optional<Proposal> proposal = form.perhaps(
                "proposal", partnership.proposals(), each -> each.id().value());
        Optional<ServiceLevelAgreement> agreement = form.perhaps(
                "agreement", partnership.agreements(), each -> each.id().value());
        Optional<Council> by =
                form.perhaps("by", partnership.councils(), each -> each.code().value());
        request.asAt(asAt)
                .preparedOn(
                        form.day("prepared", "The day on which it is prepared").orElse(asAt))
                .proposal(proposal.map(Proposal::id))
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
        return request.build();
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
