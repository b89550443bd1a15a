package uk.sharedservices.partnership.programme.saving;

import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/** What must hold of a saving. */
final class SavingCheck {

    private SavingCheck() {}

    static void of(Saving saving) {
        if (saving.target().isEmpty() && saving.realised().isEmpty()) {
            throw InvalidValueException.of("saving", "must give a target or what was realised", "neither");
        }
        saving.target().filter(target -> !target.amount().isPositive()).ifPresent(target -> {
            throw InvalidValueException.of("target of a saving", "must be above nothing", target.toString());
        });
        saving.realised().filter(realised -> realised.amount().isNegative()).ifPresent(realised -> {
            throw InvalidValueException.of("saving realised", "must not be below nothing", realised.toString());
        });
        saving.baseline().filter(baseline -> baseline.amount().isNegative()).ifPresent(baseline -> {
            throw InvalidValueException.of("baseline of a saving", "must not be below nothing", baseline.toString());
        });
        onlyWith(saving.plan(), "plan", saving.target(), "target");
        onlyWith(saving.realisedAsAt(), "time of what was realised", saving.realised(), "realised figure");
        onlyWith(saving.towards(), "target that a saving counts towards", saving.realised(), "realised figure");
        if (saving.towards().isPresent() && saving.target().isPresent()) {
            throw InvalidValueException.of(
                    "target that a saving counts towards",
                    "must be left out where the saving has a target of its own",
                    saving.towards().get());
        }
    }

    private static void onlyWith(Optional<?> detail, String subject, Optional<?> figure, String what) {
        if (detail.isPresent() && figure.isEmpty()) {
            throw InvalidValueException.of(subject, "must be left out where there is no " + what, detail.get());
        }
    }
}
