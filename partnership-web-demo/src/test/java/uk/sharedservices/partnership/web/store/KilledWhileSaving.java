package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.store.database.Database;

/** What must hold in any database of a program that is killed while it saves, time and again. */
abstract class KilledWhileSaving {

    private static final int KILLS = 20;
    private static final int FEWEST_SAVES = 4;
    private static final int MOST_SAVES = 60;
    private static final Pattern SAVED = Pattern.compile("(?<name>[a-z0-9-]+) (?<number>\\d+) is saved");

    private final Random random = new Random(20221123);

    /** Returns the folder or the address that a program opens. */
    abstract String place();

    /** Opens the same place here. */
    abstract Database open();

    @Test
    @DisplayName("loses nothing that it said is saved, and leaves nothing half written")
    void losesNothing() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            List<PartnershipName> names = names(kill);
            Map<PartnershipName, Integer> told = told(SavingChild.runUntilKilled(
                    place(), names, FEWEST_SAVES + random.nextInt(MOST_SAVES - FEWEST_SAVES)));

            try (Database database = open()) {
                assertThat(told).isNotEmpty();
                for (PartnershipName name : names) {
                    holds(database.versions(), name, told.getOrDefault(name, 0));
                }
                goesOn(database.versions(), names.get(0));
            }
        }
    }

    /** Every version that was told of and at most the one that was being saved, each whole. */
    static void holds(Versions versions, PartnershipName name, int told) {
        List<Integer> numbers =
                versions.history(name).stream().map(Version.Entry::number).toList();
        assertThat(numbers).hasSizeBetween(told, told + 1);
        assertThat(numbers)
                .isEqualTo(IntStream.range(0, numbers.size())
                        .mapToObj(place -> numbers.size() - place)
                        .toList());
        for (int number : numbers) {
            assertThat(versions.version(name, number))
                    .map(Version::content)
                    .contains(Drafts.telling(name, number).content());
        }
    }

    private static void goesOn(Versions versions, PartnershipName name) {
        int latest =
                versions.latest(name).map(version -> version.entry().number()).orElse(0);
        assertThat(versions.save(Drafts.telling(name, latest + 1))).isInstanceOf(Saving.Saved.class);
    }

    private static List<PartnershipName> names(int kill) {
        return Stream.of("one", "two", "three")
                .map(thread -> PartnershipName.of("kill-" + kill + "-" + thread))
                .toList();
    }

    /** The last number that was said of each; a line cut off by the kill says nothing. */
    private static Map<PartnershipName, Integer> told(List<String> printed) {
        Map<PartnershipName, Integer> told = new HashMap<>();
        for (String line : printed) {
            Matcher saved = SAVED.matcher(line);
            if (saved.matches()) {
                told.merge(PartnershipName.of(saved.group("name")), Integer.valueOf(saved.group("number")), Math::max);
            }
        }
        return told;
    }
}
