package uk.sharedservices.partnership.conformance.chapter.money;

import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Kind;

/** The kinds of case about money. */
public final class MoneyCases {

    /** The kinds by name, subject by subject. */
    public static final List<Map<String, Kind>> KINDS = List.of(
            ReconcileKinds.KINDS,
            ConditionKinds.KINDS,
            AccountKinds.KINDS,
            SharingKinds.KINDS,
            SavingKinds.KINDS,
            LeavingKinds.KINDS,
            AllocationKinds.KINDS,
            NationalKinds.KINDS,
            ForecastKinds.KINDS);

    private MoneyCases() {}
}
