package uk.sharedservices.partnership.cli.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.Fault;

/** How the library's refusals are told on the command line: with the option that the part at fault is given with. */
final class Refused {

    private static final String LEFT_OUT = "was left out";
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("place", "--out"),
            Map.entry("request.agreement", "--agreement"),
            Map.entry("request.by", "--by"),
            Map.entry("request.decisionOn", "--decided"),
            Map.entry("request.paragraphs", "--paragraphs"),
            Map.entry("request.proposal", "--proposal"),
            Map.entry("request.publishedOn", "--published"),
            Map.entry("request.serveOn", "--serve"),
            Map.entry("request.year", "--year"),
            Map.entry("$.agreement", "--agreement"),
            Map.entry("$.by", "--by"),
            Map.entry("$.given", "--serve"),
            Map.entry("$.serveOn", "--serve"),
            Map.entry("$.wantedEnd", "--end"));

    private Refused() {}

    /** Returns a refusal as a sentence, and in another where to give what was left out. */
    static String sentence(InvalidValueException refused) {
        String message = Optional.ofNullable(refused.getMessage()).orElse("");
        String sentence = refused.field().isPresent() ? "The " + message : capitalised(message);
        return refused.field()
                .flatMap(part -> Optional.ofNullable(OPTIONS.get(part)))
                .map(option ->
                        sentence + (refused.found().equals(LEFT_OUT) ? ". Give it with " : ". See ") + option + ".")
                .orElse(sentence);
    }

    private static String capitalised(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toUpperCase(Locale.UK) + message.substring(1);
    }

    /** Returns a fault of what was asked as a sentence. */
    static String sentence(Fault fault) {
        return new Fault(OPTIONS.getOrDefault(fault.path(), fault.path()), fault.mustHold(), fault.found()).toString();
    }
}
