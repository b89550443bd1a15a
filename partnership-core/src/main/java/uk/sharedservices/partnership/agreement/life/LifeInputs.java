package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
        agreement.renewal().map(LifeInputs::input).ifPresent(facts::add);
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

    /** Returns the terms that a notice is held against: those in force on the day on which it was given. */
    static List<Input> termsOf(NoticeGiven notice, ServiceLevelAgreement agreement) {
        Consents consents = new Consents(agreement, UnaryOperator.identity());
        List<Variation> variations = agreement.variationsBy(notice.given()).stream()
                .filter(consents::counts)
                .toList();
        return switch (notice.purpose()) {
            case TO_END ->
                agreement.noticeClauseOn(notice.given()).stream()
                        .flatMap(clause -> Stream.concat(
                                variations.stream()
                                        .filter(variation ->
                                                variation.noticeClause().equals(Optional.of(clause)))
                                        .map(Variation::asInput),
                                Stream.of(clause.asInput())))
                        .toList();
            case TO_BREAK ->
                agreement.breakPoints().stream()
                        .filter(point -> notice.endNamed().equals(Optional.of(point.lastDay())))
                        .map(point -> new Input("Break point", withWeekday(point.lastDay()), point.standing()))
                        .toList();
            case NOT_TO_RENEW ->
                Stream.of(
                                agreement.term().map(Term::asInput).stream(),
                                agreement.renewal().map(LifeInputs::input).stream(),
                                variations.stream()
                                        .filter(variation -> variation.lastDay().isPresent())
                                        .map(Variation::asInput))
                        .flatMap(inputs -> inputs)
                        .toList();
        };
    }

    private static Input input(Renewal renewal) {
        return new Input("Renewal", words(renewal), renewal.standing());
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
