package uk.sharedservices.partnership.web.notice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.reporting.answer.NoticeAnswer;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Asks which agreement is ended by whom, on which day and how; shows when the partners are out and what it leaves them with. */
public final class NoticePage {

    private static final String QUESTION = "If we give notice, when are we out?";
    private static final Map<String, Field> FIELDS = Map.of(
            "$.given", new Field("given", "The day the notice is given"),
            "$.agreement", new Field("agreement", "The agreement"),
            "$.namedEnd", new Field("names", "The end you have in mind"));

    private NoticePage() {}

    /** Puts the page at its address. */
    public static void at(Pages pages) {
        pages.get(Tab.NOTICE.address(), Tab.NOTICE, NoticePage::answer);
    }

    private static void answer(PageRequest request) {
        boolean asked = !request.form().isBlank();
        Form form = request.formOr(blank(request.partnership()));
        Optional<Report> report = asked ? ask(form, request.facts()) : Optional.empty();
        request.answer(
                "notice.jte",
                report.map(Report::title).orElse(QUESTION),
                report,
                Map.of("choices", new Choices(request.partnership())));
    }

    private static Optional<Report> ask(Form form, ReportFacts facts) {
        return read(form, facts.partnership()).flatMap(question -> {
            var exit = question.putTo(facts.partnership(), facts.calendar());
            form.faults(exit.faults(), FIELDS);
            return exit instanceof Checked.Clean<?>
                    ? new RequestForm(form, facts)
                            .made(Optional.of(question.given()), asked -> NoticeAnswer.of(facts, exit.orThrow(), asked))
                    : Optional.empty();
        });
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

    private static Optional<ExitQuestion> read(Form form, Partnership partnership) {
        Optional<ServiceLevelAgreement> agreement = form.chosen(
                "agreement", partnership.agreements(), each -> each.id().value(), "Select an agreement");
        Optional<Council> by = form.chosen(
                "by", partnership.councils(), each -> each.code().value(), "Select the council that gives the notice");
        Optional<LocalDate> given = form.requiredDay("given", "The day the notice is given");
        Optional<ServiceMethod> method = form.chosen(
                "method", List.of(ServiceMethod.values()), ServiceMethod::name, "Select how the notice is given");
        Optional<LocalDate> names = form.day("names", "The end you have in mind");
        return form.isSound()
                ? Optional.of(new ExitQuestion(
                        agreement.orElseThrow().id(),
                        by.map(Council::code),
                        given.orElseThrow(),
                        method.orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        names))
                : Optional.empty();
    }
}
