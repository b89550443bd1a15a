package uk.sharedservices.partnership.testkit.fact;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.fact.Statement;

/**
 * Text, documents, and where facts come from.
 *
 * <p>Facts of the other chapters are taken from {@link #DOCUMENT}, so that a partnership that lists it can hold them.
 */
public final class FactArbitraries {

    /** The document that every fact of the arbitraries is taken from, unless another is asked for. */
    public static final DocumentId DOCUMENT = DocumentId.of("A");

    private static final int LONGEST_SLUG = 80;
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** One list and not ranges of signs: of several ranges jqwik chooses anew for every sign, which takes most of its time. */
    private static final String SIGNS =
            LETTERS_AND_DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\u2028£é";

    private FactArbitraries() {}

    /** Returns text of 1 to 40 characters, not blank, with signs that files and pages must escape. */
    public static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars(SIGNS)
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
    }

    /**
     * Returns ids as files write them: small letters and digits joined by hyphens, of one sign, of the most there may be, and of
     * any length between.
     */
    public static Arbitrary<String> slugs() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(LETTERS_AND_DIGITS)
                .ofMinLength(1)
                .ofMaxLength(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST_SLUG / 8)
                .map(parts -> String.join("-", parts));
        return Mixed.frequencyOf(
                Tuple.of(8, any),
                Tuple.of(1, Arbitraries.of("a", "0", "a-1")),
                Tuple.of(1, Arbitraries.of("a".repeat(LONGEST_SLUG), "a-".repeat(LONGEST_SLUG / 2 - 1) + "a1")));
    }

    /** Returns ids of documents: a letter, a number, or words, for a document's id may be any text. */
    public static Arbitrary<DocumentId> documentIds() {
        return Mixed.oneOf(Arbitraries.of("A", "B", "12"), text()).map(DocumentId::of);
    }

    /** Returns every way in which a fact is known. */
    public static Arbitrary<FactStatus> statuses() {
        return Arbitraries.of(FactStatus.values());
    }

    /** Returns places in {@link #DOCUMENT}, some of them not told. */
    public static Arbitrary<Source> sources() {
        return sources(DOCUMENT);
    }

    /** Returns places in a document, some of them not told. */
    public static Arbitrary<Source> sources(DocumentId document) {
        return Mixed.optional(Arbitraries.of("paragraph 2.9", "legal implications", "appendix B, table 1"))
                .map(place -> new Source(document, place));
    }

    /** Returns sentences of a document, of a time or of none. */
    public static Arbitrary<Statement> statements() {
        return Combinators.combine(text(), Mixed.optional(CalendarArbitraries.times()), statuses(), sources())
                .as((says, when, status, source) -> Statement.builder()
                        .says(says)
                        .when(when)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns documents with the id {@link #DOCUMENT}. */
    public static Arbitrary<Document> documents() {
        return documents(DOCUMENT);
    }

    /** Returns documents of one id, dated and undated. */
    public static Arbitrary<Document> documents(DocumentId id) {
        return Combinators.combine(text(), Mixed.optional(CalendarArbitraries.times()), Mixed.optional(text()))
                .as((title, date, note) -> Document.builder()
                        .id(id)
                        .title(title)
                        .date(date)
                        .note(note)
                        .build());
    }
}
