package uk.sharedservices.partnership.conformance.chapter.money;

import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.money.PrintedNumber;

/** The kind of case about whether printed figures agree. */
final class ReconcileKinds {

    static final Map<String, Kind> KINDS = Map.of("reconcile", Kind.of(Reconcile.class, ReconcileKinds::reconcile));

    private ReconcileKinds() {}

    /** Given to {@code reconcile}; the unit is a label and plays no part. */
    record Reconcile(List<PrintedNumber> terms, PrintedNumber total, String unit) {}

    static Got reconcile(Reconcile given) {
        Reconciliation figures =
                new Reconciliation(given.terms().stream().map(Rounded::of).toList(), Rounded.of(given.total()));
        return Got.of(figures.answer(), verdict -> Map.of("verdict", verdict, "difference", figures.difference()));
    }
}
