package uk.sharedservices.partnership.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sharedservices.partnership.web.store.Version;

/**
 * Answers that were given, as they were written. An answer depends on nothing but what is asked and of which partnership, and a
 * version never changes: whoever asks the same again is told the same.
 */
final class KeptAnswers {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** What a place takes beside what is in it, about. */
    private static final int PLACE_BYTES = 256;

    private final Cache<Asked, byte[]> answers = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, byte[] answer) -> PLACE_BYTES + asked.bytes() + answer.length)
            .build();

    /**
     * What was asked.
     *
     * @param path  the path of the address
     * @param query  the query of the address, as it was sent
     * @param of  the name of the partnership
     * @param version  the version of it; empty for an example
     */
    record Asked(String path, String query, String of, Optional<Version.Entry> version) {

        private int bytes() {
            return 2 * (path.length() + query.length() + of.length());
        }
    }

    /** Returns the answer that was given, or else reckons it; a question that is refused is asked anew each time. */
    byte[] answer(Asked asked, Supplier<byte[]> reckoned) {
        byte[] kept = answers.getIfPresent(asked);
        if (kept != null) {
            return kept;
        }
        byte[] answer = reckoned.get();
        answers.put(asked, answer);
        return answer;
    }
}
