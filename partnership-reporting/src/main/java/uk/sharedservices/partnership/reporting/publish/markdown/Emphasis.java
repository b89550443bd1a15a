package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.ArrayList;
import java.util.List;

/** Lays out the parts of a line so that each that stands out or is a link is read as one. */
final class Emphasis {

    private Emphasis() {}

    /**
     * Returns the parts of a line without the blanks about it, those alike joined, blanks moved out of those that are marked,
     * and the mark taken off where it would not be read as one, such as in the middle of a word.
     */
    static List<Run> kept(List<Run> runs) {
        List<Run> joined = joined(trimmed(unpadded(joined(runs))));
        List<Run> kept = new ArrayList<>();
        for (int at = 0; at < joined.size(); at++) {
            Run run = joined.get(at);
            boolean read = !run.strong() || (opens(joined, at) && closes(joined, at));
            kept.add(read ? run : run.asPlain());
        }
        return joined(kept);
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isLike(run)) {
                joined.set(last, run.saying(joined.get(last).text() + run.text()));
            } else if (!run.text().isEmpty()) {
                joined.add(run);
            }
        }
        return joined;
    }

    private static List<Run> unpadded(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.isMarked() ? unpadded(run).stream() : List.of(run).stream())
                .toList();
    }

    private static List<Run> unpadded(Run run) {
        String text = run.text();
        String tail = text.stripLeading();
        String words = tail.stripTrailing();
        return List.of(
                Run.plain(text.substring(0, text.length() - tail.length())),
                run.saying(words),
                Run.plain(tail.substring(words.length())));
    }

    private static List<Run> trimmed(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>(joined(runs));
        if (!trimmed.isEmpty()) {
            trimmed.set(0, trimmed.get(0).saying(trimmed.get(0).text().stripLeading()));
            int last = trimmed.size() - 1;
            trimmed.set(last, trimmed.get(last).saying(trimmed.get(last).text().stripTrailing()));
        }
        return trimmed;
    }

    private static boolean opens(List<Run> runs, int at) {
        int before = at == 0 ? ' ' : lastOf(runs.get(at - 1));
        return isRead(before, runs.get(at).text().codePointAt(0));
    }

    private static boolean closes(List<Run> runs, int at) {
        int after = at == runs.size() - 1 ? ' ' : runs.get(at + 1).text().codePointAt(0);
        return isRead(after, lastOf(runs.get(at)));
    }

    private static int lastOf(Run run) {
        return run.link().isPresent()
                ? ')'
                : run.text().codePointBefore(run.text().length());
    }

    /** Whether stars between two characters are a mark: beside a letter outside, they ask for a letter inside. */
    private static boolean isRead(int outside, int inside) {
        return isBlank(outside) || isPunctuation(outside) || !isPunctuation(inside);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return !Character.isLetterOrDigit(codePoint) && !isBlank(codePoint);
    }
}
