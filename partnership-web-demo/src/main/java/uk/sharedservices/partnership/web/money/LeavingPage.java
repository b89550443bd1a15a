package uk.sharedservices.partnership.web.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.leaving.cost.OnceCost;
import uk.sharedservices.partnership.finance.leaving.cost.RatePer;
import uk.sharedservices.partnership.finance.leaving.cost.TimedCost;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.reporting.answer.money.LeavingAnswer;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** What it costs to leave, as far as it is known: what is left out of the form is told as missing. */
final class LeavingPage {

    private static final Map<String, Field> FIELDS = Map.of(
            "$.given", new Field("given", "The day the notice is given"),
            "$.agreement", new Field("agreement", "The agreement"));

    private LeavingPage() {}

    static void answer(PageRequest request) {
        boolean asked = !request.form().isBlank();
        Partnership partnership = request.partnership();
        Form form = request.formOr(
                partnership.agreements().size() == 1
                        ? Map.of(
                                "agreement",
                                partnership.agreements().get(0).id().value())
                        : Map.of());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("agreements", new Choices(partnership).agreements());
        model.put("councils", new Choices(partnership).councils());
        model.put("kinds", Typed.choices(CostKind.values(), CostKind::words));
        MoneyPages.show(
                request,
                MoneyPart.LEAVING,
                "leaving.jte",
                "What does it cost to leave?",
                asked ? ask(form, request.facts()) : Optional.empty(),
                model);
    }

    private static Optional<Report> ask(Form form, ReportFacts facts) {
        Partnership partnership = facts.partnership();
        Optional<ServiceLevelAgreement> agreement = form.chosen(
                "agreement", partnership.agreements(), each -> each.id().value(), "Select an agreement");
        Optional<Council> by = form.chosen(
                "by", partnership.councils(), each -> each.code().value(), "Select the council that gives the notice");
        Optional<LocalDate> given = form.requiredDay("given", "The day the notice is given");
        Optional<LeavingCosts> costs = costs(form, partnership);
        if (!form.isSound()) {
            return Optional.empty();
        }
        Checked<ExitAnswer> exit = new ExitQuestion(
                        agreement.orElseThrow().id(), by.map(Council::code), given.orElseThrow(), ServiceMethod.BY_HAND)
                .putTo(partnership, facts.calendar());
        form.faults(exit.faults(), FIELDS);
        return exit instanceof Checked.Clean<ExitAnswer> clean
                ? costs.flatMap(known -> report(form, clean.value(), by.orElseThrow(), known, facts.calendar()))
                : Optional.empty();
    }

    private static Optional<Report> report(
            Form form, ExitAnswer exit, Council by, LeavingCosts costs, WorkingDayCalendar calendar) {
        List<String> posts = exit.sharedPosts().stream().map(SharedPost::title).toList();
        return Asking.ask(
                form,
                FIELDS,
                "pay",
                () -> LeavingAnswer.of(
                        new ExitCostQuestion(costs, posts).by(exit.earliestEnd(), calendar),
                        costs,
                        by.name() + " leaving " + exit.agreement().name(),
                        exit.question().given()));
    }

    private static Optional<LeavingCosts> costs(Form form, Partnership partnership) {
        LeavingCosts.Builder costs = LeavingCosts.builder();
        Optional<PublishedFigure> pay = form.value("pay", "The pay", Typed::pounds);
        Optional<PublishedFigure> charge = form.value("charge", "The charge", Typed::pounds);
        Optional<LocalDate> from = form.day("from", "The day from which pay and charge are reckoned");
        Optional<PublishedFigure> oneOff = form.value("oneOff", "The one-off cost", Typed::pounds);
        Optional<PublishedFigure> liability = form.value("liability", "The liability", Typed::pounds);
        partnership
                .councils()
                .forEach(council -> costs.addShares(form.value(
                                "share-" + council.code().value(),
                                "The share of " + council.name(),
                                typed -> Typed.weight(council, typed))
                        .orElseGet(() -> new Weight(council.name(), BigDecimal.ONE))));
        if (!form.isSound()) {
            return Optional.empty();
        }
        return Asking.ask(form, FIELDS, "none", () -> {
            pay.ifPresent(rate -> costs.addPay(timed(CostKind.PAY.words(), rate, RatePer.YEAR, from)));
            charge.ifPresent(
                    rate -> costs.addNoticeCharges(timed(CostKind.NOTICE_CHARGE.words(), rate, RatePer.DAY, from)));
            oneOff.ifPresent(sum -> costs.addOneOffs(OnceCost.builder()
                    .what(CostKind.ONE_OFF.words())
                    .amount(sum)
                    .build()));
            liability.ifPresent(sum -> costs.addLiabilities(OnceCost.builder()
                    .what(CostKind.LIABILITY.words())
                    .amount(sum)
                    .build()));
            for (CostKind kind : CostKind.values()) {
                if (form.has("none", kind.name())) {
                    costs.addNone(kind);
                }
            }
            return costs.build();
        });
    }

    /** The first day left out is told as missing. */
    private static TimedCost timed(String what, PublishedFigure rate, RatePer per, Optional<LocalDate> from) {
        return TimedCost.builder().what(what).rate(rate).per(per).firstDay(from).build();
    }
}
