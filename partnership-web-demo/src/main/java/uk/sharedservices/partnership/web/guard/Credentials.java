package uk.sharedservices.partnership.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Who may use a server: accounts, each of a post or team and never of a person, with the hashes of their passwords. As text, a line
 * for each, {@code Democratic Services:$2a$12$...}; lines that begin with {@code #} and empty lines are passed over.
 */
public final class Credentials {

    private static final int STRENGTH = 12;
    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} '&()-]{0,59}");
    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    private static final PasswordEncoder ENCODER = new BCryptPasswordEncoder(STRENGTH);

    /** What a password is compared with where there is no such account, so that both take as long. */
    private static final String NOBODY = ENCODER.encode("nobody");

    private final Map<String, String> hashes;

    private Credentials(Map<String, String> hashes) {
        this.hashes = Map.copyOf(hashes);
    }

    /**
     * Reads credentials.
     *
     * @throws InvalidValueException if a line is none, an account comes twice or there is none; passwords and hashes are not told
     */
    public static Credentials read(String text) {
        Map<String, String> hashes = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.lastIndexOf(':');
            String account = colon < 0 ? "" : line.substring(0, colon).strip();
            if (!ACCOUNT.matcher(account).matches()
                    || !HASH.matcher(line.substring(colon + 1).strip()).matches()) {
                throw InvalidValueException.of(
                        "line of the credentials",
                        "must be an account, a colon and a hash, as the command credentials prints it",
                        "line " + number);
            }
            if (hashes.put(account, line.substring(colon + 1).strip()) != null) {
                throw InvalidValueException.of("account", "must come once in the credentials", account);
            }
        }
        if (hashes.isEmpty()) {
            throw InvalidValueException.of("credentials", "must name an account", "none");
        }
        return new Credentials(hashes);
    }

    /**
     * Returns the line for an account.
     *
     * @param account  a post or a team: letters, digits, spaces, hyphens, apostrophes, ampersands, brackets; 60 at most
     * @param password  12 characters or more, 72 bytes at most
     */
    public static String line(String account, String password) {
        if (!ACCOUNT.matcher(account).matches()) {
            throw InvalidValueException.of(
                    "account", "must be a post or team in letters, digits, spaces and hyphens, 60 at most", account);
        }
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > LONGEST_BYTES) {
            throw InvalidValueException.of(
                    "password",
                    "must have " + SHORTEST + " characters or more and " + LONGEST_BYTES + " bytes at most",
                    password.length() + " characters");
        }
        return account + ":" + ENCODER.encode(password);
    }

    /** Returns the account, if that is its password. */
    Optional<String> account(String account, String password) {
        boolean matches = ENCODER.matches(password, hashes.getOrDefault(account, NOBODY));
        return matches && hashes.containsKey(account) ? Optional.of(account) : Optional.empty();
    }
}
