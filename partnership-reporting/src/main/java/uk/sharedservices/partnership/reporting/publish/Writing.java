package uk.sharedservices.partnership.reporting.publish;

import java.io.IOException;
import java.io.OutputStream;

/** What writes a whole file. */
@FunctionalInterface
public interface Writing {

    /**
     * Writes the whole file.
     *
     * @param out  where to; left open
     * @throws IOException if it cannot be written there
     */
    void to(OutputStream out) throws IOException;
}
