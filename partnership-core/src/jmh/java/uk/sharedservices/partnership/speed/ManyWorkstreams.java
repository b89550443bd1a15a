package uk.sharedservices.partnership.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.published.ReferencePartnership;

/** The partnership of Tameside and Stockport with more workstreams than any councils ever had, copied from its own. */
final class ManyWorkstreams {

    private ManyWorkstreams() {}

    static byte[] file(int workstreams) {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        List<Workstream> own = reference.workstreams();
        List<Workstream> many = IntStream.range(0, workstreams)
                .mapToObj(index -> index < own.size() ? own.get(index) : copy(own.get(index % own.size()), index))
                .toList();
        return PartnershipFile.write(
                        Partnership.builder().from(reference).workstreams(many).build())
                .getBytes(UTF_8);
    }

    private static Workstream copy(Workstream of, int index) {
        return Workstream.builder()
                .from(of)
                .id(WorkstreamId.of("workstream-" + index))
                .build();
    }
}
