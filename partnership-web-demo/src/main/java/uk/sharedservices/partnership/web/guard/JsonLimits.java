package uk.sharedservices.partnership.web.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** How JSON that is sent may be: nothing in it lies deep, and no number or text of it is long. */
public final class JsonLimits {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 40;

    /** Longer than any report. */
    private static final int LONGEST_TEXT = 250_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private JsonLimits() {}

    /** Returns what is read, or the fault of what goes beyond them. */
    public static <T> Checked<T> held(byte[] sent, Supplier<Checked<T>> read) {
        return exceeded(sent).<Checked<T>>map(Checked::faulty).orElseGet(read);
    }

    /** Returns the fault of what goes beyond them; empty if it is within them, or no JSON at all, which is told where it is read. */
    public static Optional<Fault> exceeded(byte[] sent) {
        try (JsonParser parser = FACTORY.createParser(sent)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    parser.getText(); // held against the limits as it is read
                }
            }
            return Optional.empty();
        } catch (StreamConstraintsException beyond) {
            return Optional.of(new Fault(
                    "$",
                    "must be nested no more than " + DEEPEST + " deep, with numbers of at most " + LONGEST_NUMBER
                            + " digits and texts of at most 250,000 characters",
                    "is not"));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
