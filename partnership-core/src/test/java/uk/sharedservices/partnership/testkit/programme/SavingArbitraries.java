package uk.sharedservices.partnership.testkit.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.programme.saving.ChargedTo;
import uk.sharedservices.partnership.programme.saving.Delivery;
import uk.sharedservices.partnership.programme.saving.Realisation;
import uk.sharedservices.partnership.programme.saving.Recurrence;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.saving.SavingId;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Arbitrary savings, valid by construction: a target first, and what two councils tell that they realised, towards it or not.
 *
 * <p>Their facts come from a document with the id {@code A}. They refer to the councils Tameside and Stockport.
 */
public final class SavingArbitraries {

    /** The id of the saving with a target that {@link #savings()} begins with. */
    public static final SavingId TARGET = SavingId.of("saving-0");

    private static final Source SOURCE = Source.of("A", "paragraph 1");

    private SavingArbitraries() {}

    /** Returns figures as printed, nothing to 999 thousand pounds, in pounds, thousands or millions. */
    public static Arbitrary<PublishedFigure> figures() {
        Arbitrary<Integer> thousands = Arbitraries.integers().between(0, 999);
        return Combinators.combine(thousands, Arbitraries.of(MoneyUnit.class)).as((number, unit) -> switch (unit) {
            case POUNDS -> figure(number == 0 ? "0" : number + ",000", unit);
            case THOUSANDS -> figure(Integer.toString(number), unit);
            case MILLIONS -> figure(String.format("0.%03d", number), unit);
        });
    }

    private static PublishedFigure figure(String printed, MoneyUnit unit) {
        return new PublishedFigure(PrintedNumber.of(printed), unit);
    }

    /** Returns ids of savings. */
    public static Arbitrary<SavingId> ids() {
        return FactArbitraries.slugs().map(SavingId::of);
    }

    /** Returns lists of savings: first a target, with or without a figure realised; then up to four that were realised. */
    public static Arbitrary<List<Saving>> savings() {
        Arbitrary<PublishedFigure> targets =
                figures().filter(figure -> figure.amount().isPositive());
        Arbitrary<Saving> target = Combinators.combine(targets, Mixed.optional(figures()))
                .as((aim, realised) -> builder(0, 0)
                        .target(aim)
                        .plan("Medium Term Financial Plan")
                        .realised(realised)
                        .status(FactStatus.RECORDED)
                        .build());
        return Combinators.combine(target, classed().list().ofMaxSize(4)).as((first, others) -> {
            List<Saving> savings = new ArrayList<>(List.of(first));
            for (int index = 0; index < others.size(); index++) {
                savings.add(Saving.builder()
                        .from(others.get(index))
                        .id(SavingId.of("saving-" + (index + 1)))
                        .build());
            }
            return List.copyOf(savings);
        });
    }

    /** Returns savings classed in every way: any realisation, delivery and baseline, or none stated. */
    public static Arbitrary<Saving> classed() {
        return Combinators.combine(
                        realised(),
                        Mixed.optional(Arbitraries.of(Realisation.class)),
                        Mixed.optional(Arbitraries.of(Delivery.class)),
                        Mixed.optional(figures()))
                .as((saving, realisation, delivery, baseline) -> Saving.builder()
                        .from(saving)
                        .realisation(realisation)
                        .delivery(delivery)
                        .baseline(baseline)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns what was realised, of any status, dated or not, towards {@link #TARGET} or towards nothing said. */
    public static Arbitrary<Saving> realised() {
        return Combinators.combine(
                        figures(),
                        Mixed.optional(CommitmentArbitraries.times()),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Recurrence.class),
                        Arbitraries.of(ChargedTo.class),
                        Arbitraries.of(FactStatus.class))
                .as((figure, on, which, recurrence, chargedTo, status) -> builder(1, which)
                        .realised(figure)
                        .realisedAsAt(on)
                        .towards(which > 1 ? Optional.of(TARGET) : Optional.empty())
                        .recurrence(recurrence)
                        .chargedTo(chargedTo)
                        .status(status)
                        .build())
                .withoutEdgeCases(); // nothing and a million's thousandths are among the figures
    }

    private static Saving.Builder builder(int number, int which) {
        return Saving.builder()
                .id(SavingId.of("saving-" + number))
                .council(CouncilCode.of(which % 2 == 0 ? "E08000007" : "E08000008"))
                .what("shared and traded services")
                .recurrence(Recurrence.NOT_STATED)
                .chargedTo(ChargedTo.NOT_STATED)
                .source(SOURCE);
    }
}
