package uk.sharedservices.partnership.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Lets through who shows the password of an account. */
public final class Accounts {

    private static final String ACCOUNT = "account";
    private static final String BASIC = "Basic ";
    private static final String KEYED_HASH = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST_KEPT = 256;

    /** One at a time: whoever guesses passwords does not get all processors to guess with, nor all threads to wait with. */
    private static final CostlyWork COMPARING = new CostlyWork(1, 8);

    private final Credentials credentials;
    private final SecretKeySpec key;
    private final WrongPasswords wrong = new WrongPasswords();

    /** Whom each header was found to be of: hashing a password takes long on purpose, and a browser sends it with every request. */
    private final Map<String, String> found = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Accounts(Credentials credentials) {
        this.credentials = credentials;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, KEYED_HASH);
    }

    /** Returns the account that a request is of; empty where none is asked for. */
    public static Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ACCOUNT));
    }

    void check(Context ctx, String client) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        String known = header.isEmpty() ? "" : keyed(header);
        Optional<String> account = Optional.ofNullable(found.get(known)).or(() -> compared(header, client));
        if (account.isEmpty()) {
            ctx.header("WWW-Authenticate", "Basic realm=\"Partnership\", charset=\"UTF-8\"");
            throw new Refusal(
                    HttpStatus.UNAUTHORIZED, "Who are you?", "An account of this server and its password are needed.");
        }
        found.put(known, account.get());
        ctx.attribute(ACCOUNT, account.get());
    }

    private Optional<String> compared(String header, String client) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        String shown;
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            shown = new String(decoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
        int colon = shown.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        wrong.refuseMore(client);
        Optional<String> account =
                COMPARING.done(() -> credentials.account(shown.substring(0, colon), shown.substring(colon + 1)));
        if (account.isEmpty()) {
            wrong.count(client);
        }
        return account;
    }

    private String keyed(String header) {
        try {
            Mac mac = Mac.getInstance(KEYED_HASH);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(header.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
