package uk.sharedservices.partnership.conformance.chapter.money;

import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantChange;
import uk.sharedservices.partnership.dsg.grant.GrantDeductions;
import uk.sharedservices.partnership.dsg.grant.NetGrant;
import uk.sharedservices.partnership.published.SchoolsBlockRates;

/** The kinds of case about allocations of the grant. */
final class AllocationKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "grant-change", Kind.of(Change.class, AllocationKinds::change),
            "net-grant", Kind.of(Net.class, AllocationKinds::net));

    private AllocationKinds() {}

    /** Given to {@code grant-change}. */
    record Change(GrantAllocation earlier, GrantAllocation later) {}

    /** Given to {@code net-grant}. */
    record Net(GrantAllocation gross, GrantDeductions deductions) {}

    static Got change(Change given) {
        Findings findings = new Findings();
        GrantChange change = GrantChange.between(given.earlier(), given.later());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("total", findings.answer(change.ofTotal(), AllocationKinds::pounds));
        for (DsgBlock block : DsgBlock.values()) {
            value.put(block.name(), findings.answer(change.of(block), AllocationKinds::pounds));
        }
        return findings.got(value);
    }

    static Got net(Net given) {
        Findings findings = new Findings();
        NetGrant net = NetGrant.of(given.gross(), given.deductions(), SchoolsBlockRates.treatments());
        return findings.got(Map.of(
                "schools", findings.answer(net.schools(), AllocationKinds::pounds),
                "highNeeds", findings.answer(net.highNeeds(), AllocationKinds::pounds)));
    }

    /** Returns {@code 91834252.00}. */
    private static String pounds(Money money) {
        return money.getAmount().toPlainString();
    }
}
