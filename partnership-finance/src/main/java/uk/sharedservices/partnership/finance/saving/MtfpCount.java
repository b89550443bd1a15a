package uk.sharedservices.partnership.finance.saving;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.saving.MtfpRules.CLAIMED;
import static uk.sharedservices.partnership.finance.saving.MtfpRules.COUNTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.programme.saving.ChargedTo;
import uk.sharedservices.partnership.programme.saving.Delivery;
import uk.sharedservices.partnership.programme.saving.Realisation;
import uk.sharedservices.partnership.programme.saving.Recurrence;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * Whether a saving counts towards a Medium Term Financial Plan.
 *
 * <p>One condition that fails settles it; one that no document states leaves it open, if none fails. Tameside's reserve of
 * £0.048m is one-off and a reserve: it does not count.
 */
public final class MtfpCount {

    private final Saving saving;
    private final LocalDate asAt;

    private MtfpCount(Saving saving, LocalDate asAt) {
        this.saving = saving;
        this.asAt = asAt;
    }

    /**
     * Returns the question put to a saving.
     *
     * @param saving  the saving
     * @param asAt  the day; what was realised later plays no part
     */
    public static MtfpCount of(Saving saving, LocalDate asAt) {
        return new MtfpCount(saving, asAt);
    }

    /**
     * Returns whether it counts.
     *
     * @return met where every condition holds; breached with each that fails; undetermined where none is known to fail and some
     *     are not stated; not applicable where nothing is realised that could count
     */
    public RuleOutcome outcome() {
        Optional<String> nothing = nothingRealised();
        if (nothing.isPresent()) {
            return new RuleOutcome.NotApplicable(COUNTS, nothing.get());
        }
        List<String> failing = failing();
        if (!failing.isEmpty()) {
            return new RuleOutcome.Breached(COUNTS, subject() + " does not count: " + String.join("; ", failing) + ".");
        }
        List<String> open = open();
        return open.isEmpty()
                ? new RuleOutcome.Met(
                        COUNTS,
                        subject() + " counts: it is "
                                + saving.realisation().orElseThrow().words()
                                + ", recurrent, made in base budget, "
                                + saving.delivery().orElseThrow().words() + ", and measured against "
                                + saving.baseline().orElseThrow() + ".")
                : new RuleOutcome.Undetermined(
                        COUNTS, "Whether " + subject() + " counts is not known: " + String.join("; ", open) + ".");
    }

    /** Returns whether it is shown by a baseline, or only claimed. */
    public RuleOutcome shown() {
        if (saving.realised().isEmpty()) {
            return new RuleOutcome.NotApplicable(CLAIMED, "Nothing is told as realised.");
        }
        return saving.baseline()
                .<RuleOutcome>map(
                        baseline -> new RuleOutcome.Met(CLAIMED, subject() + " is measured against " + baseline + "."))
                .orElseGet(() -> new RuleOutcome.Breached(
                        CLAIMED, subject() + " has no baseline: it is only a claimed benefit."));
    }

    /**
     * Returns how much counts.
     *
     * @return all that was realised, or nothing; where that is not known "cannot say", with what would follow
     */
    public Answer<Money> amount() {
        Money none = Money.zero(CurrencyUnit.GBP);
        Money all = saving.realised().map(PublishedFigure::amount).orElse(none);
        RuleOutcome outcome = outcome();
        RecordedWorking working = RecordedWorking.of("How much of " + saving.id() + " counts on " + day(asAt) + "?");
        saving.target().ifPresent(aim -> working.from(new Input("Aimed at", aim.toString(), saving.standing())));
        saving.realised()
                .ifPresent(figure -> working.from(new Input("Realised", figure.toString(), saving.standing())));
        boolean counts = outcome instanceof RuleOutcome.Met;
        working.step(COUNTS, counts ? all : none, outcome::reason);
        if (outcome instanceof RuleOutcome.Undetermined) {
            return new Answer.CannotSay<>(
                    open().stream().map(MtfpCount::sentence).toList(),
                    List.of(new WhatIf<>("If it does not count", none), new WhatIf<>("If it counts", all)),
                    working.derivation());
        }
        return new Answer.Determined<>(counts ? all : none, working.derivation());
    }

    /** Why there is nothing that could count, if there is nothing. */
    private Optional<String> nothingRealised() {
        if (saving.realised().isEmpty()) {
            return Optional.of(saving.target().orElseThrow() + " is aimed at, and nothing is told as realised of it.");
        }
        if (!saving.done()) {
            return Optional.of(subject() + " is only " + saving.status().words() + ".");
        }
        if (saving.realised().get().amount().isZero()) {
            return Optional.of("Nothing was realised: " + saving.what() + ".");
        }
        return saving.realisedAsAt()
                .filter(when -> !when.perhapsBy(asAt))
                .map(when -> subject() + " was realised after " + day(asAt) + ".");
    }

    /** The conditions known to fail, each as a clause. */
    private List<String> failing() {
        List<String> failing = new ArrayList<>();
        saving.realisation()
                .filter(realisation -> !realisation.mayReduceABudget())
                .map(Realisation::words)
                .ifPresent(words -> failing.add("it is " + words + ", not cashable or income"));
        if (saving.recurrence() != Recurrence.RECURRENT && saving.recurrence() != Recurrence.NOT_STATED) {
            failing.add("it is " + saving.recurrence().words() + ", not recurrent");
        }
        if (saving.chargedTo() != ChargedTo.BASE_BUDGET && saving.chargedTo() != ChargedTo.NOT_STATED) {
            failing.add("it is made in " + saving.chargedTo().words() + ", not in base budget");
        }
        saving.delivery()
                .filter(delivery -> !delivery.isEvidenced())
                .map(Delivery::words)
                .ifPresent(words -> failing.add("it is " + words + ", not evidenced"));
        if (saving.baseline().isEmpty()) {
            failing.add("it has no baseline and is only a claimed benefit");
        }
        return failing;
    }

    /** The conditions that no document states, each as a clause. */
    private List<String> open() {
        List<String> open = new ArrayList<>();
        if (saving.realisation().isEmpty()) {
            open.add("whether it is cashable is not stated");
        }
        if (saving.recurrence() == Recurrence.NOT_STATED) {
            open.add("whether it is recurrent is not stated");
        }
        if (saving.chargedTo() == ChargedTo.NOT_STATED) {
            open.add("in which budget it is made is not stated");
        }
        if (saving.delivery().isEmpty()) {
            open.add("whether it is evidenced is not stated");
        }
        if (!saving.realisedAsAt().map(when -> when.surelyBy(asAt)).orElse(false)) {
            open.add("whether it was realised by " + day(asAt) + " is not stated");
        }
        return open;
    }

    private String subject() {
        return saving.realised().orElseThrow() + ", " + saving.what() + ",";
    }

    private static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }
}
