package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.finding.Place;

/**
 * Reads a plain text or Markdown, line by line.
 *
 * <p>An empty line, a heading, an entry of a list, a numbered paragraph and a line with a tab, such as those of a front sheet, end
 * what stands before them. Lines that begin with a bar are rows of a table.
 */
final class TextReader {

    private static final int LONGEST_HEADING = 100;
    private static final Pattern NUMBERED =
            Pattern.compile("\\s{0,8}(?:[-*+•]\\s{1,4})?(\\d{1,2}(?:\\.\\d{1,2}){1,2})\\.?\\s");
    private static final Pattern ENTRY = Pattern.compile("\\s{0,20}(?:[-*+•]|\\d{1,2}[.)])\\s");
    private static final Pattern HASHES = Pattern.compile("\\s{0,3}#{1,6}\\s");
    private static final Pattern CAPITALS = Pattern.compile("(?:\\d{1,2}\\.? )?[A-Z][A-Z0-9 &',()/.:-]{2,}");
    private static final Pattern ONLY_A_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.?");

    private final String text;
    private final LineStarts lines;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private PlainCharacters current = new PlainCharacters();
    private Optional<String> section = Optional.empty();
    private Optional<String> part = Optional.empty();
    private int order;
    private int group;
    private boolean inList;

    TextReader(String text) {
        this.text = text;
        this.lines = LineStarts.of(text);
    }

    Source read() {
        int line = 0;
        while (line < lines.count()) {
            if (isRow(line)) {
                line = table(line);
            } else {
                read(line);
                line++;
            }
        }
        end();
        return new Source(passages, grids);
    }

    private void read(int number) {
        int start = lines.start(number);
        int end = end(number);
        String line = text.substring(start, end);
        Optional<String> heading = heading(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (line.isBlank()) {
            end();
        } else if (heading.isPresent()) {
            end();
            inList = false;
            headed(heading.get());
            current.add(text, start, end);
            end();
        } else if (numbered.lookingAt()) {
            begin(false);
            part = Optional.of(numbered.group(1));
            current.add(text, start + numbered.end(), end);
        } else if (ENTRY.matcher(line).lookingAt()) {
            begin(true);
            current.add(text, start, end);
        } else if (line.indexOf('\t') >= 0) {
            begin(false);
            label(line).ifPresent(label -> {
                section = Optional.of(label);
                part = Optional.empty();
            });
            current.add(text, start, end);
        } else {
            current.space(start);
            current.add(text, start, end);
        }
    }

    /** Entries of one list are read together; all else by itself. */
    private void begin(boolean entry) {
        end();
        group += entry && inList ? 0 : 1;
        inList = entry;
    }

    private void headed(String heading) {
        if (ONLY_A_NUMBER.matcher(heading).matches()) {
            part = Optional.of(heading);
        } else {
            section = Optional.of(heading);
            part = Optional.empty();
        }
    }

    private static Optional<String> heading(String line) {
        if (line.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        Matcher hashes = HASHES.matcher(line);
        if (hashes.lookingAt()) {
            return Optional.of(PlainCharacters.of(line.substring(hashes.end())).strip())
                    .filter(heading -> !heading.isEmpty());
        }
        return Optional.of(PlainCharacters.of(line).strip())
                .filter(plain -> CAPITALS.matcher(plain).matches());
    }

    /** What stands before the tab, up to a colon: the heading in a front sheet. */
    private static Optional<String> label(String line) {
        String before = line.substring(0, line.indexOf('\t'));
        int colon = before.indexOf(':');
        return Optional.of(PlainCharacters.of(colon < 0 ? before : before.substring(0, colon))
                        .strip())
                .filter(label -> !label.isEmpty() && label.length() <= LONGEST_HEADING);
    }

    private void end() {
        if (!current.isBlank()) {
            int[] origins = current.origins();
            Optional<String> here = section;
            Optional<String> within = part;
            if (!inList) {
                group++;
            }
            passages.add(new Passage(
                    order++,
                    group,
                    current.text(),
                    offset -> new Place(here, within, Optional.of(lines.spot(origins[offset])))));
        }
        current = new PlainCharacters();
    }

    private boolean isRow(int number) {
        int start = lines.start(number);
        int end = end(number);
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        return start < end && text.charAt(start) == '|';
    }

    /** Reads a table and returns the line after it. */
    private int table(int first) {
        end();
        inList = false;
        MarkdownTable table = new MarkdownTable();
        int line = first;
        for (; line < lines.count() && isRow(line); line++) {
            Place place = new Place(section, part, Optional.of(lines.spot(lines.start(line))));
            table.row(text, lines.start(line), end(line), place);
        }
        for (MarkdownTable.Cell cell : table.cells()) {
            group++;
            int[] origins = cell.characters().origins();
            Optional<String> here = section;
            passages.add(new Passage(
                    order++,
                    group,
                    cell.characters().text(),
                    offset -> new Place(here, cell.row(), Optional.of(lines.spot(origins[offset])))));
        }
        grids.add(new Grid(order++, table.headings(), table.rows()));
        return line;
    }

    private int end(int number) {
        int end = number + 1 < lines.count() ? lines.start(number + 1) - 1 : text.length();
        return end > lines.start(number) && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
