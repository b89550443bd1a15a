package uk.sharedservices.partnership.web.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** Shows a partnership as at a day, which a control moves, and asks the question that most come with. */
public final class OverviewPage {

    private OverviewPage() {}

    /** Puts the page at its address. */
    public static void at(Pages pages) {
        pages.get(Tab.PARTNERSHIP.address(), Tab.PARTNERSHIP, OverviewPage::answer);
    }

    private static void answer(PageRequest request) {
        Partnership partnership = request.partnership();
        LocalDate latest = partnership.latestDocumentDay().orElse(LocalDate.EPOCH);
        Form form = request.formOr(Map.of("as-at", latest.toString()));
        Optional<Report> summary = new RequestForm(form, partnership)
                .made(latest, asked -> Documents.of(ReportKind.SUMMARY, ReportFacts.of(partnership), asked));
        request.answer(
                "overview.jte",
                partnership.title(),
                summary,
                Map.of("choices", new Choices(partnership), "form", form));
    }
}
