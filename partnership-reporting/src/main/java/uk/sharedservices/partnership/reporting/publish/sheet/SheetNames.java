package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of a workbook: 1 to 31 characters, without {@code []:*?/\} and apostrophes, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String KEPT_BY_EXCEL = "history";

    private final Set<String> taken = new HashSet<>(Set.of(KEPT_BY_EXCEL));

    /** Returns a name made of a caption, with a number after it if it is taken: {@code Grant 2022-23 (2)}. */
    String nameOf(String caption) {
        String words = caption.replaceAll("[/\\\\]", "-")
                .replaceAll("[\\[\\]:*?'\\p{Cntrl}\\s]+", " ")
                .strip();
        String wanted = cut(words.isEmpty() ? "Table" : words, LONGEST);
        String name = wanted;
        for (int next = 2; !taken.add(folded(name)); next++) {
            String number = " (" + next + ")";
            name = cut(wanted, LONGEST - number.length()) + number;
        }
        return name;
    }

    /** Small and capital letters alike, those too that have the capital of another, such as ſ. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.UK).toLowerCase(Locale.UK);
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest);
        int surrogate = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, space > longest / 2 ? space : surrogate).strip();
    }
}
