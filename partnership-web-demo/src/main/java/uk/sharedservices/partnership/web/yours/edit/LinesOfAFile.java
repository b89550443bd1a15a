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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Fault;

/** On which lines of a file's text its faults are. */
final class LinesOfAFile {

    private static final JsonFactory JSON = PartnershipJson.mapper().getFactory();
    private static final Pattern BEFORE_A_STEP = Pattern.compile("(?=[.\\[])");

    /** A part of the file that is at fault, or that holds one; of the others no line is kept, for a file may have very many. */
    private static final class Part {

        private final Map<String, Part> within = new HashMap<>();
        private int line;
    }

    private final List<String> text;
    private final Part root = new Part();

    private LinesOfAFile(String text) {
        this.text = text.lines().toList();
    }

    /** Returns the lines at fault in their order, each with its faults. A part that is missing is told at what it is missing from. */
    static List<FaultyLine> at(String text, List<Fault> faults) {
        if (faults.isEmpty()) {
            return List.of();
        }
        LinesOfAFile file = new LinesOfAFile(text);
        faults.forEach(fault -> file.look(fault.path()));
        file.read(text);
        return file.lines(faults);
    }

    private void look(String path) {
        Part part = root;
        for (String step : steps(path)) {
            part = part.within.computeIfAbsent(step, any -> new Part());
        }
    }

    /** {@code .councils}, {@code [1]} and {@code .code} of {@code $.councils[1].code}. */
    private static List<String> steps(String path) {
        List<String> steps = List.of(BEFORE_A_STEP.split(path, -1));
        return steps.subList(1, steps.size());
    }

    /** Text that is no JSON is read as far as it goes; the line where that is stands for the whole. */
    private void read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            try {
                parser.nextToken();
                note(parser, root);
            } catch (IOException broken) {
                root.line = parser.currentLocation().getLineNr();
            }
        } catch (IOException notClosed) {
            throw new IllegalStateException("a text in memory must be closable", notClosed);
        }
    }

    /** Notes the line of a part and of those looked for within it; what else is there is passed over. */
    private static void note(JsonParser parser, Part part) throws IOException {
        part.line = parser.currentTokenLocation().getLineNr();
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (!list && parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (int index = 0; !ended(parser.nextToken()); index++) {
            String step = "[" + index + "]";
            if (!list) {
                step = "." + parser.currentName();
                parser.nextToken();
            }
            Part within = part.within.get(step);
            if (within == null) {
                parser.skipChildren();
            } else {
                note(parser, within);
            }
        }
    }

    private static boolean ended(@Nullable JsonToken token) {
        return token == null || token.isStructEnd();
    }

    private List<FaultyLine> lines(List<Fault> faults) {
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
        Part part = root;
        int line = Math.max(1, root.line);
        for (String step : steps(path)) {
            part = part.within.getOrDefault(step, part);
            line = part.line > 0 ? part.line : line;
        }
        return line;
    }

    private String textOf(int line) {
        return line <= text.size() ? text.get(line - 1).strip() : "";
    }
}
