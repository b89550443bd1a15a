package uk.sharedservices.partnership.validation;

import java.io.Serializable;
import java.util.Comparator;

/** Orders JSON paths by their characters, runs of digits by their number: {@code [2]} before {@code [10]}. */
final class PathOrder implements Comparator<String>, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String one, String other) {
        int left = 0;
        int right = 0;
        while (left < one.length() && right < other.length()) {
            int leftEnd = digitsEnd(one, left);
            int rightEnd = digitsEnd(other, right);
            int order = leftEnd > left && rightEnd > right
                    ? compareNumbers(one.substring(left, leftEnd), other.substring(right, rightEnd))
                    : Character.compare(one.charAt(left), other.charAt(right));
            if (order != 0) {
                return order;
            }
            left = Math.max(leftEnd, left + 1);
            right = Math.max(rightEnd, right + 1);
        }
        return Integer.compare(one.length() - left, other.length() - right);
    }

    /** Numbers of positions have no leading noughts, so that the longer is the greater. */
    private static int compareNumbers(String left, String right) {
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
