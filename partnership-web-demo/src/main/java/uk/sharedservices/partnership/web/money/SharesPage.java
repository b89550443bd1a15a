package uk.sharedservices.partnership.web.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.RemainderRule;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.finance.sharing.key.KeyInUse;
import uk.sharedservices.partnership.finance.sharing.key.KeyReview;
import uk.sharedservices.partnership.finance.sharing.key.KeyTolerance;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.reporting.answer.money.SharesAnswer;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.web.asked.Choices;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/** A cost shared by the partnership's councils to the penny, and whether the key is reset. */
final class SharesPage {

    private static final String WEIGHT = "weight-";
    private static final String AGAIN = "again-";
    private static final LocalDate DAY = GrantProvisions.READ_ON;

    private SharesPage() {}

    static void answer(PageRequest request) {
        boolean asked = !request.form().isBlank();
        Form form = request.formOr(
                Map.of("measure", KeyMeasure.EQUAL.name(), "remainder", RemainderRule.LARGEST_REMAINDER.name()));
        List<Council> councils = request.partnership().councils();
        List<Choice> hosts = new ArrayList<>(List.of(new Choice("", "no host")));
        councils.forEach(council -> hosts.add(new Choice(council.name(), council.name())));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("measures", Typed.choices(KeyMeasure.values(), KeyMeasure::words));
        model.put("remainders", Typed.choices(RemainderRule.values(), RemainderRule::words));
        model.put("councils", new Choices(request.partnership()).councils());
        model.put("hosts", hosts);
        MoneyPages.show(
                request,
                MoneyPart.SHARES,
                "shares.jte",
                "How is a cost shared?",
                asked ? ask(form, councils) : Optional.empty(),
                model);
    }

    private static Optional<Report> ask(Form form, List<Council> councils) {
        Optional<PublishedFigure> amount = form.value("amount", "The cost", Typed::pounds);
        if (amount.isEmpty() && form.isSound()) {
            form.mistake("amount", "Enter the cost");
        }
        Optional<KeyMeasure> measure =
                form.chosen("measure", List.of(KeyMeasure.values()), KeyMeasure::name, "Select what it is shared by");
        Optional<RemainderRule> remainder = form.chosen(
                "remainder", List.of(RemainderRule.values()), RemainderRule::name, "Select who has the odd pennies");
        List<Weight> weights = weights(form, councils, WEIGHT, BigDecimal.ONE);
        if (!form.isSound()) {
            return Optional.empty();
        }
        Optional<String> words = Optional.of(form.value("words")).filter(typed -> !typed.isEmpty());
        Optional<String> host = Optional.of(form.value("host")).filter(typed -> !typed.isEmpty());
        return Asking.ask(
                        form,
                        Map.of(),
                        "measure",
                        () -> CostSharing.by(new ApportionmentKey(measure.orElseThrow(), words), weights))
                .flatMap(sharing ->
                        Asking.ask(form, Map.of(), "host", () -> sharing.leaving(remainder.orElseThrow(), host)))
                .flatMap(sharing -> report(form, amount.orElseThrow(), sharing, councils));
    }

    private static Optional<Report> report(
            Form form, PublishedFigure amount, CostSharing sharing, List<Council> councils) {
        boolean again = councils.stream()
                .anyMatch(council -> !form.value(AGAIN + council.code().value()).isEmpty());
        Optional<Answer<KeyInUse>> review = again
                ? Asking.ask(
                        form,
                        Map.of(),
                        "tolerance",
                        () -> KeyReview.of(
                                        sharing.weights(),
                                        weights(form, councils, AGAIN, BigDecimal.ZERO),
                                        KeyTolerance.ofPoints(
                                                form.value("tolerance").isEmpty() ? "0" : form.value("tolerance")))
                                .answer())
                : Optional.empty();
        return form.isSound()
                ? Asking.ask(form, Map.of(), "amount", () -> SharesAnswer.of(amount.amount(), sharing, review, DAY))
                : Optional.empty();
    }

    private static List<Weight> weights(Form form, List<Council> councils, String field, BigDecimal leftOut) {
        return councils.stream()
                .map(council -> form.value(
                                field + council.code().value(),
                                "The weight of " + council.name(),
                                typed -> Typed.weight(council, typed))
                        .orElseGet(() -> new Weight(council.name(), leftOut)))
                .toList();
    }
}
