package uk.sharedservices.partnership.web.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.money.DsgReport;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.asked.RequestForm;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** The position of the grant of each council at the end of a year, as known on a day; the latest told until it is asked otherwise. */
final class GrantPage {

    private GrantPage() {}

    static void answer(PageRequest request) {
        Partnership partnership = request.partnership();
        Form form = request.formOr(latest(partnership));
        List<Choice> councils = new ArrayList<>(List.of(new Choice("", "every council")));
        councils.addAll(new Choices(partnership).councils());
        MoneyPages.show(
                request,
                MoneyPart.GRANT,
                "grant.jte",
                "Dedicated Schools Grant",
                form.isBlank()
                        ? Optional.empty()
                        : new RequestForm(form, request.facts()).made(ReportKind.DSG, Optional.empty()),
                Map.of("councils", councils));
    }

    private static Map<String, String> latest(Partnership partnership) {
        return DsgReport.latest(partnership.dsgPositions())
                .map(told -> Map.of(
                        "year",
                        told.year().toString(),
                        "as-at",
                        told.asAt().lastDay().toString()))
                .orElse(Map.of());
    }
}
