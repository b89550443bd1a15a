package uk.sharedservices.partnership.web.chosen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.store.Saving;
import uk.sharedservices.partnership.web.store.Version;
import uk.sharedservices.partnership.web.store.Versions;

/** The partnerships that can be asked: the examples, and those that users keep. */
public final class Partnerships {

    /** The example that is asked where an address names none. */
    public static final String FIRST = "tameside-and-stockport";

    private static final int REMEMBERED = 20;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final Map<String, Partnership> EXAMPLES = new TreeMap<>(
            Map.of(FIRST, ReferencePartnership.tamesideAndStockport(), "tri-borough", TriBorough.partnership()));
    private static final Map<String, byte[]> FILES =
            Map.of(FIRST, ReferencePartnership.file(), "tri-borough", TriBorough.file());

    private final Versions versions;

    /** What was read of versions, because reading takes longer than most answers; a version never changes. */
    private final Cache<Version.Entry, Checked<Partnership>> read = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(REMEMBERED)
            .build();

    /** Returns the examples, and what is kept there. */
    public Partnerships(Versions versions) {
        this.versions = versions;
    }

    /** Returns the examples that come with the program. The first call reads them, which takes about a second. */
    public static List<Chosen> examples() {
        return EXAMPLES.entrySet().stream()
                .map(example -> Chosen.example(example.getKey(), example.getValue()))
                .toList();
    }

    /** Returns the names of the examples. */
    public static Set<String> exampleNames() {
        return FILES.keySet();
    }

    /** Returns the file of an example, empty if no example is of that name. */
    public static Optional<String> exampleFile(String name) {
        return Optional.ofNullable(FILES.get(name)).map(file -> new String(file, StandardCharsets.UTF_8));
    }

    /**
     * Returns a partnership.
     *
     * @param name  its name; the first example if empty
     * @param version  the number of a version as an address gives it; the latest if empty
     * @throws NoSuchPartnership if there is none
     */
    public Chosen chosen(String name, String version) {
        String asked = name.isEmpty() ? FIRST : name;
        return Optional.ofNullable(EXAMPLES.get(asked))
                .map(partnership -> Chosen.example(asked, partnership))
                .orElseGet(() -> kept(asked, version));
    }

    /** Returns what is told of the latest version of each partnership that is kept, by name. */
    public List<Version.Entry> held() {
        return versions.held();
    }

    /**
     * Returns what is told of the versions of a partnership, newest first; an example has none.
     *
     * @throws NoSuchPartnership if there is none of that name
     */
    public List<Version.Entry> history(String name) {
        List<Version.Entry> history = EXAMPLES.containsKey(name) ? List.of() : versions.history(named(name));
        if (history.isEmpty() && !EXAMPLES.containsKey(name)) {
            throw none();
        }
        return history;
    }

    /** Saves a version; refuses, with a fault of its base, one that is made from a version that is not kept. */
    public Checked<Saving> save(Draft draft) {
        try {
            return Checked.clean(versions.save(draft));
        } catch (InvalidValueException refused) {
            return Checked.faulty(new Fault(refused.field().orElse("version"), refused.mustHold(), refused.found()));
        }
    }

    private Chosen kept(String name, String version) {
        Version.Entry latest = versions.latestEntry(named(name)).orElseThrow(Partnerships::none);
        Version.Entry entry = version.isEmpty() || version.equals(String.valueOf(latest.number()))
                ? latest
                : versions.entry(latest.name(), number(version)).orElseThrow(Partnerships::none);
        return new Chosen(name, entry.title(), Optional.of(entry), Optional.of(latest.number()), partnership(entry));
    }

    private Checked<Partnership> partnership(Version.Entry entry) {
        Checked<Partnership> remembered = read.getIfPresent(entry);
        if (remembered != null) {
            return remembered;
        }
        String file = versions.version(entry.name(), entry.number())
                .orElseThrow(Partnerships::none)
                .content();
        Checked<Partnership> partnership = PartnershipFile.read(file.getBytes(StandardCharsets.UTF_8));
        read.put(entry, partnership);
        return partnership;
    }

    private static int number(String version) {
        if (!NUMBER.matcher(version).matches()) {
            throw none();
        }
        return Integer.parseInt(version);
    }

    private static PartnershipName named(String name) {
        try {
            return PartnershipName.of(name);
        } catch (InvalidValueException none) {
            throw none();
        }
    }

    private static NoSuchPartnership none() {
        return new NoSuchPartnership("There is no partnership of that name, or no such version of it.");
    }
}
