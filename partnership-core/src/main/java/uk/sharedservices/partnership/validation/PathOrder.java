package uk.sharedservices.partnership.validation;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders JSON paths by their parts, positions in a list by number: {@code [2]} before {@code [10]}. */
final class PathOrder implements Comparator<String>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

    @Override
    public int compare(String one, String other) {
        String[] left = BOUNDARY.split(one, -1);
        String[] right = BOUNDARY.split(other, -1);
        for (int index = 0; index < Math.min(left.length, right.length); index++) {
            int order = comparePart(left[index], right[index]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int comparePart(String left, String right) {
        boolean numbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
        int byLength = numbers ? Integer.compare(left.length(), right.length()) : 0;
        return byLength != 0 ? byLength : left.compareTo(right);
    }
}
