package uk.sharedservices.partnership.reporting.publish.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the forms that they take within a word. The forms are those that Unicode names in its block Arabic
 * Presentation Forms-B; letters of other languages that are not there stay as they are.
 */
final class ArabicForms {

    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final char LAM = 'ل';
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    /** Read from the names of characters, on the first use of an Arabic letter. */
    private static final class Table {

        static final Map<String, int[]> FORMS = forms();

        private static Map<String, int[]> forms() {
            Map<String, int[]> forms = new HashMap<>();
            for (int form = FIRST; form <= LAST; form++) {
                String name = String.valueOf(Character.getName(form));
                int kind = name.endsWith("INITIAL FORM")
                        ? INITIAL
                        : name.endsWith("MEDIAL FORM") ? MEDIAL : name.endsWith("FINAL FORM") ? FINAL : ISOLATED;
                forms.computeIfAbsent(
                                Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC),
                                letter -> new int[4])[kind] = form;
            }
            return forms;
        }
    }

    private ArabicForms() {}

    /** Returns the text, in the order in which it is read, with every letter in its form. */
    static String of(String text) {
        if (text.chars().noneMatch(ArabicForms::isArabic)) {
            return text;
        }
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joined = false;
        for (int index = 0; index < text.length(); ) {
            String letter = letterAt(text, index);
            int next = index + letter.length();
            int[] forms = Table.FORMS.get(letter);
            if (forms == null) {
                shaped.append(letter);
                joined = isMark(letter.charAt(0)) ? joined : letter.charAt(0) == 'ـ';
            } else {
                boolean joins = forms[INITIAL] != 0 && joinsBefore(text, next);
                int form = forms[(joined ? FINAL : ISOLATED) + (joins ? 2 : 0)];
                shaped.append(form == 0 ? letter : Character.toString(form));
                joined = joins;
            }
            index = next;
        }
        return shaped.toString();
    }

    /** A letter, or lam and alef, which are written as one. */
    private static String letterAt(String text, int index) {
        if (text.charAt(index) == LAM && index + 1 < text.length()) {
            String pair = text.substring(index, index + 2);
            if (Table.FORMS.containsKey(pair)) {
                return pair;
            }
        }
        return text.substring(index, index + 1);
    }

    /** Whether the next letter, marks over and under it aside, can be joined to the one before it. */
    private static boolean joinsBefore(String text, int from) {
        int index = from;
        while (index < text.length() && isMark(text.charAt(index))) {
            index++;
        }
        if (index == text.length()) {
            return false;
        }
        int[] forms = Table.FORMS.get(text.substring(index, index + 1));
        return text.charAt(index) == 'ـ' || (forms != null && forms[FINAL] != 0);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isArabic(int letter) {
        return letter >= 0x600 && letter <= 0x6FF;
    }
}
