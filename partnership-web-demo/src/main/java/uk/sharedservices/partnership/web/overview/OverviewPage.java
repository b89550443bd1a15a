package uk.sharedservices.partnership.web.overview;

import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Shows a partnership as at a day, which a control moves and an undated partnership is asked for; and asks the question that most come with. */
public final class OverviewPage {

    private OverviewPage() {}

    /** Puts the page at its address. */
    public static void at(Pages pages) {
        pages.get(Tab.PARTNERSHIP.address(), Tab.PARTNERSHIP, OverviewPage::answer);
    }

    private static void answer(PageRequest request) {
        Partnership partnership = request.partnership();
        Form form = request.formOr(RequestForm.usualDay(partnership));
        Optional<Report> summary = form.isBlank()
                ? Optional.empty()
                : new RequestForm(form, request.facts()).made(ReportKind.SUMMARY, Optional.empty());
        request.answer(
                "overview.jte",
                partnership.title(),
                summary,
                Map.of("choices", new Choices(partnership), "form", form));
    }
}
