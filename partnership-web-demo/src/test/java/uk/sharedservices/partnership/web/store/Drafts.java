package uk.sharedservices.partnership.web.store;

import java.time.Instant;
import java.util.Random;

/** Drafts to save in tests. */
final class Drafts {

    static final Instant NOON = Instant.parse("2022-11-23T12:00:00.123456Z");
    static final PartnershipName NAME = PartnershipName.of("tameside-and-stockport");

    private static final int LONGEST = 60_000;

    private Drafts() {}

    static Draft first(PartnershipName name) {
        return of(name, 0, "{\"format\": \"partnership/2\"}\n");
    }

    static Draft of(PartnershipName name, int base, String content) {
        return new Draft(name, base, "Tameside and Stockport", content, "Monitoring officer", "Notice was given", NOON);
    }

    /** A draft whose text follows from the partnership and the number, so that a part of it or another's is seen. */
    static Draft telling(PartnershipName name, int number) {
        Random random = new Random(name.hashCode() * 31L + number);
        StringBuilder text = new StringBuilder(name + " " + number + "\n");
        int length = random.nextInt(LONGEST);
        while (text.length() < length) {
            text.append(Long.toHexString(random.nextLong())).append(random.nextBoolean() ? "\n" : " £");
        }
        return of(name, number - 1, text.toString());
    }
}
