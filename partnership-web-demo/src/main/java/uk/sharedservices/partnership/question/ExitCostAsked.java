package uk.sharedservices.partnership.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.question.decision.Facts;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/**
 * "What does it cost each council to leave, in which financial year?"
 *
 * @param agreement  the agreement to be ended
 * @param by  the council that gives notice
 * @param given  the day the notice is delivered by hand, posted or sent
 * @param method  how it reaches the other party; by hand if left out
 * @param lastDay  the last day, instead of {@code given}: as agreed, or of an exit plan
 * @param costs  what is known of the costs; what is not in it is told as missing and never guessed
 */
public record ExitCostAsked(
        AgreementId agreement,
        Optional<CouncilCode> by,
        Optional<LocalDate> given,
        Optional<ServiceMethod> method,
        Optional<LocalDate> lastDay,
        Optional<LeavingCosts> costs) {

    /** Refuses both a day of notice and a last day, or neither. */
    public ExitCostAsked {
        if (given.isPresent() == lastDay.isPresent()) {
            throw InvalidValueException.of("day", "must be given where lastDay is not, and left out where it is", given)
                    .at("given");
        }
    }

    Checked<ExitCost> cost(Facts facts) {
        Partnership partnership = facts.partnership();
        if (partnership.agreement(agreement).isEmpty()) {
            return Checked.faulty(ExitQuestion.noSuchAgreement(partnership, agreement.value()));
        }
        LeavingCosts known = costs.orElseGet(LeavingCosts::unknown);
        Optional<String> stranger = strangers(partnership, known).stream().findFirst();
        if (stranger.isPresent()) {
            return Checked.faulty(new Fault("$.costs", mustName(partnership), "names '" + stranger.get() + "'"));
        }
        ExitCostQuestion question = new ExitCostQuestion(
                known,
                partnership.sharedPostsUnder(agreement).stream()
                        .map(SharedPost::title)
                        .toList());
        return lastDay.map(day -> Checked.clean(question.on(day, facts.calendar())))
                .orElseGet(() -> notice().putTo(partnership, facts.calendar())
                        .then(exit -> Checked.clean(question.by(exit.earliestEnd(), facts.calendar()))));
    }

    private ExitQuestion notice() {
        return new ExitQuestion(agreement, by, given.orElseThrow(), method.orElse(ServiceMethod.BY_HAND));
    }

    /** Returns what costs name and is no council of the partnership: misspelt, it would be a council more, with a part of the cost that nobody bears. */
    public static List<String> strangers(Partnership partnership, LeavingCosts costs) {
        return costs.councilsNamed().stream()
                .filter(named -> partnership.councils().stream()
                        .noneMatch(council -> council.name().equals(named)
                                || council.code().value().equals(named)))
                .toList();
    }

    /** Returns what must hold of the councils that costs name. */
    public static String mustName(Partnership partnership) {
        return "must name councils of the partnership, "
                + partnership.councils().stream()
                        .map(council -> council.name() + " (" + council.code() + ")")
                        .collect(Collectors.joining(", "));
    }
}
