package uk.sharedservices.partnership.conformance.chapter.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.finance.saving.MtfpCount;
import uk.sharedservices.partnership.programme.saving.Saving;

/** The kind of case about whether a saving counts. */
final class SavingKinds {

    static final Map<String, Kind> KINDS = Map.of("saving-counts", Kind.of(Counted.class, SavingKinds::counted));

    private SavingKinds() {}

    /** Given to {@code saving-counts}; the saving is as a partnership file holds it. */
    record Counted(Saving saving, LocalDate asAt) {}

    static Got counted(Counted given) {
        Findings findings = new Findings();
        MtfpCount count = MtfpCount.of(given.saving(), given.asAt());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("counts", findings.outcome(count.outcome()));
        value.put("shown", findings.outcome(count.shown()));
        value.put("counted", findings.answer(count.amount(), SavingKinds::pounds));
        return findings.got(value);
    }

    private static String pounds(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
