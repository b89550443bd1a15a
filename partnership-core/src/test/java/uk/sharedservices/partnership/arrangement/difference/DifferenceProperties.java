package uk.sharedservices.partnership.arrangement.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.validation.Checked;

@Label("The difference of two partnerships")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class DifferenceProperties {

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("that differ in one small thing, anywhere in their files, is not empty, and says where")
    void tellsAnySmallEdit(
            @ForAll Partnership before, @ForAll @Size(12) List<@IntRange(max = 1_000_000) Integer> picks) {
        Optional<Edited> found = edited(before, picks);
        Assume.that(found.isPresent());
        Edited edited = found.orElseThrow();
        List<Change> changes = Difference.between(before, edited.after());

        assertThat(changes.isEmpty()).as("%s", edited.edit()).isEqualTo(before.equals(edited.after()));
        assertThat(changes).as("%s", edited.edit()).isNotEmpty();
        assertThat(changes)
                .allMatch(change -> change.path().startsWith(edited.edit().list()));
        assertThat(Difference.between(edited.after(), before)).containsExactlyInAnyOrderElementsOf(mirrored(changes));
        Statistics.label("edits").collect(edited.edit().kind()).coverage(checker -> {
            for (SmallEdit.Kind kind : SmallEdit.Kind.values()) {
                checker.check(kind).count(count -> count > 0);
            }
        });
        Statistics.label("lists").collect(edited.edit().list()).coverage(checker -> {
            for (String list : List.of("title", "councils", "agreements", "sharedPosts", "boards", "decisions")) {
                checker.check(list).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 1000)
    @Label("is empty exactly when they are equal, and mirrored the other way round")
    void emptyWhenEqual(@ForAll Partnership one, @ForAll Partnership other) {
        Partnership same = Partnership.builder().from(one).build();
        List<Change> changes = Difference.between(one, other);

        assertThat(Difference.between(one, same)).isEmpty();
        assertThat(changes.isEmpty()).isEqualTo(one.equals(other));
        assertThat(Difference.between(other, one)).containsExactlyInAnyOrderElementsOf(mirrored(changes));
    }

    private static List<Change> mirrored(List<Change> changes) {
        return changes.stream()
                .map(change -> new Change(
                        change.path(), change.matter(), /* before= */ change.after(), /* after= */ change.before()))
                .toList();
    }

    private record Edited(SmallEdit edit, Partnership after) {}

    /** The first of a few edits after which the partnership can still be read and is written otherwise. */
    private static Optional<Edited> edited(Partnership before, List<Integer> picks) {
        String written = PartnershipFile.write(before);
        for (int pick : picks) {
            JsonNode file = PartnershipJson.tree(written.getBytes(UTF_8), PartnershipFile.MOST_BYTES)
                    .orThrow();
            SmallEdit edit = SmallEdit.in(file, pick);
            Checked<Partnership> read = PartnershipFile.read(file);
            if (read.faults().isEmpty()
                    && !PartnershipFile.write(read.orThrow()).equals(written)) {
                return Optional.of(new Edited(edit, read.orThrow()));
            }
        }
        return Optional.empty();
    }
}
