package uk.sharedservices.partnership.web.store;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * A version to be saved.
 *
 * @param name  the partnership
 * @param base  the number of the version it was made from, 0 for a new partnership
 * @param title  what the partnership is called in it, 1 to 200 characters on one line
 * @param content  the text of the partnership file, at most {@value #MOST_BYTES} bytes as UTF-8; kept as it is
 * @param role  the post that saves it, never a person: 1 to 100 characters on one line
 * @param reason  why it is saved: 1 to 500 characters on one line
 * @param savedAt  when; kept to the microsecond
 */
public record Draft(
        PartnershipName name, int base, String title, String content, String role, String reason, Instant savedAt) {

    /** How long the text of a file may be, in bytes as UTF-8. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ROLE = 100;
    private static final int LONGEST_REASON = 500;

    /**
     * Refuses what cannot be kept.
     *
     * @throws InvalidInputException with every fault, each with the name of the component as its path
     */
    public Draft {
        List<Fault> faults = new ArrayList<>();
        if (base < 0) {
            faults.add(new Fault("base", "must be the number of a version, or 0 for a new partnership", "was " + base));
        }
        OneLine.of("title", title, LONGEST_TITLE).ifPresent(faults::add);
        OneLine.of("role", role, LONGEST_ROLE).ifPresent(faults::add);
        OneLine.of("reason", reason, LONGEST_REASON).ifPresent(faults::add);
        OptionalInt bytes = bytes(content);
        if (bytes.isEmpty()) {
            faults.add(new Fault("content", "must be text", "had characters that are none"));
        } else if (bytes.getAsInt() > MOST_BYTES) {
            faults.add(new Fault(
                    "content", "must be at most " + MOST_BYTES + " bytes", "was " + bytes.getAsInt() + " bytes"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        savedAt = savedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** How long the text of the file is, in bytes as UTF-8. */
    int bytes() {
        return bytes(content).orElseThrow();
    }

    /** Empty if it is no text that both databases give back: half a character, or the character of number 0. */
    private static OptionalInt bytes(String text) {
        try {
            return text.indexOf('\0') >= 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(StandardCharsets.UTF_8
                            .newEncoder()
                            .encode(CharBuffer.wrap(text))
                            .remaining());
        } catch (CharacterCodingException halfACharacter) {
            return OptionalInt.empty();
        }
    }
}
