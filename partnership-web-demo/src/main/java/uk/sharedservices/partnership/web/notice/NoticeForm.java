package uk.sharedservices.partnership.web.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;

/**
 * What can be chosen in the question, and how it is read.
 *
 * @param partnership  the partnership that is asked
 */
public record NoticeForm(Partnership partnership) {

    /** The agreements, each with its notice clause. */
    public List<Choice> agreements() {
        return partnership.agreements().stream()
                .map(agreement -> new Choice(
                        agreement.id().value(),
                        agreement.subject(),
                        agreement
                                .noticeClause()
                                .map(clause -> "Notice clause: “" + clause.wording() + "”")
                                .orElse("Notice clause not known")))
                .toList();
    }

    /** The councils. */
    public List<Choice> councils() {
        return partnership.councils().stream()
                .map(council -> new Choice(council.code().value(), council.name()))
                .toList();
    }

    /** The ways of giving notice. */
    public List<Choice> methods() {
        return Arrays.stream(ServiceMethod.values())
                .map(method -> new Choice(method.name(), method.words()))
                .toList();
    }

    /** The form before anything is typed: an only agreement is chosen, and by hand is the usual way. */
    static Map<String, String> blank(Partnership partnership) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<ServiceLevelAgreement> agreements = partnership.agreements();
        if (agreements.size() == 1) {
            fields.put("agreement", agreements.get(0).id().value());
        }
        fields.put("method", ServiceMethod.BY_HAND.name());
        return fields;
    }

    /** Returns the question; empty if the form has mistakes. */
    static Optional<ExitQuestion> read(Form form, Partnership partnership) {
        Optional<ServiceLevelAgreement> agreement = form.chosen(
                "agreement", partnership.agreements(), each -> each.id().value(), "Select an agreement");
        Optional<Council> by = form.chosen(
                "by", partnership.councils(), each -> each.code().value(), "Select the council that gives the notice");
        Optional<LocalDate> given = form.requiredDay("given", "The day the notice is given");
        Optional<ServiceMethod> method = form.chosen(
                "method", List.of(ServiceMethod.values()), ServiceMethod::name, "Select how the notice is given");
        Optional<LocalDate> namedEnd = form.day("namedEnd", "The end you have in mind");
        return form.isSound()
                ? Optional.of(new ExitQuestion(
                        agreement.orElseThrow().id(),
                        by.map(Council::code),
                        given.orElseThrow(),
                        method.orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        namedEnd))
                : Optional.empty();
    }

    /** Returns what is asked beside the question, as at the day of the notice; empty if the form has mistakes. */
    static Optional<ReportRequest> beside(Form form) {
        Optional<LocalDate> wantedEnd = form.day("wantedEnd", "The end you want");
        Optional<LocalDate> decisionOn = form.day("decisionOn", "The day of the decision");
        Optional<LocalDate> publishedOn = form.day("publishedOn", "The day on which the decision is published");
        return form.isSound()
                ? form.day("given", "The day the notice is given")
                        .map(given -> ReportRequest.builder()
                                .asAt(given)
                                .wantedEnd(wantedEnd)
                                .decisionOn(decisionOn)
                                .publishedOn(publishedOn)
                                .build())
                : Optional.empty();
    }
}
