package uk.sharedservices.partnership.arrangement.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.agreement.life.LifeRules;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgRules;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.Made;
import uk.sharedservices.partnership.governance.implementation.Implementation;
import uk.sharedservices.partnership.governance.implementation.ImplementationRules;
import uk.sharedservices.partnership.governance.implementation.Progress;
import uk.sharedservices.partnership.governance.joint.JointRules;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.post.PostRules;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules;
import uk.sharedservices.partnership.programme.board.BoardRules;
import uk.sharedservices.partnership.programme.outcome.Attribution;
import uk.sharedservices.partnership.programme.outcome.OutcomeAttribution;
import uk.sharedservices.partnership.programme.outcome.OutcomeRules;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether it can be said how each part of a partnership stands. What cannot be said is no breach: the outcome says so. */
final class Standings {

    private final KnownOn known;
    private final Partnership partnership;
    private final PartnershipState state;
    private final List<RuleFinding> findings = new ArrayList<>();

    private Standings(KnownOn known, PartnershipState state) {
        this.known = known;
        this.partnership = known.partnership();
        this.state = state;
    }

    static List<RuleFinding> of(KnownOn known, PartnershipState state) {
        Standings standings = new Standings(known, state);
        standings.arrangement();
        standings.decisions();
        standings.programme();
        return standings.findings;
    }

    private void arrangement() {
        state.agreements()
                .forEach(standing -> add(
                        "agreements[" + standing.of().id() + "]",
                        LifeRules.STANDING,
                        standing.of().name(),
                        standing.standing(),
                        AgreementStanding::toString,
                        AgreementStanding::state));
        state.sharedPosts()
                .forEach(standing -> add(
                        "sharedPosts[" + standing.of().id() + "]",
                        PostRules.SHARED_UNTIL_RETURN,
                        standing.of().title(),
                        standing.standing(),
                        SharedPostState::words));
        state.boards()
                .forEach(standing -> add(
                        "boards[" + standing.of().id() + "]",
                        BoardRules.STANDING,
                        standing.of().name(),
                        standing.standing(),
                        Object::toString));
    }

    private void decisions() {
        state.proposals()
                .forEach(standing -> add(
                        "proposals[" + standing.of().id() + "]",
                        JointRules.OUTCOME,
                        standing.of().title(),
                        standing.standing(),
                        this::inWords));
        known.those(partnership.decisions()).stream()
                .filter(decision -> !decision.implementation().isEmpty())
                .forEach(this::implemented);
    }

    private void implemented(CouncilDecision decision) {
        String path = "decisions[" + decision.id() + "]";
        String what = "the decision of " + partnership.nameOf(decision.council());
        if (Made.by(decision, known.day()) == Made.NO) {
            findings.add(new RuleFinding(
                    path,
                    new RuleOutcome.NotApplicable(
                            ImplementationRules.IMPLEMENTED,
                            inASentence(what) + " had not been made by " + DayInWords.day(known.day()) + ".")));
            return;
        }
        add(
                path,
                ImplementationRules.IMPLEMENTED,
                what,
                new Implementation(decision).standingOn(known.day()),
                Progress::words);
    }

    private void programme() {
        known.those(partnership.appraisals())
                .forEach(appraisal -> add(
                        "appraisals[" + appraisal.id() + "]",
                        AppraisalRules.RANKING,
                        appraisal.title(),
                        AppraisalFindings.of(appraisal).ranking(),
                        Object::toString));
        known.those(partnership.outcomes())
                .forEach(outcome -> add(
                        "outcomes[" + outcome.id() + "]",
                        OutcomeRules.ATTRIBUTION,
                        outcome.what(),
                        OutcomeAttribution.of(outcome).asAt(known.day()),
                        Attribution::words));
        known.those(partnership.dsgPositions())
                .forEach(position -> add(
                        "dsgPositions[" + position.council() + ", " + position.year() + "]",
                        DsgRules.SHARE_OF_GRANT,
                        "balance of " + partnership.nameOf(position.council()) + " carried forward from "
                                + position.year(),
                        DsgBalance.of(position).percentageOfGrant(),
                        share -> share + " % of the gross grant"
                                + position.note()
                                        .map(note -> ", with this note: "
                                                + (note.endsWith(".") ? note.substring(0, note.length() - 1) : note))
                                        .orElse("")));
    }

    /** What the councils' decisions come to, and whose are still awaited. */
    private String inWords(JointStanding standing) {
        String awaited = standing.awaited().stream()
                .map(needed -> partnership.nameOf(needed.council()))
                .distinct()
                .collect(CouncilNames.listed());
        return standing.outcome().words()
                + (awaited.isEmpty() ? "" : ", no decision of " + awaited + " being recorded");
    }

    private <T> void add(String path, Rule rule, String what, Answer<T> standing, Function<T, String> words) {
        add(path, rule, what, standing, words, value -> value);
    }

    /** @param state  what has to be the same on every reading for the part to be known to stand so */
    private <T> void add(
            String path, Rule rule, String what, Answer<T> standing, Function<T, String> words, Function<T, ?> state) {
        String sentence = inASentence(what) + ": " + standing.inWords(words);
        RuleOutcome outcome = standing.match(
                one -> new RuleOutcome.Met(rule, sentence),
                several -> several.readings().stream()
                                        .map(reading -> state.apply(reading.value()))
                                        .distinct()
                                        .count()
                                == 1
                        ? new RuleOutcome.Met(rule, sentence)
                        : new RuleOutcome.Undetermined(rule, sentence),
                missing -> new RuleOutcome.Undetermined(rule, sentence),
                refused -> new RuleOutcome.NotApplicable(rule, sentence));
        findings.add(new RuleFinding(
                path, RestsOn.saying(outcome, standing.derivation().inputs())));
    }

    private static String inASentence(String what) {
        return what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
    }
}
