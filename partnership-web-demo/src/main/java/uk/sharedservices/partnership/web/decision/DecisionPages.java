package uk.sharedservices.partnership.web.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Asks of a decision by when its papers are out, and of an agreement the way out, from the decision forward or from an end back. */
public final class DecisionPages {

    private DecisionPages() {}

    /** Puts the pages at their addresses. */
    public static void at(Pages pages) {
        for (DecisionQuestion question : DecisionQuestion.values()) {
            pages.get(question.address(), Tab.DECISIONS, request -> answer(request, question));
        }
    }

    private static void answer(PageRequest request, DecisionQuestion question) {
        Partnership partnership = request.partnership();
        boolean asked = !request.form().isBlank();
        Form form = request.formOr(Map.of("method", ServiceMethod.BY_HAND.name()));
        Optional<Report> report = asked ? ask(form, request.facts(), question) : Optional.empty();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("question", question);
        model.put("choices", new Choices(partnership));
        request.answer("decisions.jte", report.map(Report::title).orElse(question.words()), report, model);
    }

    private static Optional<Report> ask(Form form, ReportFacts facts, DecisionQuestion question) {
        Partnership partnership = facts.partnership();
        form.chosen("by", partnership.councils(), council -> council.code().value(), "Select the council");
        Optional<LocalDate> day = question.required().isEmpty()
                ? Optional.empty()
                : form.requiredDay(question.required(), question.requiredWords());
        Optional<LocalDate> about = day.or(() -> form.day("decided", "The day of the decision"))
                .or(() -> form.day("serve", "The day the notice is served"))
                .or(partnership::latestDocumentDay);
        if (about.isEmpty()) {
            if (form.isSound()) {
                form.mistake("decided", "Enter the day of the decision, or the day the notice is served");
            }
            return Optional.empty();
        }
        return new RequestForm(form, facts)
                .made(question == DecisionQuestion.TIMETABLE ? ReportKind.TIMETABLE : ReportKind.EXIT_PLAN, about);
    }
}
