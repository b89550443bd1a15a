package uk.sharedservices.partnership.web.money;

import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.reporting.answer.money.NationalAnswer;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** The balances of all councils, and the place of one that is found by its name. */
final class PlacePage {

    private PlacePage() {}

    static void answer(PageRequest request) {
        Form form = request.form();
        boolean named = !form.value("council").isEmpty();
        Optional<AuthorityFigures> council = named ? Typed.authority(form, "council") : Optional.empty();
        Optional<Report> answer = form.isSound()
                ? Optional.of(NationalAnswer.of(NationalView.published(), council.map(AuthorityFigures::council)))
                : Optional.empty();
        MoneyPages.show(
                request,
                MoneyPart.PLACE,
                "place.jte",
                "Dedicated Schools Grant balances of all councils",
                answer,
                Map.of());
    }
}
