package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.web.store.database.Database;

/** What must hold of the versions kept in any database. */
abstract class VersionsKept {

    private static final int SAVERS = 50;

    private Database database;
    private Versions versions;

    /** Makes a new and empty database. */
    abstract void newDatabase();

    /** Opens the database that was made last. */
    abstract Database open();

    @BeforeEach
    void openANewDatabase() {
        newDatabase();
        database = open();
        versions = database.versions();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("are none at first")
    void areNoneAtFirst() {
        assertThat(versions.isReady()).isTrue();
        assertThat(versions.held()).isEmpty();
        assertThat(versions.history(Drafts.NAME)).isEmpty();
        assertThat(versions.latest(Drafts.NAME)).isEmpty();
        assertThat(versions.version(Drafts.NAME, 1)).isEmpty();
        assertThat(versions.latestEntry(Drafts.NAME)).isEmpty();
        assertThat(versions.entry(Drafts.NAME, 1)).isEmpty();
    }

    @Test
    @DisplayName("are told with title, role, reason and moment, the newest first")
    void areToldNewestFirst() {
        PartnershipName other = PartnershipName.of("tri-borough");
        Version.Entry first = saved(Drafts.first(Drafts.NAME));
        Version.Entry second = saved(new Draft(
                Drafts.NAME, 1, "Tameside, Stockport", "second", "Chief executive", "The board moved", Instant.EPOCH));
        Version.Entry others = saved(Drafts.first(other));

        assertThat(first)
                .isEqualTo(new Version.Entry(
                        Drafts.NAME,
                        1,
                        "Tameside and Stockport",
                        "Monitoring officer",
                        "Notice was given",
                        Drafts.NOON));
        assertThat(versions.history(Drafts.NAME)).containsExactly(second, first);
        assertThat(versions.held()).containsExactly(second, others);
        assertThat(versions.latest(Drafts.NAME)).contains(new Version(second, "second"));
        assertThat(versions.version(Drafts.NAME, 1)).map(Version::entry).contains(first);
        assertThat(versions.version(Drafts.NAME, 3)).isEmpty();
        assertThat(versions.latestEntry(Drafts.NAME)).contains(second);
        assertThat(versions.entry(Drafts.NAME, 1)).contains(first);
        assertThat(versions.entry(Drafts.NAME, 3)).isEmpty();
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("texts")
    @DisplayName("are given back to the character")
    void areGivenBackExactly(String text) {
        saved(Drafts.of(Drafts.NAME, 0, text));

        assertThat(versions.latest(Drafts.NAME).orElseThrow().content()).isEqualTo(text);
    }

    static List<String> texts() {
        return List.of(
                "",
                " \t {} \r\n\n\r ",
                "\uFEFF{\"title\": \"Ynys Môn, Đ, 枚, 😀\", \"a\\u0000b\": \"\\\\\"}",
                "'; DROP TABLE partnership_version; --",
                ":name ? ?? $1 %s ${x} \u0001\u007F\u2028",
                "x".repeat(Draft.MOST_BYTES),
                "é".repeat(Draft.MOST_BYTES / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-30T00:30:00Z", "2022-10-30T01:30:00Z", "2022-03-27T01:00:00.000001Z"})
    @DisplayName("keep their moment, also in the hour that comes twice")
    void keepTheirMoment(Instant moment) {
        saved(new Draft(Drafts.NAME, 0, "Title", "", "Clerk", "Reason", moment));

        assertThat(versions.held()).extracting(Version.Entry::savedAt).containsExactly(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); DROP TABLE partnership_version; --",
                "x', 1, 'y', 'z', 1, 'r', 's', CURRENT_TIMESTAMP); DELETE FROM partnership_version; --",
                "\" OR 1=1 --",
                ":name <name> ?",
                "<script>alert(1)</script>"
            })
    @DisplayName("hold SQL as the text that it is")
    void holdSqlAsText(String attempt) {
        saved(Drafts.first(PartnershipName.of("another")));
        saved(new Draft(Drafts.NAME, 0, attempt, attempt, attempt, attempt, Drafts.NOON));

        Version kept = versions.latest(Drafts.NAME).orElseThrow();
        assertThat(List.of(
                        kept.content(),
                        kept.entry().title(),
                        kept.entry().role(),
                        kept.entry().reason()))
                .containsOnly(attempt);
        assertThat(versions.held()).hasSize(2);
    }

    @Test
    @DisplayName("are not saved over another that came in between: the latest is shown")
    void areNotSavedOverAnother() {
        saved(Drafts.first(Drafts.NAME));
        saved(Drafts.of(Drafts.NAME, 1, "theirs"));

        assertThat(versions.save(Drafts.of(Drafts.NAME, 1, "ours")))
                .isEqualTo(new Saving.MovedOn(versions.version(Drafts.NAME, 2).orElseThrow()));
        assertThat(versions.save(Drafts.first(Drafts.NAME))).isInstanceOf(Saving.MovedOn.class);
        assertThat(versions.history(Drafts.NAME)).hasSize(2);
        assertThat(versions.latest(Drafts.NAME)).map(Version::content).contains("theirs");
    }

    @Test
    @DisplayName("are not made from a version that does not exist")
    void areNotMadeFromNothing() {
        saved(Drafts.first(Drafts.NAME));

        assertThatThrownBy(() -> versions.save(Drafts.of(Drafts.NAME, 2, "a gap")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("base must be the number of a version that is kept, but was 2");
        assertThatThrownBy(() -> versions.save(Drafts.of(PartnershipName.of("new"), 1, "no beginning")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(versions.held()).hasSize(1);
    }

    @Test
    @DisplayName("of fifty savers of the same moment one wins each number, and every other is told")
    void oneOfFiftyWins() throws Exception {
        saved(Drafts.first(Drafts.NAME));
        for (int base = 1; base <= 3; base++) {
            int from = base;
            List<Saving> told = together(IntStream.range(0, SAVERS)
                    .<Callable<Saving>>mapToObj(
                            saver -> () -> versions.save(Drafts.of(Drafts.NAME, from, "saver " + saver)))
                    .toList());

            Version latest = versions.latest(Drafts.NAME).orElseThrow();
            assertThat(told)
                    .filteredOn(Saving.Saved.class::isInstance)
                    .containsExactly(new Saving.Saved(latest.entry()));
            assertThat(told)
                    .filteredOn(saving -> !(saving instanceof Saving.Saved))
                    .hasSize(SAVERS - 1)
                    .containsOnly(new Saving.MovedOn(latest));
            assertThat(latest.entry().number()).isEqualTo(from + 1);
            int winner = told.indexOf(new Saving.Saved(latest.entry()));
            assertThat(latest.content()).isEqualTo("saver " + winner);
        }
    }

    @Test
    @DisplayName("of fifty savers who try until they are through, all are kept, each once")
    void allOfFiftyGetThrough() throws Exception {
        saved(Drafts.of(Drafts.NAME, 0, "saver -1"));
        together(IntStream.range(0, SAVERS)
                .<Callable<Integer>>mapToObj(saver -> () -> tries(saver))
                .toList());

        assertThat(versions.history(Drafts.NAME))
                .extracting(Version.Entry::number)
                .isEqualTo(IntStream.rangeClosed(1, SAVERS + 1)
                        .map(number -> SAVERS + 2 - number)
                        .boxed()
                        .toList());
        assertThat(IntStream.rangeClosed(1, SAVERS + 1)
                        .mapToObj(number -> versions.version(Drafts.NAME, number)
                                .orElseThrow()
                                .content()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(-1, SAVERS)
                        .mapToObj(saver -> "saver " + saver)
                        .toList());
    }

    private int tries(int saver) {
        int base = 1;
        int tries = 1;
        while (versions.save(Drafts.of(Drafts.NAME, base, "saver " + saver)) instanceof Saving.MovedOn moved) {
            base = moved.latest().entry().number();
            tries++;
        }
        return tries;
    }

    @Test
    @DisplayName("are there when the database is opened again")
    void areThereAgain() {
        saved(Drafts.first(Drafts.NAME));
        List<Version.Entry> before = versions.held();
        database.close();

        assertThatThrownBy(versions::held).isInstanceOf(DatabaseUnavailableException.class);
        assertThat(versions.isReady()).isFalse();
        database = open();
        assertThat(database.versions().held()).isEqualTo(before);
    }

    @Test
    @DisplayName("are at most a thousand of a partnership")
    void areAtMostAThousand() {
        for (int base = 0; base < Versions.MOST_VERSIONS; base++) {
            saved(Drafts.of(Drafts.NAME, base, ""));
        }

        assertThat(versions.save(Drafts.of(Drafts.NAME, Versions.MOST_VERSIONS, "")))
                .isEqualTo(new Saving.Full("It was not saved, because there is no room: at most 1,000 versions of a"
                        + " partnership are kept, and there are as many of this one. Save it under another name."));
        assertThat(versions.history(Drafts.NAME)).hasSize(Versions.MOST_VERSIONS);
        saved(Drafts.first(PartnershipName.of("another")));
    }

    @Test
    @DisplayName("are of at most two hundred partnerships")
    void areOfAtMostTwoHundred() {
        for (int partnership = 0; partnership < Versions.MOST_PARTNERSHIPS; partnership++) {
            saved(Drafts.first(PartnershipName.of("partnership-" + partnership)));
        }

        assertThat(versions.save(Drafts.first(Drafts.NAME)))
                .isEqualTo(new Saving.Full("It was not saved, because there is no room: at most 200 partnerships are"
                        + " kept, and there are as many."));
        assertThat(versions.held()).hasSize(Versions.MOST_PARTNERSHIPS);
        saved(Drafts.of(PartnershipName.of("partnership-0"), 1, "a further version"));
    }

    @Test
    @DisplayName("are of files of a gigabyte in all")
    void areOfAGigabyte() {
        saved(Drafts.of(Drafts.NAME, 0, "£"));
        resize("UPDATE partnership_version SET content_bytes = content_bytes + " + ((1 << 30) - 4));

        assertThat(versions.save(Drafts.of(Drafts.NAME, 1, "£2")))
                .isEqualTo(new Saving.Full("It was not saved, because there is no room: at most 1,024 MB of files are"
                        + " kept in all, and this one would be beyond that."));
        saved(Drafts.of(Drafts.NAME, 1, "£"));
    }

    /** Runs a statement in the open database, past the program. */
    abstract void resize(String statement);

    private Version.Entry saved(Draft draft) {
        Saving saving = versions.save(draft);
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return Optional.of(saving)
                .map(Saving.Saved.class::cast)
                .map(Saving.Saved::entry)
                .orElseThrow();
    }

    /** Does all at the same moment, each in a thread of its own. */
    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
