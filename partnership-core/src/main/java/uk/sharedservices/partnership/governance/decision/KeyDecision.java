package uk.sharedservices.partnership.governance.decision;

import static uk.sharedservices.partnership.governance.decision.DecisionRules.KEY_DECISION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import uk.sharedservices.partnership.governance.decision.KeyDecisionLimb.Indication;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.KeyDecisionThresholds;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Whether a decision is key: significant in spending or savings against the budget, or in its effects on two wards or
 * more.
 *
 * @param spending  what it is likely to spend, if known
 * @param savings  what it is likely to save, which counts as well as spending, if known
 * @param wards  how many wards it affects significantly, if known
 */
public record KeyDecision(Optional<Money> spending, Optional<Money> savings, Optional<Integer> wards) {

    private static final int WARDS = 2;

    /**
     * Returns whether the decision is key.
     *
     * @param judgement  the judgement recorded, if one was made
     * @param profile  the council's profile, if one is held
     * @return as judged; without a judgement "cannot say", with where each limb points in the derivation
     */
    public Answer<Boolean> isKey(Optional<KeyDecisionJudgement> judgement, Optional<GovernanceProfile> profile) {
        RecordedWorking working = RecordedWorking.of("Is it a key decision?");
        judgement.ifPresent(judged -> working.from(Input.asked(
                "Judged" + judged.judgedBy().map(post -> " by the " + post).orElse(""),
                (judged.isKey() ? "key" : "not key") + " (" + judged.reasons() + ")")));
        List<KeyDecisionLimb> limbs = limbs(profile);
        limbs.forEach(limb -> working.step(KEY_DECISION, limb.indication(), limb::reason));
        if (judgement.isEmpty()) {
            return Answer.cannotSay(
                    working,
                    "Whether the decision is key has not been judged; it is a judgement with reasons, not a sum.");
        }
        boolean key = judgement.get().isKey();
        boolean contradicted = !key && limbs.stream().anyMatch(limb -> limb.indication() == Indication.KEY);
        working.step(
                KEY_DECISION,
                key,
                () -> "It was judged " + (key ? "key" : "not key")
                        + (contradicted
                                ? ", although a limb of the test points to key: the reasons should say why."
                                : "."));
        return new Answer.Determined<>(key, working.derivation());
    }

    /** Returns where each limb points. */
    public List<KeyDecisionLimb> limbs(Optional<GovernanceProfile> profile) {
        Optional<KeyDecisionThresholds> held = profile.flatMap(GovernanceProfile::keyDecisions);
        return Stream.of(
                        money("spending", spending, held.flatMap(KeyDecisionThresholds::spending), held),
                        money("savings", savings, held.flatMap(KeyDecisionThresholds::savings), held),
                        wardsLimb())
                .toList();
    }

    private static KeyDecisionLimb money(
            String limb,
            Optional<Money> sum,
            Optional<PublishedFigure> threshold,
            Optional<KeyDecisionThresholds> held) {
        if (sum.isEmpty()) {
            return notKnown(limb, "The likely " + limb + " is not known.");
        }
        if (threshold.isEmpty()) {
            return notKnown(
                    limb,
                    "The sum from which the council treats " + limb
                            + " as significant is not known; no source states it.");
        }
        boolean reached = !sum.get().isLessThan(threshold.get().amount());
        return new KeyDecisionLimb(
                limb,
                reached ? Indication.KEY : Indication.NOT_KEY,
                "The likely " + limb + ", " + sum.get() + (reached ? ", reaches" : ", does not reach")
                        + " the council's " + threshold.get() + " ("
                        + held.orElseThrow().statedIn() + ").");
    }

    private KeyDecisionLimb wardsLimb() {
        return wards.map(affected -> new KeyDecisionLimb(
                        "wards",
                        affected >= WARDS ? Indication.KEY : Indication.NOT_KEY,
                        "It affects " + affected + (affected == 1 ? " ward" : " wards")
                                + " significantly; the test is two or" + " more."))
                .orElseGet(() -> notKnown("wards", "How many wards it affects significantly is not known."));
    }

    private static KeyDecisionLimb notKnown(String limb, String reason) {
        return new KeyDecisionLimb(limb, Indication.NOT_KNOWN, reason);
    }
}
