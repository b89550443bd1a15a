package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.rule.Input;

/** The facts that the standing of an agreement is reached from, each with where it is stated. */
final class LifeInputs {

    private LifeInputs() {}

    static List<Input> of(ServiceLevelAgreement agreement, LocalDate asAt, UnaryOperator<String> nameOf) {
        List<Input> facts = new ArrayList<>();
        facts.add(new Input("Agreement", agreement.name(), agreement.standing()));
        agreement.term().map(Term::asInput).ifPresent(facts::add);
        agreement
                .renewal()
                .ifPresent((Renewal renewal) -> facts.add(new Input("Renewal", words(renewal), renewal.standing())));
        agreement.noticeClause().map(NoticeClause::asInput).ifPresent(facts::add);
        agreement.variationsBy(asAt).stream().map(Variation::asInput).forEach(facts::add);
        for (NoticeGiven notice : agreement.notices()) {
            if (!notice.given().isAfter(asAt)) {
                facts.add(new Input(
                        "Notice by " + nameOf.apply(notice.by().value()),
                        withWeekday(notice.given()) + ", " + notice.purpose().words()
                                + notice.endNamed()
                                        .map(end -> ", naming " + withWeekday(end))
                                        .orElse(""),
                        notice.standing()));
            }
        }
        return facts;
    }

    static String words(Renewal renewal) {
        return (renewal.byItself() ? "by itself" : "by agreement") + ", for " + renewal.period()
                + renewal.atMost()
                        .map(times -> times == 1 ? ", once at most" : ", " + times + " times at most")
                        .orElse("")
                + renewal.stopNotice()
                        .map(notice -> ", unless stopped by notice of not less than " + notice)
                        .orElse("");
    }
}
