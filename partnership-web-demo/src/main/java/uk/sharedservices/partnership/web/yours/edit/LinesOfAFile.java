package uk.sharedservices.partnership.web.yours.edit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Fault;

/** Where in a file's text each of its parts stands. */
final class LinesOfAFile {

    private static final String ROOT = "$";
    private static final JsonFactory JSON = PartnershipJson.mapper().getFactory();

    private final List<String> text;
    private final Map<String, Integer> lines = new HashMap<>();

    private LinesOfAFile(String text) {
        this.text = text.lines().toList();
    }

    static LinesOfAFile of(String text) {
        LinesOfAFile file = new LinesOfAFile(text);
        file.read(text);
        return file;
    }

    /** Text that is no JSON is read as far as it goes; the line where that is stands for the whole. */
    private void read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            try {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() != JsonToken.FIELD_NAME) {
                        lines.putIfAbsent(
                                path(parser), parser.currentTokenLocation().getLineNr());
                    }
                }
            } catch (IOException broken) {
                lines.put(ROOT, parser.currentLocation().getLineNr());
            }
        } catch (IOException notClosed) {
            throw new IllegalStateException("a text in memory must be closable", notClosed);
        }
    }

    /** The path as faults have it: {@code $.councils[1].code}. */
    private static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder(ROOT);
        boolean container = parser.currentToken().isStructStart();
        String pointer = (container ? parser.getParsingContext().getParent() : parser.getParsingContext())
                .pathAsPointer()
                .toString();
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            path.append(step.matches("\\d+") ? "[" + step + "]" : "." + step);
        }
        return path.toString();
    }

    /** Returns the lines at fault in their order, each with its faults. A part that is missing is told at what it is missing from. */
    List<FaultyLine> at(List<Fault> faults) {
        SortedMap<Integer, List<Fault>> byLine = new TreeMap<>();
        for (Fault fault : faults) {
            byLine.computeIfAbsent(line(fault.path()), line -> new ArrayList<>())
                    .add(fault);
        }
        return byLine.entrySet().stream()
                .map(line -> new FaultyLine(line.getKey(), textOf(line.getKey()), line.getValue()))
                .toList();
    }

    private int line(String path) {
        String part = path;
        while (!lines.containsKey(part) && part.length() > 1) {
            part = part.substring(0, Math.max(1, Math.max(part.lastIndexOf('.'), part.lastIndexOf('['))));
        }
        return lines.getOrDefault(part, 1);
    }

    private String textOf(int line) {
        return line <= text.size() ? text.get(line - 1).strip() : "";
    }
}
