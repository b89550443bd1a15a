package uk.sharedservices.partnership.programme.saving;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;
import static uk.sharedservices.partnership.programme.saving.SavingRules.TARGET;
import static uk.sharedservices.partnership.programme.saving.SavingRules.TOWARDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * A savings target against what was realised.
 *
 * <p>Stockport's plan aimed at £270k for shared and traded services. Tameside's report of 23 November 2022 tells a reserve of
 * £0.048m, and nothing released from base budget. No document says that Tameside's figure counts towards Stockport's target, so
 * what is unmet cannot be said: £222,000 if all of it counts, £270,000 if none does.
 */
public final class TargetComparison {

    private final Saving target;
    private final PublishedFigure aim;
    private final List<Saving> savings;
    private final UnaryOperator<String> nameOf;

    private TargetComparison(Saving target, PublishedFigure aim, List<Saving> savings, UnaryOperator<String> nameOf) {
        this.target = target;
        this.aim = aim;
        this.savings = savings;
        this.nameOf = nameOf;
    }

    /**
     * Returns the comparison of a target with the savings of a partnership.
     *
     * @param target  a saving with a target
     * @param savings  every saving told, by whichever council; the target may be among them
     * @return the comparison
     * @throws InvalidValueException if the saving has no target
     */
    public static TargetComparison of(Saving target, Collection<Saving> savings) {
        PublishedFigure aim = target.target()
                .orElseThrow(() -> InvalidValueException.of(
                        "saving " + target.id(), "must have a target to be compared with", "none"));
        List<Saving> others = new ArrayList<>(savings);
        others.removeIf(saving -> saving.id().equals(target.id()));
        others.add(target);
        others.sort(Comparator.comparing(Saving::id));
        return new TargetComparison(target, aim, others, UnaryOperator.identity());
    }

    /** Returns the same, its sentences naming councils by what {@code name} makes of their codes. */
    public TargetComparison naming(UnaryOperator<String> name) {
        return new TargetComparison(target, aim, savings, name);
    }

    /**
     * Returns what was realised of the target by a day.
     *
     * @param asAt  the day; what was told as of later plays no part
     * @return determined where everything told is known to count; otherwise "cannot say", with what would follow if all of the
     *     rest counted, and if none did
     */
    public Answer<AgainstTarget> asAt(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("What was realised of the target by " + withWeekday(asAt) + "?");
        working.from(new Input(
                "Target of " + council(target),
                aim + target.plan().map(plan -> ", " + plan).orElse("") + ", " + kind(target),
                target.standing()));
        Money surely = Money.zero(CurrencyUnit.GBP);
        Money perhaps = Money.zero(CurrencyUnit.GBP);
        boolean anyCounts = false;
        List<String> missing = new ArrayList<>();
        for (Saving saving : toldBy(asAt)) {
            PublishedFigure realised = saving.realised().orElseThrow();
            working.from(new Input(
                    "Realised, told by " + council(saving), realised + ", " + kind(saving), saving.standing()));
            List<String> doubts = doubts(saving, asAt);
            if (!counts(saving) && realised.amount().isZero()) {
                continue; // told, and nothing that could count
            }
            if (doubts.isEmpty()) {
                surely = surely.plus(realised.amount());
                anyCounts = true;
            } else {
                perhaps = perhaps.plus(realised.amount());
                missing.addAll(doubts);
            }
            if (counts(saving) && !saving.council().equals(target.council())) {
                working.step(
                        TOWARDS,
                        realised.amount().getAmount(),
                        () -> "Caution: " + council(saving) + " tells this figure, and the target is that of "
                                + council(target) + ".");
            }
        }
        if (!anyCounts) {
            missing.add(0, "No figure is held that is said to count towards the target of " + council(target) + ".");
        }
        AgainstTarget least = new AgainstTarget(aim.amount(), surely);
        AgainstTarget most = new AgainstTarget(aim.amount(), surely.plus(perhaps));
        if (missing.isEmpty()) {
            working.step(TARGET, least.unmet().getAmount(), () -> "Realised: " + least + ".");
            return new Answer.Determined<>(least, working.derivation());
        }
        missing.forEach(doubt -> working.step(TOWARDS, "", () -> doubt));
        List<WhatIf<AgainstTarget>> whatIfs = new ArrayList<>();
        whatIfs.add(new WhatIf<>("If nothing more counts towards it", least));
        if (!perhaps.isZero()) {
            whatIfs.add(new WhatIf<>("If everything told counts towards it", most));
        }
        return new Answer.CannotSay<>(missing, whatIfs, working.derivation());
    }

    /**
     * Returns whether the target was met by a day, as far as is known. What is not known to count is neither taken for met nor
     * for a breach.
     *
     * @param asAt  the day; what was told as of later plays no part
     * @return met or breached where what was realised is known to more than its rounding; otherwise undetermined, with what
     *     is not shown to be realised
     */
    public RuleOutcome met(LocalDate asAt) {
        String subject = "The savings target of " + council(target) + ", " + aim;
        return asAt(asAt)
                .match(
                        one -> judged(subject, one.value(), asAt),
                        several ->
                                new RuleOutcome.Undetermined(TARGET, subject + ", can be read in more ways than one."),
                        missing -> new RuleOutcome.Undetermined(
                                TARGET, subject + ", is not shown to be met on " + day(asAt) + notShown(missing)),
                        refused -> new RuleOutcome.NotApplicable(TARGET, refused.reason()));
    }

    /** How much is unmet even if everything told counted, what is missing, and what would follow. */
    private String notShown(Answer.CannotSay<AgainstTarget> missing) {
        Money least = missing.whatIfs().stream()
                .map(whatIf -> whatIf.value().unmet())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String unmet = least.isEqual(aim.amount())
                ? ": none of it is shown to be realised."
                : ": at least " + pounds(least) + " of it is not shown to be realised.";
        return (least.isZero() ? "." : unmet) + " "
                + String.join(" ", missing.missing())
                + missing.whatIfs().stream()
                        .map(whatIf -> " " + whatIf.assumption() + ": " + whatIf.value() + ".")
                        .collect(Collectors.joining());
    }

    private RuleOutcome judged(String subject, AgainstTarget found, LocalDate asAt) {
        BigDecimal rounding = toldBy(asAt).stream()
                .filter(this::counts)
                .map(saving -> saving.realised().orElseThrow().halfLastPlaceInPounds())
                .reduce(aim.halfLastPlaceInPounds(), BigDecimal::add);
        BigDecimal gap = found.target().minus(found.realised()).getAmount();
        String told = subject + ": " + found + ".";
        if (gap.signum() != 0 && gap.abs().compareTo(rounding) <= 0) {
            return new RuleOutcome.Undetermined(
                    TARGET, told + " The figures are rounded, and the difference is within their rounding.");
        }
        return gap.signum() <= 0 ? new RuleOutcome.Met(TARGET, told) : new RuleOutcome.Breached(TARGET, told);
    }

    /** The savings realised, or perhaps, by a day and not known to count towards another target. */
    private List<Saving> toldBy(LocalDate asAt) {
        return savings.stream()
                .filter(saving ->
                        saving.realised().isPresent() && saving.status().isDone())
                .filter(saving -> counts(saving)
                        || (saving.towards().isEmpty() && saving.target().isEmpty()))
                .filter(saving ->
                        saving.realisedAsAt().map(when -> when.perhapsBy(asAt)).orElse(true))
                .toList();
    }

    private boolean counts(Saving saving) {
        return saving.id().equals(target.id())
                || saving.towards().map(target.id()::equals).orElse(false);
    }

    /** Why a saving may not count, a sentence each; none if it does. */
    private List<String> doubts(Saving saving, LocalDate asAt) {
        PublishedFigure realised = saving.realised().orElseThrow();
        List<String> doubts = new ArrayList<>();
        if (!counts(saving)) {
            doubts.add("Whether " + realised + " that " + council(saving) + " tells (" + saving.source()
                    + ") counts towards it is not said.");
        }
        if (!saving.realisedAsAt().map(when -> when.surelyBy(asAt)).orElse(false)
                && !realised.amount().isZero()) {
            doubts.add("Whether " + realised + " (" + saving.source() + ") was realised by " + day(asAt)
                    + " is not known.");
        }
        return doubts;
    }

    private String council(Saving saving) {
        return nameOf.apply(saving.council().value());
    }

    private static String kind(Saving saving) {
        return saving.recurrence().words() + ", " + saving.chargedTo().words();
    }
}
