package uk.sharedservices.partnership.web.money;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.page.PageHandler;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.page.Tab;

/** The pages about money. */
public final class MoneyPages {

    private static final Pattern FORECAST = Pattern.compile("/money/forecast(/all)?\\?[!-~]*");

    private MoneyPages() {}

    /** Puts the pages at their addresses. */
    public static void at(Pages pages) {
        Runs runs = new Runs();
        at(pages, MoneyPart.GRANT, GrantPage::answer);
        at(pages, MoneyPart.FORECAST, new ForecastPage(runs)::answer);
        at(pages, MoneyPart.EVERY_FORECAST, new EveryForecastPage(runs)::answer);
        at(pages, MoneyPart.PLACE, PlacePage::answer);
        at(pages, MoneyPart.SAVINGS, SavingsPage::answer);
        at(pages, MoneyPart.SHARES, SharesPage::answer);
        at(pages, MoneyPart.LEAVING, LeavingPage::answer);
        pages.post("/money/runs/cancel", Tab.MONEY, request -> {
            runs.cancel(address(request));
            goBack(request, "&stopped=yes");
        });
        pages.post("/money/runs/again", Tab.MONEY, request -> {
            runs.again(address(request));
            goBack(request, "");
        });
    }

    private static void at(Pages pages, MoneyPart part, PageHandler handler) {
        pages.get(part.address(), Tab.MONEY, handler);
    }

    private static String address(PageRequest request) {
        return request.form().value("address");
    }

    /** Only to a forecast of this program is gone back, with all that was typed, whether its run had begun or waited. */
    private static void goBack(PageRequest request, String more) {
        String address = address(request);
        request.goTo(
                FORECAST.matcher(address).matches()
                        ? address + more
                        : MoneyPart.FORECAST.address() + "?" + request.chosen().query());
    }

    /** Shows a part: its answer, if there is one, and its form. */
    static void show(
            PageRequest request,
            MoneyPart part,
            String template,
            String heading,
            Optional<Report> answer,
            Map<String, Object> more) {
        Map<String, Object> model = new LinkedHashMap<>(more);
        model.put("part", part);
        request.answer("money/" + template, answer.map(Report::title).orElse(heading), answer, model);
    }
}
