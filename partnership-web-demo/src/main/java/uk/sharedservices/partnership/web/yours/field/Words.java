package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which people call what a file calls {@code exitApproval} or {@code EVERY_PARTY}. */
public final class Words {

    /** Names that the file has for short, and that say too little on a page. */
    private static final Map<String, String> SAID_OTHERWISE = Map.of(
            "id", "Short name",
            "at", "Where in it",
            "on", "When",
            "status", "How it is known",
            "note", "Remark",
            "says", "What it says",
            "to", "To whom",
            "by", "By whom",
            "serves", "Councils served",
            "dsgPositions", "DSG positions");

    private static final Map<String, String> SHORT =
            Map.of("dsg", "DSG", "dfe", "DfE", "rag", "RAG", "nhs", "NHS", "lga", "Local Government Act");

    /** What an entry is called by, the best first. */
    private static final List<String> NAMES = List.of(
            "title",
            "name",
            "subject",
            "what",
            "says",
            "text",
            "wording",
            "role",
            "matter",
            "areas",
            "words",
            "reason",
            "id",
            "code",
            "council",
            "document",
            "kind",
            "firstDay",
            "lastDay",
            "on",
            "criterion",
            "stage");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern SECTION = Pattern.compile("s(\\d+)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.])\\s+(?=[A-Z])");
    private static final Pattern MUST = Pattern.compile("^(It m|M)ust ");
    private static final String SAYS_NOTHING = "Must not be blank.";
    private static final int LONGEST = 70;

    private Words() {}

    /** Returns what a field is called: {@code exitApproval} is an exit approval. */
    static String field(String name) {
        String said = SAID_OTHERWISE.get(name);
        return said != null ? said : sentence(Stream.of(HUMP.split(name)).map(Words::word));
    }

    /** Returns what a thing that can be chosen is called: {@code EVERY_PARTY} is every party. */
    static String choice(String value) {
        return CONSTANT.matcher(value).matches()
                ? sentence(Stream.of(value.split("_", -1)).map(Words::word))
                : value;
    }

    /** Returns what an entry of a list is called: one of the agreements is an agreement, one of the background a statement. */
    static String entry(String list, Shape items) {
        String words = field(list);
        if (words.endsWith("ies")) {
            return words.substring(0, words.length() - 3) + "y";
        }
        if (words.endsWith("s")) {
            return words.substring(0, words.length() - 1);
        }
        String type = items.type().replaceFirst("(?<=.)(Id|Code)$", "");
        return type.isEmpty() || type.equals("Text") ? "Entry" : field(type);
    }

    /** Returns words with their article, to go on a sentence with: {@code an agreement}. */
    static String withArticle(String words) {
        return ("aeiou".indexOf(Character.toLowerCase(words.charAt(0))) >= 0 ? "an " : "a ") + lowered(words);
    }

    private static String word(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(word, SECTION.matcher(word).replaceFirst("section $1"));
    }

    private static String sentence(Stream<String> words) {
        String joined = words.collect(Collectors.joining(" "));
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    private static String lowered(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns the first sentence of a description. */
    static String hint(String description) {
        return SENTENCE.split(description, 2)[0];
    }

    /** Returns the sentence of a description that says what must hold; empty if none does. */
    static String rule(String description) {
        return Stream.of(SENTENCE.split(description))
                .filter(sentence -> MUST.matcher(sentence).find())
                .map(sentence -> MUST.matcher(sentence).replaceFirst("Must ").replace(" written as text", ""))
                .filter(sentence -> !sentence.equals(SAYS_NOTHING))
                .findFirst()
                .orElse("");
    }

    /** Returns the way to a part in words: {@code Agreements, 1: Notice clause: Period}. */
    public static String path(Steps steps) {
        return path(steps, Steps.WHOLE);
    }

    /** Returns the way in words from a part on; the name of the part itself if it leads no further. */
    public static String path(Steps steps, Steps from) {
        List<String> words = new ArrayList<>();
        for (String step : steps.within(from).names()) {
            if (Steps.isPlace(step) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + ", " + (Integer.parseInt(step) + 1));
            } else if (Steps.isPlace(step)) {
                words.add("Number " + (Integer.parseInt(step) + 1));
            } else {
                words.add(field(step));
            }
        }
        return words.isEmpty() ? steps.isWhole() ? "The file" : path(steps, Steps.WHOLE) : String.join(": ", words);
    }

    /**
     * Returns the path of a change in words.
     *
     * @param path  as comparisons have it: {@code agreements[shared-director-of-education].term.lastDay}
     */
    public static String change(String path) {
        return Stream.of(path.split("\\.(?![^\\[]*\\])"))
                .map(step -> {
                    int key = step.indexOf('[');
                    return key < 0
                            ? field(step)
                            : field(step.substring(0, key)) + ", "
                                    + step.substring(key + 1)
                                            .replace("][", ", ")
                                            .replaceFirst("]$", "");
                })
                .collect(Collectors.joining(": "));
    }

    /** Returns what an entry is called by, such as its title; empty if nothing in it tells. */
    public static String name(JsonNode entry) {
        if (entry.isTextual()) {
            return shortened(entry.asText());
        }
        return NAMES.stream()
                .map(name -> entry.path(name).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> shortened(choice(text)))
                .orElse("");
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}
