package uk.sharedservices.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.testkit.FileChecks;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.testkit.flaw.FileFlaw;

@Label("A flaw of the file")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class FileFlawProperties {

    @Property(tries = 1000)
    @Label("put into any partnership is refused at its place and in its words, and nothing else is")
    void isRefusedByItsName(@ForAll Partnership partnership, @ForAll FileFlaw flaw) {
        FileChecks.isRefused(flaw.in(partnership));
    }

    @Example
    @Label("of every kind put into each bundled partnership is refused so")
    void ofTheBundledPartnerships() {
        FileChecks.everyFlawIsRefused(ReferencePartnership.tamesideAndStockport());
        FileChecks.everyFlawIsRefused(TriBorough.partnership());
    }

    @Example
    @Label("is there for the partnership as a whole and for each of its lists")
    void forEachList() {
        assertThat(Arrays.stream(FileFlaw.values()).map(FileFlaw::list).filter(list -> !list.isEmpty()))
                .containsAll(ModelType.of(Partnership.class).properties().keySet().stream()
                        .filter(field -> !field.equals("title"))
                        .toList());
        assertThat(FileFlaw.values()).extracting(FileFlaw::list).contains("");
    }
}
